package app.dateline.desk.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.Layout;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.text.find.Sought;
import app.dateline.text.find.Spot;
import java.time.Clock;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class FindModelTest {
    private static final Spot BODY = new Spot(Language.RU, Spot.Part.BODY);

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private OpenArticle open;
    private EditorModel editor;
    private FindModel model;

    @BeforeEach
    void begin() {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU)
                        .withHeadline("Ёлки в порту")
                        .withLead("Порт закрыт")
                        .withBody("Елка у порта. В порту ёлка."))
                .with(Edition.empty(Language.EN).withHeadline("A fir in the port").withBody("The port."));
        OnFx.run(() -> {
            open = new OpenArticle(article, Clock.systemUTC());
            current.show(open);
            editor = new EditorModel(current, tasks, _ -> {});
            model = new FindModel(current, editor, tasks);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void seek(UnaryOperator<Sought> sought) {
        OnFx.run(() -> {
            model.open(BODY, 3, "", false);
            model.soughtProperty().set(sought.apply(Sought.NOTHING));
        });
        settled();
    }

    private void settled() {
        OnFx.await(() -> model.shownProperty().get().failed() || model.isSettled());
    }

    private String at() {
        return OnFx.get(() -> model.shownProperty().get().place()
                .map(p -> p.spot().part() + " " + p.hit().start())
                .orElse("none"));
    }

    private int count() {
        return OnFx.get(() -> model.shownProperty().get().found().places().size());
    }

    @Test
    void theFirstPlaceIsTheOneBehindTheCaret() {
        seek(sought -> sought.withText("елк"));
        assertThat(count()).isEqualTo(3);
        assertThat(at()).isEqualTo("BODY 22");
    }

    @Test
    void behindTheLastPlaceComesTheFirst() {
        seek(sought -> sought.withText("елк"));
        OnFx.run(() -> model.next());
        assertThat(at()).isEqualTo("HEADLINE 0");
        OnFx.run(() -> model.previous());
        assertThat(at()).isEqualTo("BODY 22");
    }

    @Test
    void anEditionThatIsNotShownIsNotLookedInto() {
        seek(sought -> sought.withText("port"));
        assertThat(count()).isEqualTo(2);
        OnFx.run(() -> editor.layoutProperty().set(Layout.RU));
        OnFx.await(() -> model.shownProperty().get().found().places().isEmpty());
    }

    @Test
    void onRequestOnlyTheEditionThatIsWrittenInIsLookedInto() {
        seek(sought -> sought.withText("port"));
        OnFx.run(() -> model.bothEditionsProperty().set(false));
        OnFx.await(() -> model.shownProperty().get().found().places().isEmpty());
        OnFx.run(() -> editor.activeProperty().set(Language.EN));
        OnFx.await(() -> model.shownProperty().get().found().places().size() == 2);
    }

    @Test
    void allPlacesOfAllTextsAreReplacedInOneStepThatSaysSo() {
        seek(sought -> sought.withText("порт").withForms(true));
        Article before = open.article();
        OnFx.run(() -> {
            model.byProperty().set("док");
            model.replaceAll();
        });
        assertThat(open.article().edition(Language.RU).body()).isEqualTo("Елка у док. В док ёлка.");
        assertThat(open.nextUndo()).contains(Message.of("desk.edit.replace", 4));
        OnFx.run(() -> open.undo());
        assertThat(open.article()).isEqualTo(before);
        assertThat(open.canUndoProperty().get()).isFalse();
        OnFx.await(() -> model.shownProperty().get().found().places().size() == 4);
    }

    @Test
    void pressingReplaceAgainAndAgainReplacesOneAfterTheOther() {
        seek(sought -> sought.withText("а"));
        int all = count();
        OnFx.run(() -> {
            model.byProperty().set("аа");
            model.replaceOne();
            model.replaceOne();
        });
        settled();
        assertThat(count()).isEqualTo(all + 2);
        assertThat(open.article().edition(Language.RU).body()).isEqualTo("Елкаа у портаа. В порту ёлка.");
    }

    @Test
    void whatIsTypedMeanwhileIsLookedIntoAndLeavesThePersonWhereHeIs() {
        seek(sought -> sought.withText("елк"));
        OnFx.run(() -> current.edit(
                Message.of("desk.edit.body", "RU"),
                article -> article.with(article.edition(Language.RU).withBody("Елка у порта. В порту ёлка и ёлка."))));
        OnFx.await(() -> model.shownProperty().get().found().places().size() == 4);
        assertThat(at()).isEqualTo("BODY 22");
    }

    @Test
    void aWrongExpressionIsToldAndTheRightOneForgetsIt() {
        seek(sought -> sought.withExpression(true).withText("(ел"));
        assertThat(OnFx.get(() -> model.shownProperty().get().message().key())).isEqualTo("text.find.mistake-at-end");
        OnFx.run(() -> model.soughtProperty().set(model.soughtProperty().get().withText("(ел)(к)")));
        OnFx.await(() -> model.shownProperty().get().found().places().size() == 3);
        OnFx.run(() -> {
            model.byProperty().set("$3");
            model.replaceAll();
        });
        assertThat(OnFx.get(() -> model.shownProperty().get().message().key())).isEqualTo("text.find.no-group");
        assertThat(open.canUndoProperty().get()).isFalse();
    }

    @Test
    void randomReplacementsAreTakenBackOneByOne() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Article before = open.article();
        seek(sought -> sought.withText("о"));
        int done = 0;
        for (int i = 0; i < 30; i++) {
            Sought next = new Sought(
                    String.valueOf("аеоктр ".charAt(random.nextInt(7))),
                    false, random.nextBoolean(), false, random.nextBoolean(), false);
            OnFx.run(() -> {
                model.soughtProperty().set(next);
                model.byProperty().set(random.nextBoolean() ? "ко" : "ёт");
            });
            settled();
            Article now = open.article();
            OnFx.run(() -> {
                if (random.nextBoolean()) {
                    model.replaceAll();
                } else {
                    model.replaceOne();
                }
            });
            settled();
            done += now.equals(open.article()) ? 0 : 1;
        }
        assertThat(done).as("seed %d", seed).isPositive();
        int steps = done;
        OnFx.run(() -> {
            for (int i = 0; i < steps; i++) {
                open.undo();
            }
        });
        assertThat(open.article()).as("seed %d", seed).isEqualTo(before);
    }
}
