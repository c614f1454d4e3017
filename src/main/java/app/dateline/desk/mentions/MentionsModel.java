package app.dateline.desk.mentions;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.findings.Suggestion;
import app.dateline.desk.open.Current;
import app.dateline.proof.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The countries and companies of the open article: found, accepted, rejected, added. FX thread only. */
public final class MentionsModel {
    private static final int OFFERED = 8;
    /** How much of the text an excerpt has before and from the beginning of a name on. */
    private static final int BEFORE = 16;
    private static final int BEHIND = 60;

    private final ReadOnlyObjectWrapper<List<MentionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<EntityKey, Integer> lastShown = new HashMap<>();
    private final Current current;
    private final FindingsModel findings;
    private final Knowledge knowledge;
    private final Consumer<Place> reveal;
    private final BiConsumer<Message, Runnable> undoable;
    private final Consumer<Message> failed;
    private final Set<EntityKey> unfolded = new HashSet<>();

    /**
     * @param reveal   shows a place of the article's text
     * @param undoable says what was done to the newsroom's names, and offers what takes it back
     * @param failed   what becomes of a name that could not be kept
     */
    public MentionsModel(
            Current current,
            FindingsModel findings,
            Knowledge knowledge,
            Consumer<Place> reveal,
            BiConsumer<Message, Runnable> undoable,
            Consumer<Message> failed) {
        this.current = current;
        this.findings = findings;
        this.knowledge = knowledge;
        this.reveal = reveal;
        this.undoable = undoable;
        this.failed = failed;
        // not at every key
        current.part(article -> List.of(article.mentions(), article.languages())).addListener((_, _, _) -> show());
        current.openProperty().addListener(_ -> {
            lastShown.clear();
            unfolded.clear();
            knowledge.countUses();
        });
        findings.findingsProperty().addListener(_ -> show());
        knowledge.gazetteerProperty().addListener(_ -> show());
        show();
    }

    /** All of them, those that were rejected too; by evidence, so that what is sure stands together. */
    public ReadOnlyObjectProperty<List<MentionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Of a kind, without those that were rejected. */
    public static List<MentionRow> shown(List<MentionRow> rows, EntityKind kind) {
        return rows.stream()
                .filter(row -> row.key().kind() == kind && row.decision() != Decision.REJECTED)
                .toList();
    }

    public static List<MentionRow> rejected(List<MentionRow> rows) {
        return rows.stream().filter(row -> row.decision() == Decision.REJECTED).toList();
    }

    private void show() {
        Article article = current.article();
        if (article == null) {
            rows.set(List.of());
            return;
        }
        List<MentionRow> next = new ArrayList<>();
        for (Suggestion suggestion : findings.findings().suggestions()) {
            EntityKey key = suggestion.entity().key();
            Decision decision = article.decision(key).orElse(Decision.SUGGESTED);
            if (decision != Decision.SUGGESTED || !suggestion.places().isEmpty()) {
                next.add(MentionRow.of(suggestion, decision, article.languages()));
            }
        }
        // what was decided since the text was looked through last
        for (Mention mention : article.mentions()) {
            if (next.stream().noneMatch(row -> row.key().equals(mention.entity()))) {
                knowledge.entity(mention.entity())
                        .map(entity -> new Suggestion(entity, mention.decision(), null, List.of()))
                        .ifPresent(added -> next.add(MentionRow.of(added, mention.decision(), article.languages())));
            }
        }
        next.sort(Comparator.comparing(MentionRow::isHint)
                .thenComparing(MentionRow::evidence, Comparator.nullsLast(Comparator.naturalOrder())));
        rows.set(List.copyOf(next));
    }


    public void accept(MentionRow row) {
        decide(row.key(), Decision.CONFIRMED, Message.of("inspector.edit.accept", name(row)));
    }

    /** Rejects it; what only an editor had named is then named by nobody and goes. */
    public void reject(MentionRow row) {
        Decision decision = row.places().isEmpty() ? Decision.SUGGESTED : Decision.REJECTED;
        decide(row.key(), decision, Message.of("inspector.edit.reject", name(row)));
    }

    /** Takes a rejection back: it is a suggestion again. */
    public void suggestAgain(MentionRow row) {
        decide(row.key(), Decision.SUGGESTED, Message.of("inspector.edit.suggest-again", name(row)));
    }

    /** A key on a row: accepts a suggestion, shows the next place of what is accepted already. */
    public void act(MentionRow row) {
        switch (row.decision()) {
            case SUGGESTED -> accept(row);
            case CONFIRMED -> jump(row);
            case REJECTED -> suggestAgain(row);
        }
    }

    private void decide(EntityKey key, Decision decision, Message what) {
        current.edit(what, article -> article.with(new Mention(key, decision)));
    }

    /** In the reader's language when it is read: an edit's description outlives the language it was made under. */
    private static Message name(MentionRow row) {
        return Knowledge.name(row.name());
    }

    /** The suggestions that {@link #acceptAll} accepts: hints want a look each. */
    public List<MentionRow> acceptable() {
        return rows.get().stream()
                .filter(row -> row.decision() == Decision.SUGGESTED && !row.isHint())
                .toList();
    }

    public ObservableValue<Boolean> canAcceptAll() {
        return rows.map(_ -> !acceptable().isEmpty());
    }

    /** One edit, undone at once. */
    public void acceptAll() {
        List<MentionRow> accepted = acceptable();
        current.edit(Message.of("inspector.edit.accept-all", accepted.size()), article -> {
            Article next = article;
            for (MentionRow row : accepted) {
                next = next.with(new Mention(row.key(), Decision.CONFIRMED));
            }
            return next;
        });
    }

    /** Shows the first place, and at each further call the next one. */
    public void jump(MentionRow row) {
        if (row.places().isEmpty()) {
            return;
        }
        int at = lastShown.merge(row.key(), 1, (last, _) -> last + 1) - 1;
        reveal.accept(row.places().get(at % row.places().size()));
    }

    /** Shows a place of the article. */
    void jump(Place place) {
        reveal.accept(place);
    }

    /** What stands at a place and around it, in one line. */
    String excerpt(Place place) {
        String text = text(findings.findings().article(), place);
        int start = Math.min(place.start(), text.length());
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - BEFORE);
        int lineEnd = text.indexOf('\n', start);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, start + BEHIND);
        return (from > 0 && from == start - BEFORE ? "…" : "") + text.substring(Math.min(from, to), to);
    }

    private static String text(Article article, Place place) {
        if (article == null || place.language() == null) {
            return "";
        }
        Edition edition = article.edition(place.language());
        return switch (place.field()) {
            case HEADLINE -> edition.headline();
            case LEAD -> edition.lead();
            case BODY -> edition.body();
            default -> "";
        };
    }

    /** Whether the places of a row are listed under it. */
    boolean isUnfolded(EntityKey key) {
        return unfolded.contains(key);
    }

    void unfold(EntityKey key, boolean shown) {
        if (shown) {
            unfolded.add(key);
        } else {
            unfolded.remove(key);
        }
    }

    /** The entity that is named where the caret is, as its row shows it; empty if none is, or it is not looked at yet. */
    public Optional<MentionRow> at(Place caret) {
        return findings.findings().hits(caret.language(), caret.field()).stream()
                .filter(hit -> hit.start() <= caret.start() && caret.start() <= hit.end())
                .findFirst()
                .flatMap(hit -> rows.get().stream()
                        .filter(row -> row.key().equals(hit.entity()))
                        .findFirst());
    }

    /** What somebody may want to say of words at the caret: whom they name. Empty where no name can stand. */
    public Optional<Nameable> nameable(Place caret) {
        return Nameable.at(text(findings.findings().article(), caret), caret, findings.findings());
    }

    /**
     * Keeps these words as a name of the entity, here and in all texts of the newsroom, and confirms that the article is
     * about it.
     */
    public void name(Nameable words, Entity entity) {
        EntityKey key = entity.key();
        Article article = current.article();
        Decision before = article == null ? null : article.decision(key).orElse(Decision.SUGGESTED);
        Message name = Knowledge.name(entity.name());
        boolean isNew = knowledge.entity(key)
                .filter(now -> now.names(words.language()).contains(words.words()))
                .isEmpty();
        knowledge.change(
                key,
                now -> now.withAlias(words.language(), words.words()),
                () -> {
                    if (article != null && current.article() != null && current.article().id().equals(article.id())) {
                        add(entity);
                    }
                    undoable.accept(Message.of("inspector.mentions.named", words.words(), name), () -> {
                        if (isNew) {
                            knowledge.change(key, now -> now.withAliases(words.language(), now.aliases(words.language()).stream()
                                    .filter(alias -> !alias.equals(words.words()))
                                    .toList()), () -> {}, failed);
                        }
                        if (article != null && current.article() != null && current.article().id().equals(article.id())) {
                            decide(key, before, Message.of("inspector.edit.reject", name));
                        }
                    });
                },
                failed);
    }

    /** The entities that a typed text may mean, in the order to offer them; any thread. */
    public List<Entity> search(String typed) {
        return knowledge.search(typed, OFFERED);
    }

    /** Adds an entity that the article is about, whether or not its text names it. */
    public void add(Entity entity) {
        MentionRow row = MentionRow.of(new Suggestion(entity, Decision.CONFIRMED, null, List.of()), Decision.CONFIRMED,
                Set.of());
        accept(row);
    }

    /** A form for a company that is not known yet, filled in with what was typed. */
    public NewCompany newCompany(String typed) {
        return new NewCompany(typed, knowledge, this::add);
    }

    /** The badge of the tab: how many suggestions wait for a decision; "" for none. */
    public ObservableValue<String> badge() {
        return rows.map(_ -> acceptable().isEmpty() ? "" : Integer.toString(acceptable().size()));
    }

    /** The other name of an entity, to tell apart those that are called alike in this language. */
    public static String both(Entity entity, Language language) {
        String here = entity.name().inOrOther(language);
        String there = entity.name().inOrOther(language.other());
        return here.equals(there) ? here : here + " · " + there;
    }
}
