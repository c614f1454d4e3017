package app.dateline.desk.fix;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.desk.mentions.MentionsModel;
import app.dateline.desk.mentions.Nameable;
import app.dateline.desk.open.OpenArticle;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.store.OwnWord;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered at the caret, and what becomes of it. */
@FxThreadTest
class FixModelTest {
    private final List<Message> said = new CopyOnWriteArrayList<>();
    private final List<Offer> offers = new CopyOnWriteArrayList<>();
    private TestKnowledge at;
    private FixModel model;

    @BeforeEach
    void open() {
        at = new TestKnowledge(Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withBody("The goverment  said \"yes\".")));
        model = OnFx.get(() -> new FixModel(
                at.current, at.findings, at.spelling,
                new MentionsModel(at.current, at.findings, at.knowledge, _ -> {}, (_, _) -> {}, said::add),
                at.tasks, said::add));
        OnFx.await(() -> misspelt() == 1);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private long misspelt() {
        return at.findings.findings().problems().stream()
                .filter(problem -> problem.check().equals(Problem.MISSPELT))
                .count();
    }

    private Offer ask(int caret) {
        offers.clear();
        OnFx.run(() -> model.ask(new Place(Language.EN, Field.BODY, caret, caret, ""), offers::add));
        OnFx.await(() -> !offers.isEmpty());
        return offers.getFirst();
    }

    private String body() {
        return at.current.article().edition(Language.EN).body();
    }

    private void choose(Offer offer, String kind) {
        OnFx.run(() -> offer.choices().stream()
                .filter(choice -> choice.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
    }

    @Test
    void aCountryAtTheCaretCanBeAcceptedOrRejectedAndEachIsUndone() {
        OnFx.run(() -> at.current.show(new OpenArticle(
                Article.create(Language.EN).with(Edition.empty(Language.EN).withBody("Ships for Norway.")),
                Clock.systemUTC())));
        at.settle();
        EntityKey norway = EntityKey.country("NO");

        choose(ask(12), "reject");
        assertThat(OnFx.get(() -> at.current.article().decision(norway))).contains(Decision.REJECTED);
        at.settle();
        choose(ask(12), "accept");
        assertThat(OnFx.get(() -> at.current.article().decision(norway))).contains(Decision.CONFIRMED);
        OnFx.run(() -> {
            at.current.openProperty().get().undo();
            at.current.openProperty().get().undo();
        });
        assertThat(OnFx.get(() -> at.current.article().decision(norway))).isEmpty();
    }

    @Test
    void whatStandsAtTheCaretCanBeNamedIfItLooksLikeAName() {
        OnFx.run(() -> at.current.show(new OpenArticle(
                Article.create(Language.EN).with(Edition.empty(Language.EN).withBody("The Quibberton-Yard builds ships.")),
                Clock.systemUTC())));
        at.settle();

        assertThat(ask(8).nameable()).contains(new Nameable(Language.EN, "Quibberton-Yard"));
        OnFx.run(() -> model.ask(new Place(Language.EN, Field.BODY, 22, 22, ""), offers::add));
        OnFx.await(() -> said.contains(Message.of("desk.fix.nothing")));
    }

    @Test
    void aMisspeltWordIsReplacedByTheFirstSuggestionAndOneUndoTakesItBack() {
        choose(ask(6), "use");
        assertThat(OnFx.get(this::body)).startsWith("The government  said");

        OnFx.run(() -> at.current.openProperty().get().undo());
        assertThat(OnFx.get(this::body)).startsWith("The goverment  said");
    }

    @Test
    void aFixOfAnyOtherProblemIsOfferedToo() {
        choose(ask(21), "use");

        assertThat(OnFx.get(this::body)).endsWith("said “yes”.");
    }

    @Test
    void whereNothingIsWrongItIsSaid() {
        OnFx.run(() -> model.ask(new Place(Language.EN, Field.BODY, 1, 1, ""), offers::add));
        OnFx.await(() -> !said.isEmpty());

        assertThat(said).containsExactly(Message.of("desk.fix.nothing"));
    }

    @Test
    void aTextThatHasChangedIsLookedThroughFirst() {
        OnFx.run(() -> at.current.edit(
                Message.of("x"),
                article -> article.with(article.edition(Language.EN).withBody("Now the parliment."))));

        choose(ask(10), "use");

        assertThat(OnFx.get(this::body)).isEqualTo("Now the parliament.");
    }

    @Test
    void aWordIgnoredInOneArticleIsFoundInOthers() {
        choose(ask(6), "ignore");
        OnFx.await(() -> misspelt() == 0);

        OnFx.run(() -> at.current.show(new OpenArticle(
                Article.create(Language.EN).with(Edition.empty(Language.EN).withBody("A goverment.")),
                Clock.systemUTC())));
        OnFx.await(() -> misspelt() == 1);
    }

    @Test
    void aWordOfTheNewsroomIsKnownFromThenOn() {
        choose(ask(6), "newsroom");
        OnFx.await(() -> misspelt() == 0);

        assertThat(at.words).containsExactly(new OwnWord(OwnWord.NEWSROOM, Language.EN, "goverment"));
    }
}
