package app.dateline.desk.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.KnownNames;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DetailsModelTest {
    private final Current current = new Current();
    private final SimpleObjectProperty<Language> side = new SimpleObjectProperty<>(Language.RU);
    private final KnownNames names = new KnownNames(List.of(new Bilingual("ТАСС", "TASS")));
    private final OpenArticle open = open(Article.create(Language.RU)
            .with(Edition.empty(Language.RU).withHeadline("Верфь спустила ледокол"))
            .with(Edition.empty(Language.EN).withHeadline("Yard floats out icebreaker")));
    private final SimpleObjectProperty<Findings> findings = new SimpleObjectProperty<>(new Findings(
            null, Map.of(), List.of(), List.of(), Verdict.MAY, RightsRules.standard()));
    private final DetailsModel model = new DetailsModel(current, side, names, findings);

    private OpenArticle open(Article article) {
        OpenArticle opened = new OpenArticle(article, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        current.show(opened);
        return opened;
    }

    @Test
    void aPlaceThatIsTypedIsInTheArticleAndInTheHistory() {
        model.placeProperty().set("МУРМАНСК");

        assertThat(open.article().edition(Language.RU).dateline().place()).isEqualTo("МУРМАНСК");
        assertThat(open.nextUndo()).contains(Message.of("inspector.edit.place"));
    }

    @Test
    void anUndoShowsInTheField() {
        model.placeProperty().set("МУРМАНСК");

        open.undo();

        assertThat(model.placeProperty().get()).isEmpty();
    }

    @Test
    void theFieldsAreOfTheEditionWhosePaneIsActive() {
        model.placeProperty().set("МУРМАНСК");
        side.set(Language.EN);
        assertThat(model.placeProperty().get()).isEmpty();

        model.placeProperty().set("MURMANSK");

        assertThat(open.article().edition(Language.EN).dateline().place()).isEqualTo("MURMANSK");
        assertThat(open.article().edition(Language.RU).dateline().place()).isEqualTo("МУРМАНСК");
    }

    @Test
    void goingToTheOtherPaneIsNoEdit() {
        side.set(Language.EN);

        assertThat(open.canUndoProperty().get()).isFalse();
    }

    @Test
    void typingInOnePaneAndThenInTheOtherIsUndoneSeparately() {
        model.placeProperty().set("МУРМАНСК");
        side.set(Language.EN);
        model.placeProperty().set("MURMANSK");

        open.undo();

        assertThat(open.article().edition(Language.RU).dateline().place()).isEqualTo("МУРМАНСК");
    }

    @Test
    void openingAnotherArticleShowsIt() {
        model.placeProperty().set("МУРМАНСК");

        open(Article.create(Language.EN));

        assertThat(model.placeProperty().get()).isEmpty();
        assertThat(current.openProperty().get().canUndoProperty().get()).isFalse();
    }

    @Test
    void theDatelineIsShownAsItWillBePrinted() {
        model.placeProperty().set("МУРМАНСК");
        model.dateProperty().set(LocalDate.of(2026, 11, 24));
        model.agencyProperty().set("ТАСС");

        assertThat(model.printedDateline().getValue()).isEqualTo("МУРМАНСК, 24 ноября. /ТАСС/.");
    }

    @Test
    void theRightsNoticeIsShownInBothWordings() {
        model.chooseHolder(new Bilingual("ТАСС", "TASS"));
        model.basisProperty().set(Basis.OPEN_ACCESS);

        assertThat(model.wording(Language.RU).getValue()).contains("ТАСС").contains("открытом доступе");
        assertThat(model.wording(Language.EN).getValue()).contains("TASS").contains("openly available");
    }

    @Test
    void aStateIsChosenByHandOnlyUpToReady() {
        assertThat(model.states()).contains(EditionState.READY).doesNotContain(EditionState.PUBLISHED);
    }

    @Test
    void aPublishedEditionShowsItsState() {
        current.edit(Message.of("x"), a -> a.with(a.edition(Language.RU).withState(EditionState.PUBLISHED)));

        assertThat(model.stateProperty().get()).isEqualTo(EditionState.PUBLISHED);
        assertThat(model.states()).contains(EditionState.PUBLISHED);
    }

    @Test
    void theHeadlineMakesTheAddress() {
        model.takeOwnSlug();

        assertThat(open.article().edition(Language.RU).slug()).isEqualTo("verf-spustila-ledokol");
    }

    @Test
    void aSlugInCyrillicGetsAHint() {
        model.slugProperty().set("ледокол");
        assertThat(model.slugHint().getValue()).isEqualTo(Message.of("inspector.details.slug-wrong"));

        model.slugProperty().set("ledokol-2");

        assertThat(model.slugHint().getValue()).isNull();
    }

    @Test
    void anAddressThatIsNoneGetsAHint() {
        model.sourceUrlProperty().set("tass.ru/x");
        assertThat(model.sourceUrlHint().getValue()).isNotNull();

        model.sourceUrlProperty().set("https://верфь.рф/новость");

        assertThat(model.sourceUrlHint().getValue()).isNull();
    }

    @Test
    void theSourceCanBeTakenAsTheHolder() {
        model.chooseSource(new Bilingual("ТАСС", "TASS"));
        assertThat(model.canTakeSourceAsHolder().getValue()).isTrue();

        model.takeSourceAsHolder();

        assertThat(open.article().rights().holder()).isEqualTo(new Bilingual("ТАСС", "TASS"));
        assertThat(model.canTakeSourceAsHolder().getValue()).isFalse();
    }

    @Test
    void aNameUsedInAnArticleIsOfferedInOthers() {
        Bilingual yard = new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard");
        open(Article.create(Language.RU)
                .withRights(new app.dateline.article.RightsNotice(yard, null)));

        assertThat(names.like("north", Language.EN)).contains(yard);
        assertThat(names.like("верф", Language.RU)).contains(yard);
    }

    @Test
    void withoutAnArticleNothingIsChangedAndNothingFails() {
        current.show(null);

        model.placeProperty().set("МУРМАНСК");

        assertThat(model.printedDateline().getValue()).isEmpty();
    }

    @Test
    void theEndAndTheLimitOfTheNoticeAreUndoneOneByOne() {
        model.untilProperty().set(LocalDate.of(2027, 1, 1));
        model.quoteLimitProperty().set("25");
        assertThat(open.article().rights().until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(open.article().rights().quoteLimit()).isEqualTo(25);

        open.undo();
        assertThat(model.quoteLimitProperty().get()).isEmpty();
        open.undo();
        assertThat(model.untilProperty().get()).isNull();
    }

    @Test
    void theSourcesTextIsAttachedAndRemovedAndBothAreUndone() {
        model.sourceText().attach("Буксир\r\nвернулся\u0000 в порт. ");
        assertThat(open.article().source().text()).isEqualTo("Буксир\nвернулся в порт.");
        model.sourceText().remove();
        assertThat(open.article().source().text()).isEmpty();

        open.undo();
        assertThat(open.article().source().text()).isNotEmpty();
        open.undo();
        assertThat(open.article().source().text()).isEmpty();
    }

    @Test
    void aTextThatIsNoneOrTooLongIsRefusedAndSaidWhy() {
        model.sourceText().attach(null);
        assertThat(model.sourceText().refusalProperty().get().key()).isEqualTo("inspector.details.source-text-none");
        model.sourceText().attach("x".repeat(200_001));
        assertThat(model.sourceText().refusalProperty().get().key()).isEqualTo("inspector.details.source-text-long");
        assertThat(open.canUndoProperty().get()).isFalse();

        model.sourceText().attach("x".repeat(200_000));
        assertThat(model.sourceText().refusalProperty().get()).isNull();
    }
}
