package app.dateline.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.history.Comparison.Against;
import app.dateline.desk.history.Comparison.Passage;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import app.dateline.text.BlockDiff;
import app.dateline.text.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class HistoryModelTest {
    private static final String BODY = "One block of the body.\n\nAnother block, about Norway.\n\nThe last one.";

    @TempDir
    Path profile;

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private final SimpleObjectProperty<Object> saves = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final List<Message> failures = new ArrayList<>();
    private Store store;
    private Article first;
    private Article second;
    private HistoryModel model;

    @BeforeEach
    void open() {
        store = Store.open(profile);
        first = Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withHeadline("First").withBody(BODY));
        second = first.with(first.edition(Language.EN)
                .withHeadline("Second")
                .withBody(BODY.replace("Norway", "Finland and India")));
        store.save(first, "Anna");
        store.save(second, "Boris");
        open(second);
        OnFx.await(() -> model.rowsProperty().get().size() == 2);
    }

    private void open(Article article) {
        OnFx.run(() -> {
            current.show(new OpenArticle(article, Clock.systemUTC()));
            model = new HistoryModel(new HistoryModel.Parts(
                    current,
                    language,
                    saves,
                    Runnable::run,
                    store,
                    tasks,
                    key -> Message.of("proof.name", key.code(), key.code()),
                    ZoneOffset.UTC,
                    failures::add));
        });
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
        assertThat(failures).isEmpty();
    }

    private Comparison choose(int row) {
        OnFx.run(() -> model.choose(model.rowsProperty().get().get(row)));
        OnFx.await(() -> model.comparisonProperty().get() != null);
        return OnFx.get(() -> model.comparisonProperty().get());
    }

    private Comparison awaited(java.util.function.Predicate<Comparison> condition) {
        OnFx.await(() -> condition.test(model.comparisonProperty().get()));
        return OnFx.get(() -> model.comparisonProperty().get());
    }

    private static List<BlockDiff.Kind> kinds(Comparison comparison) {
        return comparison.parts().stream()
                .flatMap(part -> part.passages().stream())
                .map(Passage::kind)
                .toList();
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream().map(Words.in(Language.EN)::say).toList();
    }

    @Test
    void theStatesAreNewestFirst() {
        assertThat(OnFx.get(() -> model.rowsProperty().get()))
                .extracting(row -> row.newest().author())
                .containsExactly("Boris", "Anna");
    }

    @Test
    void aStateThatIsChosenStandsBesideTheArticleAsItIs() {
        Comparison shown = choose(1);

        assertThat(shown.left()).isEqualTo(first);
        assertThat(shown.right()).isEqualTo(second);
        assertThat(kinds(shown))
                .containsExactly(
                        BlockDiff.Kind.CHANGED, BlockDiff.Kind.SAME, BlockDiff.Kind.CHANGED, BlockDiff.Kind.SAME);
    }

    @Test
    void itCanStandBesideTheStateBeforeIt() {
        choose(0);
        OnFx.run(() -> model.againstProperty().set(Against.BEFORE));

        Comparison shown = awaited(now -> now.against() == Against.BEFORE);

        assertThat(shown.left()).isEqualTo(first);
        assertThat(shown.right()).isEqualTo(second);
        Passage body = shown.parts().getLast().passages().get(1);
        assertThat(OnFx.get(() -> model.canRestore(body))).isFalse();
    }

    @Test
    void theFirstStateHasNoneBeforeItAndIsComparedWithNow() {
        choose(0);
        OnFx.run(() -> model.againstProperty().set(Against.BEFORE));
        OnFx.run(() -> model.choose(model.rowsProperty().get().get(1)));

        // not that of a moment ago, which has the same state at its left
        Comparison shown = awaited(now -> now.left().equals(first) && now.against() == Against.NOW);
        assertThat(shown.right()).isEqualTo(current.article());
    }

    @Test
    void theComparisonFollowsWhatIsTypedAndTheActiveLanguage() {
        choose(1);
        Article russian = second.with(Edition.empty(Language.RU).withHeadline("Второй"));
        OnFx.run(() -> current.edit(Message.of("desk.edit.headline-ru"), _ -> russian));
        awaited(now -> now.right().equals(russian));

        OnFx.run(() -> language.set(Language.RU));

        assertThat(kinds(awaited(now -> now.language() == Language.RU))).containsExactly(BlockDiff.Kind.ADDED);
    }

    @Test
    void toRestoreIsAnEditThatCanBeUndone() {
        choose(1);

        OnFx.run(model::restore);
        assertThat(OnFx.get(current::article)).isEqualTo(first);
        OnFx.run(() -> current.openProperty().get().undo());

        assertThat(OnFx.get(current::article)).isEqualTo(second);
    }

    @Test
    void oneBlockIsRestoredAndNothingElse() {
        Passage block = choose(1).parts().getLast().passages().get(1);

        OnFx.run(() -> model.restore(block));

        assertThat(OnFx.get(current::article)).isEqualTo(second.with(second.edition(Language.EN).withBody(BODY)));
        OnFx.run(() -> current.openProperty().get().undo());
        assertThat(OnFx.get(current::article)).isEqualTo(second);
    }

    @Test
    void aBlockIsNotRestoredIntoATextThatIsAnotherByNow() {
        Passage block = choose(1).parts().getLast().passages().get(1);
        Article typed = second.with(second.edition(Language.EN).withBody("Written anew."));

        OnFx.run(() -> {
            current.edit(Message.of("desk.edit.body-en"), _ -> typed);
            model.restore(block);
        });

        assertThat(OnFx.get(current::article)).isEqualTo(typed);
    }

    @Test
    void everyPassageRestoredOneByOneGivesTheOldTexts() {
        Random random = new Random(3);
        Article changed = second.with(second.edition(Language.EN)
                .withLead("A new lead")
                .withBody("New at the top.\n\nThe last one.\n\nAnother block, about India.\n\nNew at the end."));
        OnFx.run(() -> current.edit(Message.of("desk.edit.body-en"), _ -> changed));
        choose(1);
        for (int step = 0; step < 20; step++) {
            Comparison shown = awaited(now -> now.right().equals(OnFx.get(current::article)));
            List<Passage> open = shown.parts().stream()
                    .flatMap(part -> part.passages().stream())
                    .filter(passage -> !passage.isSame())
                    .toList();
            if (open.isEmpty()) {
                break;
            }
            OnFx.run(() -> model.restore(open.get(random.nextInt(open.size()))));
        }

        assertThat(OnFx.get(current::article)).isEqualTo(first);
    }

    @Test
    void whatChangedBesideTheTextsIsListed() {
        Article now = second.with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .with(Edition.empty(Language.RU).withBody("Два слова"));
        OnFx.run(() -> current.edit(Message.of("desk.edit.body-ru"), _ -> now));

        assertThat(said(choose(1).others())).containsExactly("body RU: +2 words", "NO: suggested → confirmed");
    }

    @Test
    void aRowSaysWhatChangedInIt() {
        var newest = OnFx.get(() -> model.summary(model.rowsProperty().get().getFirst()));
        var oldest = OnFx.get(() -> model.summary(model.rowsProperty().get().getLast()));
        OnFx.await(() -> newest.getValue() != null && oldest.getValue() != null);

        assertThat(said(newest.getValue())).containsExactly("body EN: +3 −1 words", "headline EN");
        assertThat(said(oldest.getValue())).containsExactly("the beginning: 13 words");
    }

    @Test
    void aSaveShowsItself() {
        store.save(second.with(second.edition(Language.EN).withLead("More")), "Vera");

        OnFx.run(() -> saves.set("saved"));

        OnFx.await(() -> model.rowsProperty().get().size() == 3);
    }

    @Test
    void anotherArticleClosesWhatIsLookedAt() {
        choose(1);

        OnFx.run(() -> current.show(new OpenArticle(Article.create(Language.RU), Clock.systemUTC())));

        assertThat(OnFx.get(() -> model.comparisonProperty().get())).isNull();
        assertThat(OnFx.get(() -> model.chosenProperty().get())).isNull();
    }

    @Test
    void savesOfOneStretchOfWorkAreOneRow() {
        List<HistoryRow> rows = HistoryRow.of(List.of(
                at("12:09", "Anna", ""),
                at("12:04", "Anna", ""),
                at("11:30", "Anna", ""),
                at("11:29", "Boris", ""),
                at("11:28", "Boris", Revision.PUBLISHED),
                at("11:27", "Boris", "")));

        assertThat(rows).extracting(HistoryRow::saves).containsExactly(2, 1, 1, 1, 1);
    }

    private Revision at(String time, String author, String label) {
        return new Revision(time, first.id(), Instant.parse("2026-11-24T" + time + ":00Z"), author, label);
    }
}
