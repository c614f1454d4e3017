package app.dateline.desk.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.desk.open.OpenArticle;
import app.dateline.proof.Place;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class MentionsModelTest {
    private static final Article ARTICLE = Article.create(Language.EN)
            .with(Edition.empty(Language.EN)
                    .withHeadline("Norway orders ships")
                    .withBody("Norway and Finland order ships from Zvezdochka Works."))
            .with(Edition.empty(Language.RU).withHeadline("Финляндия заказала суда").withBody("Суда заказаны."));
    private static final EntityKey NORWAY = EntityKey.country("NO");

    private final List<Place> revealed = new ArrayList<>();
    private TestKnowledge at;
    private MentionsModel model;
    private final List<Runnable> undo = new ArrayList<>();
    private boolean refuse;

    @BeforeEach
    void open() {
        at = new TestKnowledge(ARTICLE, _ -> {
            if (refuse) {
                throw Failure.of("store.failure.full");
            }
        });
        model = OnFx.get(() -> new MentionsModel(
                at.current, at.findings, at.knowledge, revealed::add, (_, back) -> undo.add(back), _ -> {}));
    }

    @AfterEach
    void close() {
        at.close();
    }

    private MentionRow row(EntityKey key) {
        return OnFx.get(() -> model.rowsProperty().get().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    private Optional<Decision> decision(EntityKey key) {
        return OnFx.get(() -> at.current.article().decision(key));
    }

    @Test
    void theTextsSuggestAndSayWhichEditionAloneNamesIt() {
        assertThat(row(NORWAY).decision()).isEqualTo(Decision.SUGGESTED);
        assertThat(row(NORWAY).onlyIn()).isEqualTo(Language.EN);
        assertThat(row(EntityKey.country("FI")).onlyIn()).isNull();
    }

    @Test
    void anAcceptedMentionIsInTheArticleAtOnce() {
        MentionRow norway = row(NORWAY);

        OnFx.run(() -> model.accept(norway));

        assertThat(decision(NORWAY)).contains(Decision.CONFIRMED);
        assertThat(row(NORWAY).decision()).isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void theUndoSaysWhatItTakesBack() {
        MentionRow norway = row(NORWAY);

        OnFx.run(() -> model.accept(norway));

        assertThat(OnFx.get(() -> at.current.openProperty().get().nextUndo()))
                .contains(Message.of("inspector.edit.accept", Message.of("proof.name", "Норвегия", "Norway")));
    }

    @Test
    void aRejectedMentionIsPutAsideAndCanBeSuggestedAgain() {
        MentionRow norway = row(NORWAY);

        OnFx.run(() -> model.reject(norway));
        assertThat(OnFx.get(() -> MentionsModel.rejected(model.rowsProperty().get())))
                .extracting(MentionRow::key)
                .containsExactly(NORWAY);
        MentionRow rejected = row(NORWAY);
        OnFx.run(() -> model.suggestAgain(rejected));

        assertThat(decision(NORWAY)).isEmpty();
    }

    @Test
    void theKeyAcceptsFirstAndThenLeadsFromPlaceToPlace() {
        MentionRow suggested = row(NORWAY);
        OnFx.run(() -> model.act(suggested));
        MentionRow confirmed = row(NORWAY);
        OnFx.run(() -> {
            model.act(confirmed);
            model.act(confirmed);
            model.act(confirmed);
        });

        assertThat(revealed)
                .containsExactly(confirmed.places().get(0), confirmed.places().get(1), confirmed.places().get(0));
    }

    @Test
    void allThatIsSureIsAcceptedInOneEdit() {
        OnFx.run(model::acceptAll);

        assertThat(decision(NORWAY)).contains(Decision.CONFIRMED);
        assertThat(decision(EntityKey.country("FI"))).contains(Decision.CONFIRMED);
        OnFx.run(() -> at.current.openProperty().get().undo());
        assertThat(decision(NORWAY)).isEmpty();
        assertThat(decision(EntityKey.country("FI"))).isEmpty();
    }

    @Test
    void anEntityThatNoTextNamesCanBeAddedAndRemoved() {
        OnFx.run(() -> model.add(model.search("portug").getFirst()));
        assertThat(decision(EntityKey.country("PT"))).contains(Decision.CONFIRMED);
        MentionRow portugal = row(EntityKey.country("PT"));
        assertThat(portugal.places()).isEmpty();

        OnFx.run(() -> model.reject(portugal));

        assertThat(decision(EntityKey.country("PT"))).isEmpty();
    }

    @Test
    void whatTheNewsroomWritesOfMostIsOfferedFirst() {
        assertThat(OnFx.get(() -> model.search("ни").getFirst().key())).isNotEqualTo(EntityKey.country("NI"));
        at.uses.put(EntityKey.country("NI"), 40L);
        OnFx.run(at.knowledge::countUses);
        OnFx.await(() -> at.knowledge.uses(EntityKey.country("NI")) == 40);

        assertThat(OnFx.get(() -> model.search("ни").getFirst().key())).isEqualTo(EntityKey.country("NI"));
    }

    @Test
    void wordsOfTheTextBecomeANameOfAnEntityThatIsKnownAndOneUndoTakesThatBack() {
        Nameable words = new Nameable(Language.EN, "Zvezdochka Works");
        Entity yard = OnFx.get(() -> model.search("Звёздочка").getFirst());

        OnFx.run(() -> model.name(words, yard));
        OnFx.await(() -> !undo.isEmpty());
        at.settle();
        assertThat(at.saved.getLast().enAliases()).contains("Zvezdochka Works");
        assertThat(decision(yard.key())).contains(Decision.CONFIRMED);
        OnFx.await(() -> model.rowsProperty().get().stream()
                .anyMatch(row -> row.key().equals(yard.key()) && row.places().size() == 1));

        OnFx.run(() -> undo.getFirst().run());
        OnFx.await(() -> !at.saved.getLast().enAliases().contains("Zvezdochka Works"));
        assertThat(decision(yard.key())).isEmpty();
    }

    @Test
    void aNameThatWasRejectedIsOnlyAHintInOtherArticlesUntilItIsTakenBack() {
        OnFx.run(() -> new Doubts(at.current, at.findings, at.knowledge, _ -> {}));
        MentionRow norway = row(NORWAY);
        OnFx.run(() -> model.reject(norway));
        OnFx.await(() -> !at.saved.isEmpty());
        assertThat(at.saved.getLast().doubted().en()).containsExactly("Norway");

        OnFx.run(() -> at.current.show(new OpenArticle(
                Article.create(Language.EN).with(Edition.empty(Language.EN).withBody("Norway is cold.")), Clock.systemUTC())));
        OnFx.await(() -> model.rowsProperty().get().stream()
                .anyMatch(row -> row.key().equals(NORWAY) && row.isHint()));
        MentionRow again = row(NORWAY);
        OnFx.run(() -> model.accept(again));
        OnFx.await(() -> at.saved.getLast().doubted().isEmpty());
    }

    @Test
    void anUndoTakesTheDoubtBackWithTheRejection() {
        OnFx.run(() -> new Doubts(at.current, at.findings, at.knowledge, _ -> {}));
        MentionRow norway = row(NORWAY);
        OnFx.run(() -> model.reject(norway));
        OnFx.await(() -> !at.saved.isEmpty());

        OnFx.run(() -> at.current.openProperty().get().undo());

        OnFx.await(() -> at.saved.getLast().doubted().isEmpty());
    }

    @Test
    void whatTheNewsroomWritesOfOftenIsNotDoubtedBecauseOfOneArticle() {
        at.uses.put(NORWAY, (long) Doubts.PROVEN);
        OnFx.run(at.knowledge::countUses);
        OnFx.await(() -> at.knowledge.uses(NORWAY) == Doubts.PROVEN);
        OnFx.run(() -> new Doubts(at.current, at.findings, at.knowledge, _ -> {}));
        MentionRow norway = row(NORWAY);
        MentionRow finland = row(EntityKey.country("FI"));
        OnFx.run(() -> {
            model.reject(norway);
            model.reject(finland);
        });

        OnFx.await(() -> !at.saved.isEmpty());
        assertThat(at.saved).extracting(Entity::key).containsOnly(EntityKey.country("FI"));
    }

    @Test
    void aNewCompanyIsKeptConfirmedAndFoundInTheText() {
        NewCompany company = OnFx.get(() -> model.newCompany("Zvezdochka Works"));
        OnFx.run(() -> {
            company.nameProperty(Language.RU).set("Завод «Звёздочка»");
            company.countryProperty().set(company.countries(Language.EN).getFirst());
            company.save();
        });
        OnFx.await(() -> company.savedProperty().getValue());
        at.settle();

        EntityKey key = EntityKey.company("zvezdochka-works");
        assertThat(at.saved).extracting(entity -> entity.key()).containsExactly(key);
        assertThat(decision(key)).contains(Decision.CONFIRMED);
        OnFx.await(() -> model.rowsProperty().get().stream()
                .anyMatch(row -> row.key().equals(key) && row.places().size() == 1));
    }

    @Test
    void aCompanyNeedsItsNameInBothLanguages() {
        NewCompany company = OnFx.get(() -> model.newCompany("Звёздочка"));
        assertThat(OnFx.get(() -> company.nameProperty(Language.RU).get())).isEqualTo("Звёздочка");

        OnFx.run(company::save);

        assertThat(OnFx.get(() -> company.wrongProperty().get())).isEqualTo(Message.of("inspector.company.both-names"));
        assertThat(at.saved).isEmpty();
    }

    @Test
    void aCompanyThatCannotBeKeptSaysWhyAndChangesNothing() {
        refuse = true;
        NewCompany company = OnFx.get(() -> model.newCompany("Zvezdochka Works"));
        OnFx.run(() -> {
            company.nameProperty(Language.RU).set("Звёздочка");
            company.save();
        });

        OnFx.await(() -> company.wrongProperty().get() != null);
        assertThat(OnFx.get(() -> company.wrongProperty().get())).isEqualTo(Message.of("store.failure.full"));
        assertThat(decision(EntityKey.company("zvezdochka-works"))).isEmpty();
    }
}
