package app.dateline.desk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.control.Parts;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.credit.Parties;
import app.dateline.rights.credit.Party;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class CreditModelTest {
    private static final Bilingual YARD = new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard");

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private Store store;
    private KnownParties known;
    private CreditModel model;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        known = OnFx.get(() -> new KnownParties(store, tasks, _ -> {}));
        OnFx.run(known::read);
        OnFx.await(() -> known.now() != Parties.none());
        show(Bilingual.EMPTY);
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private void show(Bilingual credit) {
        Picture picture = Picture.of("ab".repeat(32), "a.jpg", "image/jpeg", 10, 10).withCredit(credit);
        OnFx.run(() -> {
            current.show(new OpenArticle(
                    Article.create(Language.RU).withPictures(List.of(picture)), Clock.systemUTC()));
            model = new CreditModel(
                    current,
                    known,
                    new Parts(current, () -> "a"),
                    article -> article.pictures().getFirst().credit(),
                    (article, text) -> article.with(article.pictures().getFirst().withCredit(text)));
        });
    }

    private Bilingual credit() {
        return OnFx.get(() -> current.article().pictures().getFirst().credit());
    }

    /** A letter at a time. */
    private void type(Language side, String text) {
        for (int i = 0; i < text.length(); i++) {
            String more = text.substring(i, i + 1);
            OnFx.run(() -> model.textProperty(side).set(model.textProperty(side).get() + more));
        }
    }

    private List<CreditRow> rows() {
        return OnFx.get(() -> model.rowsProperty().get());
    }

    @Test
    void theOtherSideFollowsWhatIsTypedInEitherLanguage() {
        type(Language.EN, "© TASS/Reuters");

        assertThat(credit()).isEqualTo(new Bilingual("© ТАСС/Рейтер", "© TASS/Reuters"));
        show(Bilingual.EMPTY);
        type(Language.RU, "Фото: РИА Новости");
        assertThat(credit()).isEqualTo(new Bilingual("Фото: РИА Новости", "Photo: RIA Novosti"));
    }

    @Test
    void whatWasWrittenFromALineDoesNotStayWhenTheLineNamesSomebodyElse() {
        show(new Bilingual("© ТАСС", "© TASS"));

        OnFx.run(() -> model.textProperty(Language.RU).set("© Верфь «Северный мыс»"));

        assertThat(credit()).isEqualTo(new Bilingual("© Верфь «Северный мыс»", ""));
        assertThat(rows()).extracting(CreditRow::missing).containsExactly(Language.EN);
    }

    @Test
    void aSideThatAPersonHasWordedIsLeftAlone() {
        show(new Bilingual("© ТАСС", "Photo: TASS"));

        type(Language.RU, "/Рейтер");

        assertThat(credit()).isEqualTo(new Bilingual("© ТАСС/Рейтер", "Photo: TASS"));
        assertThat(OnFx.get(() -> model.differsProperty().get())).isTrue();
        OnFx.run(() -> model.render(Language.RU));
        assertThat(credit().en()).isEqualTo("© TASS/Reuters");
    }

    @Test
    void theSideThatWasWrittenFirstIsNotTakenAwayByTheOther() {
        show(new Bilingual("© ТАСС", "© TASS"));

        type(Language.EN, " news");

        assertThat(credit()).isEqualTo(new Bilingual("© ТАСС", "© TASS news"));
    }

    @Test
    void aLineInTheOtherLanguageGoesToItsOwnSide() {
        boolean taken = OnFx.get(() -> model.paste(Language.RU, "© Russian Defense Ministry Press Service/TASS\n"));

        assertThat(taken).isTrue();
        assertThat(credit()).isEqualTo(new Bilingual(
                "© Пресс-служба Минобороны РФ/ТАСС", "© Russian Defense Ministry Press Service/TASS"));
        OnFx.run(() -> current.openProperty().get().undo());
        assertThat(credit()).isEqualTo(Bilingual.EMPTY);
    }

    @Test
    void whatIsNamedOnceIsKnownInEveryArticle() {
        OnFx.run(() -> model.textProperty(Language.RU).set("© Верфь «Северный мыс»/ТАСС"));
        OnFx.run(() -> model.name(rows().getFirst(), "North Cape Shipyard"));

        assertThat(credit().en()).isEqualTo("© North Cape Shipyard/TASS");
        OnFx.await(() -> store.parties().equals(List.of(YARD)));
        OnFx.run(() -> current.openProperty().get().undo());
        assertThat(credit().en()).isEmpty();

        show(Bilingual.EMPTY);
        type(Language.EN, "© North Cape Shipyard");
        assertThat(credit().ru()).isEqualTo("© Верфь «Северный мыс»");
        assertThat(rows()).extracting(CreditRow::own).containsExactly(true);
    }

    @Test
    void namesThatStandOnBothSidesAreRememberedWhenOneGoesElsewhere() {
        show(new Bilingual("© Верфь «Северный мыс»", ""));
        type(Language.EN, "© North Cape Shipyard");

        OnFx.run(model::left);

        OnFx.await(() -> store.parties().equals(List.of(YARD)));
        OnFx.run(() -> known.change(YARD, YARD.with(Language.EN, "Severny Mys Yard")));
        OnFx.await(() -> store.parties().getFirst().en().equals("Severny Mys Yard"));
        OnFx.run(() -> known.forget(YARD.with(Language.EN, "Severny Mys Yard")));
        OnFx.await(() -> store.parties().isEmpty());
        assertThat(known.now().find("Верфь «Северный мыс»")).isEmpty();
    }

    @Test
    void bothSidesAreMovedAlikeInTheirOwnWording() {
        show(new Bilingual("© АФП/Getty Images", "Photo: AFP via Getty Images"));

        OnFx.run(() -> model.move(0, 1));

        assertThat(credit()).isEqualTo(new Bilingual("© Getty Images/АФП", "Photo: Getty Images via AFP"));
        OnFx.run(() -> model.move(0, -1));
        assertThat(credit().ru()).isEqualTo("© Getty Images/АФП");
        OnFx.run(() -> model.remove(1));
        assertThat(credit()).isEqualTo(new Bilingual("© Getty Images", "Photo: Getty Images"));
    }

    @Test
    void nothingIsLearnedFromACreditThatNobodyHasEdited() {
        show(new Bilingual("© Верфь «Северный мыс»", "© North Cape Shipyard"));

        OnFx.run(model::left);

        assertThat(OnFx.get(() -> known.ownProperty().get())).isEmpty();
    }

    @Test
    void aNameInACaseThatCannotBeUndoneIsShownButNotLearned() {
        type(Language.RU, "Предоставлено Иваном Петровым");
        assertThat(rows()).extracting(row -> row.name().ru()).containsExactly("Иваном Петровым");

        OnFx.run(() -> model.name(rows().getFirst(), "Ivan Petrov"));
        OnFx.run(model::left);

        assertThat(credit()).isEqualTo(new Bilingual("Предоставлено Иваном Петровым", "Courtesy of Ivan Petrov"));
        assertThat(OnFx.get(() -> known.ownProperty().get())).isEmpty();
    }

    @Test
    void aNameThatIsSomebodyElsesIsNotLearned() {
        type(Language.RU, "© Верфь «Северный мыс»");

        OnFx.run(() -> model.name(rows().getFirst(), "TASS"));

        assertThat(known.now().find("TASS").orElseThrow().name().ru()).isEqualTo("ТАСС");
    }

    @Test
    void aPartyIsTheSameOnBothSidesWhereverItStands() {
        show(new Bilingual("© ТАСС/Роскосмос/Верфь", "© Roscosmos/TASS/Shipyard"));

        assertThat(rows()).extracting(CreditRow::name).containsExactly(
                new Bilingual("ТАСС", "TASS"), new Bilingual("Роскосмос", "Roscosmos"), new Bilingual("Верфь", "Shipyard"));
        OnFx.run(() -> model.move(0, 1));
        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос/ТАСС/Верфь", "© Roscosmos/TASS/Shipyard"));
        OnFx.run(() -> model.remove(1));
        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос/Верфь", "© Roscosmos/Shipyard"));
    }

    @Test
    void whileTheSidesDifferAPartyIsTakenOutOfBoth() {
        show(new Bilingual("© Роскосмос/ТАСС", "© NASA/Reuters/TASS"));

        assertThat(rows()).extracting(row -> row.name().en()).containsExactly("", "TASS", "NASA", "Reuters");
        assertThat(rows()).extracting(CreditRow::only)
                .containsExactly(Language.RU, null, Language.EN, Language.EN);
        OnFx.run(() -> model.remove(1));
        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос", "© NASA/Reuters"));
        OnFx.run(() -> model.remove(2));
        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос", "© NASA"));
    }

    @Test
    void aPastedLineLeavesASideThatAPersonHasWorded() {
        show(new Bilingual("© ТАСС", "Photo: TASS, Moscow"));

        OnFx.run(() -> model.paste(Language.RU, "© Reuters"));

        assertThat(credit()).isEqualTo(new Bilingual("© Рейтер", "Photo: TASS, Moscow"));
    }

    @Test
    void aNameThatIsGivenLeavesASideThatAPersonHasWorded() {
        show(new Bilingual("© Верфь «Северный мыс»/ТАСС", "Photo: TASS, Moscow, 2026"));

        OnFx.run(() -> model.name(rows().getFirst(), "North Cape Shipyard"));

        assertThat(credit().en()).isEqualTo("Photo: TASS, Moscow, 2026");
    }

    @Test
    void aNameTakesThePlaceOfTheOneInTheOtherAlphabet() {
        show(new Bilingual("© Верфь «Северный мыс»/ТАСС", "Photo: Верфь «Северный мыс»/TASS"));

        OnFx.run(() -> model.name(rows().getFirst(), "North Cape Shipyard"));

        assertThat(credit().en()).isEqualTo("Photo: North Cape Shipyard/TASS");
    }

    @Test
    void theOtherPartiesKeepTheirSpellingWhenOneIsMovedOrTakenOut() {
        show(new Bilingual(
                "© Пресс-служба Минобороны России/ИТАР-ТАСС/НАСА",
                "© Russian Defense Ministry Press Service/ITAR-TASS/NASA"));

        OnFx.run(() -> model.move(2, -1));
        assertThat(credit()).isEqualTo(new Bilingual(
                "© Пресс-служба Минобороны России/НАСА/ИТАР-ТАСС",
                "© Russian Defense Ministry Press Service/NASA/ITAR-TASS"));
        OnFx.run(() -> model.remove(1));
        assertThat(credit()).isEqualTo(new Bilingual(
                "© Пресс-служба Минобороны России/ИТАР-ТАСС", "© Russian Defense Ministry Press Service/ITAR-TASS"));
    }

    @Test
    void aPartyThatIsOfferedTakesThePlaceOfWhatIsTyped() {
        OnFx.run(() -> model.textProperty(Language.RU).set("Роско"));
        List<Party> offers = model.like("Роско", Language.RU);

        OnFx.run(() -> model.choose(Language.RU, offers.getFirst()));

        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос", "© Roscosmos"));
        assertThat(model.like("© ТАСС/рейт", Language.RU)).extracting(party -> party.name().en()).contains("Reuters");
    }
}
