package app.dateline.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.list.Several;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import app.dateline.text.find.Sought;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class ArchiveModelTest {
    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private final List<Message> said = new ArrayList<>();
    private ListQuery listed = ListQuery.ALL;
    private Runnable undo;
    private Store store;
    private ArchiveModel model;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
        UiWords words = new UiWords(Language.EN);
        Several several = new Several(new Several.Parts(
                store, tasks, current, (_, then) -> then.run(), _ -> {}, () -> {}, _ -> {},
                (what, _, action) -> {
                    said.add(what);
                    undo = action;
                },
                () -> "Анна", words));
        model = OnFx.get(() -> new ArchiveModel(new ArchiveModel.Parts(
                store, tasks, several, () -> listed, Runnable::run, _ -> {}, words)));
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private Article save(String headline, String body) {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline(headline).withBody(body));
        store.save(article, "Борис");
        return article;
    }

    private Article stored(Article article) {
        return store.find(article.id()).orElseThrow();
    }

    private String body(Article article) {
        return stored(article).edition(Language.RU).body();
    }

    private void search(Sought sought, String by) {
        OnFx.run(() -> {
            model.soughtProperty().set(sought);
            model.byProperty().set(by);
            model.search();
        });
        OnFx.await(() -> !model.searchingProperty().get());
    }

    private void replaced(int messages) {
        OnFx.run(() -> model.replace());
        OnFx.await(() -> said.size() == messages && tasks.shown().isEmpty());
    }

    private static Sought words(String text) {
        return Sought.NOTHING.withText(text);
    }

    @Test
    void everyPlaceOfEveryPageIsFound() {
        for (int i = 0; i < 230; i++) {
            save("Ёлка " + i, i % 2 == 0 ? "Елка и ёлка." : "Сосна.");
        }
        search(words("елка"), "пихта");
        assertThat(model.tickedProperty().get()).isEqualTo(230 + 2 * 115);
        assertThat(model.lines()).hasSize(230 + 460);
        assertThat(model.saidProperty().get()).isEqualTo(Message.of("desk.archive.found", 460L, 230L));
    }

    @Test
    void onRequestOnlyWhatTheListShowsIsLookedInto() {
        save("Порт", "Порт.");
        Article other = save("Верфь", "Порт.");
        listed = ListQuery.ALL.withText("верфь");
        OnFx.run(() -> model.scopeProperty().set(ArchiveModel.Scope.LIST));
        search(words("порт"), "");
        assertThat(model.lines()).extracting(line -> line.article().id()).containsOnly(other.id());
    }

    @Test
    void whatIsNotTickedStaysAndWhatIsReplacedIsOneRevisionThatSaysWhy() {
        Article one = save("Судно", "Порт и порт.");
        Article two = save("Барк", "Порт.");
        search(words("порт"), "док");
        OnFx.run(() -> {
            Line first = model.lines().stream()
                    .filter(line -> line instanceof Line.Place place && place.article().id().equals(one.id()))
                    .findFirst().orElseThrow();
            model.tick(first, false);
        });
        replaced(1);
        assertThat(body(one)).isEqualTo("Порт и док.");
        assertThat(body(two)).isEqualTo("док.");
        assertThat(store.revisions(one.id())).hasSize(2);
        assertThat(store.revisions(one.id()).getFirst().label()).isEqualTo(Revision.REPLACED);
        assertThat(said).containsExactly(Message.of("desk.list.rewritten", 2));
    }

    @Test
    void oneUndoTakesAllOfItBackButNotWhatWasWrittenSince() {
        Article one = save("Судно", "Порт и порт.");
        Article two = save("Барк", "Порт.");
        search(words("порт"), "док");
        replaced(1);
        store.save(stored(two).with(stored(two).edition(Language.RU).withBody("Док закрыт.")), "Борис");
        OnFx.run(() -> undo.run());
        OnFx.await(() -> tasks.shown().isEmpty());
        assertThat(stored(one)).isEqualTo(one);
        assertThat(body(two)).isEqualTo("Док закрыт.");
    }

    @Test
    void aTextThatWasChangedSinceItWasFoundIsLeftAlone() {
        Article one = save("Судно", "Порт.");
        search(words("порт"), "док");
        store.save(one.with(one.edition(Language.RU).withBody("Большой порт.")), "Борис");
        OnFx.run(() -> model.replace());
        OnFx.await(() -> tasks.shown().isEmpty());
        assertThat(body(one)).isEqualTo("Большой порт.");
    }

    @Test
    void theOpenArticleIsChangedInItsOwnHistory() {
        Article one = save("Судно", "Порт.");
        OpenArticle open = OnFx.get(() -> new OpenArticle(one, Clock.systemUTC()));
        OnFx.run(() -> current.show(open));
        search(words("порт"), "док");
        replaced(1);
        assertThat(open.article().edition(Language.RU).body()).isEqualTo("док.");
        assertThat(open.nextUndo().orElseThrow().key()).isEqualTo("desk.edit.replace-archive");
        assertThat(body(one)).isEqualTo("Порт.");
        OnFx.run(() -> open.undo());
        assertThat(open.article()).isEqualTo(one);
    }

    @Test
    void editionsThatReadersSeeAreShownAsSuch() {
        Article one = save("Судно", "Порт.");
        store.save(one.with(one.edition(Language.RU).withState(EditionState.PUBLISHED)), "Борис");
        search(words("порт"), "");
        assertThat(model.lines().getFirst().article().published()).containsExactly(Language.RU);
    }

    @Test
    void aGroupThatIsNotThereIsToldAndNothingIsReplaced() {
        Article one = save("Судно", "Порт.");
        search(words("п(о)рт").withExpression(true), "$2");
        assertThat(model.troubleProperty().get().key()).isEqualTo("text.find.no-group");
        OnFx.run(() -> model.replace());
        assertThat(stored(one)).isEqualTo(one);
        OnFx.run(() -> model.byProperty().set("$1"));
        assertThat(model.troubleProperty().get()).isNull();
    }

    @Test
    void aWrongExpressionIsTold() {
        search(words("п(орт").withExpression(true), "");
        assertThat(model.troubleProperty().get().key()).isEqualTo("text.find.mistake-at-end");
    }
}
