package app.dateline.desk.typography;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.Typesetting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class TypographyModelTest {
    private static final String BODY = "\"Маяк\" - порт № 5...";
    private static final String MENDED = "«Маяк»\u00a0— порт №\u00a05…";

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private final List<Message> said = new ArrayList<>();
    private final TypographyModel model = OnFx.get(() -> new TypographyModel(current, tasks, said::add));

    TypographyModelTest() {
        Article article = Article.create(Language.RU);
        OnFx.run(() -> current.show(new OpenArticle(
                article.with(article.edition(Language.RU).withHeadline("\"Маяк\"").withBody(BODY)), Clock.systemUTC())));
    }

    @AfterEach
    void close() {
        tasks.close();
        assertThat(said).isEmpty();
    }

    private String body() {
        return OnFx.get(() -> current.article().edition(Language.RU).body());
    }

    private void mend(Runnable command) {
        OnFx.run(command);
        OnFx.await(() -> model.shownProperty().get() != null);
    }

    @Test
    void allTextsAreMendedAndOneUndoTakesItBack() {
        mend(() -> model.mend(Language.RU));

        assertThat(body()).isEqualTo(MENDED);
        assertThat(OnFx.get(() -> current.article().edition(Language.RU).headline())).isEqualTo("«Маяк»");
        assertThat(OnFx.get(() -> current.openProperty().get().nextUndo())).contains(Message.of("desk.edit.typography", "RU"));
        OnFx.run(() -> current.openProperty().get().undo());
        assertThat(body()).isEqualTo(BODY);
        assertThat(OnFx.get(() -> current.openProperty().get().canUndoProperty().get())).isFalse();
    }

    @Test
    void onlyWhatIsSelectedIsMended() {
        mend(() -> model.mend(new Place(Language.RU, Field.BODY, 0, 6, "")));

        assertThat(body()).isEqualTo("«Маяк» - порт № 5...");
    }

    @Test
    void theSecondTimeThereIsNothingToMendAndNothingToUndo() {
        mend(() -> model.mend(Language.RU));
        OnFx.run(model::close);
        mend(() -> model.mend(Language.RU));

        assertThat(OnFx.get(() -> model.shownProperty().get().texts())).isEmpty();
        OnFx.run(model::takeBack);
        assertThat(body()).isEqualTo(MENDED);
    }

    @Test
    void whatIsTakenBackInTheSheetIsWhatWasBefore() {
        mend(() -> model.mend(Language.RU));
        OnFx.run(model::takeBack);

        assertThat(body()).isEqualTo(BODY);
        assertThat(OnFx.get(() -> model.shownProperty().get())).isNull();
    }

    @Test
    void anExcerptShowsWhatStandsCloseTogetherAndTheSpacesInIt() {
        Article article = Article.create(Language.RU);
        String far = " и ещё много слов об этом порту, который давно построен. ";
        Typesetting set = Typesetting.of(
                article.with(article.edition(Language.RU).withBody("Порт \"Маяк\" - это" + far.replace(" и ", " да ") + "Всё...")),
                Language.RU);

        List<Excerpt> excerpts = Excerpt.of(set, 10);

        assertThat(excerpts).extracting(Excerpt::before).containsExactly("Порт \"Маяк\" - это да ещё много …", "… давно построен. Всё...");
        assertThat(excerpts).extracting(Excerpt::after).containsExactly("Порт «Маяк»␣— это да ещё много …", "… давно построен. Всё…");
    }
}
