package app.dateline.desk.editor;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.settings.TypingHelp;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.text.typography.Change;
import app.dateline.text.typography.Kind;
import app.dateline.text.typography.Typography;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** What the panes show and what typing in them does to the article. FX thread only. */
public final class EditorModel {
    /** Shorter than the time between two keys, so that styles follow while one types. */
    private static final Duration PAUSE = Duration.millis(30);

    private final Current current;
    private final Pause pause = new Pause(PAUSE, this::read);
    private final Map<Language, ReadOnlyObjectWrapper<Reading>> readings = new EnumMap<>(Language.class);
    private final Map<Language, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Language.class);
    private final Map<Language, Latest<Reading>> reads = new EnumMap<>(Language.class);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.BOTH);
    private final ObjectProperty<TypingHelp> typing = new SimpleObjectProperty<>(TypingHelp.ON);
    private final ObjectProperty<Language> active = new SimpleObjectProperty<>(Language.RU);

    public EditorModel(Current current, Tasks tasks, Consumer<Message> failed) {
        this.current = current;
        for (Language language : Language.values()) {
            reads.put(language, new Latest<>(tasks, reading -> take(language, reading), failed));
            counts.put(language, new ReadOnlyIntegerWrapper());
            readings.put(language, new ReadOnlyObjectWrapper<>(Reading.NONE));
        }
        current.articleProperty().addListener((_, _, _) -> pause.restart());
        layout.addListener((_, _, now) -> {
            if (now != Layout.BOTH) {
                active.set(now == Layout.RU ? Language.RU : Language.EN);
            }
        });
        active.addListener((_, _, now) -> {
            if (!layout.get().shows(now)) {
                layout.set(Layout.only(now));
            }
        });
    }

    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /** The edition that is written in now. */
    public ObjectProperty<Language> activeProperty() {
        return active;
    }

    /** What is mended while a person types. */
    public ObjectProperty<TypingHelp> typingProperty() {
        return typing;
    }

    /** Whether there is anything to write in. */
    /** Which article is open; null for none. */
    ObservableValue<ArticleId> opened() {
        return current.part(Article::id);
    }

    ObservableValue<Boolean> isOpen() {
        return current.openProperty().map(_ -> true).orElse(false);
    }

    /** A text of one edition, "" while no article is open. */
    ObservableValue<String> text(Language language, Function<Edition, String> part) {
        return current.part(article -> part.apply(article.edition(language))).orElse("");
    }

    /** The Markdown of one edition, a moment after the last key. */
    ReadOnlyObjectProperty<Reading> reading(Language language) {
        return readings.get(language).getReadOnlyProperty();
    }

    private void take(Language language, Reading reading) {
        readings.get(language).set(reading);
        counts.get(language).set(reading.words());
    }

    /** How many words an edition has, a moment after the last key. */
    ReadOnlyIntegerProperty words(Language language) {
        return counts.get(language).getReadOnlyProperty();
    }

    private void read() {
        Article article = current.article();
        if (article == null) {
            return;
        }
        for (Language language : Language.values()) {
            Edition edition = article.edition(language);
            Reading before = readings.get(language).get();
            if (!before.isOf(edition)) {
                reads.get(language).start(_ -> before.next(edition));
            }
        }
    }

    /** What an edition is to the article: the key of «original», «translation», «not begun». */
    ObservableValue<String> role(Language language) {
        return current.part(article -> {
                    if (article.edition(language).isBlank()) {
                        return "desk.editor.not-begun";
                    }
                    return article.original() == language ? "desk.editor.original" : "desk.editor.translation";
                })
                .orElse("desk.editor.not-begun");
    }

    void typeHeadline(Language language, String text) {
        type("desk.edit.headline", language, edition -> edition.withHeadline(text));
    }

    void typeLead(Language language, String text) {
        type("desk.edit.lead", language, edition -> edition.withLead(text));
    }

    void typeBody(Language language, String text) {
        type("desk.edit.body", language, edition -> edition.withBody(text));
    }

    /**
     * Mends what a character that was just typed into the body made plain: as an edit of its own, so that the next undo
     * takes back just that.
     */
    void helpBody(Language language, String text, int caret, String typed) {
        List<Change> changes = rules(language).whileTypingMarkdown(text, caret, typed);
        help(language, changes, edition -> edition.withBody(Change.apply(changes, text)));
    }

    /** The same for a headline or a lead. */
    void helpLine(
            Language language, String text, int caret, String typed, BiFunction<Edition, String, Edition> with) {
        List<Change> changes = rules(language).whileTypingPlain(text, caret, typed);
        help(language, changes, edition -> with.apply(edition, Change.apply(changes, text)));
    }

    private Typography rules(Language language) {
        return new Typography(language, typing.get().kinds());
    }

    private void help(Language language, List<Change> changes, UnaryOperator<Edition> change) {
        changes.stream().map(c -> c.rule().kind()).min(Comparator.comparing(kind -> kind == Kind.SPACES)).ifPresent(kind ->
                current.edit(
                        Message.of("desk.edit.typing-" + kind.code(), language.name()),
                        article -> article.with(change.apply(article.edition(language)))));
    }

    private void type(String what, Language language, UnaryOperator<Edition> change) {
        current.edit(
                Message.of(what, language.name()),
                what + language,
                article -> article.with(change.apply(article.edition(language))));
    }
}
