package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.OnFx;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Countries and companies are found, decided about and named where they stand in the text. */
@WindowTest
class MentionsWindowTest {
    private static final EntityKey BRITAIN = EntityKey.country("GB");
    private static final EntityKey YARD = EntityKey.company("northshipmash");

    @TempDir
    Path folder;

    private Stage stage;
    private TestDesk at;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 960);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private Optional<Article> stored() {
        return at.store.list(ListQuery.ALL).stream().findFirst().flatMap(listing -> at.store.find(listing.id()));
    }

    private boolean isStored(EntityKey entity, Decision decision) {
        return stored().flatMap(article -> article.decision(entity)).equals(Optional.of(decision));
    }

    private static boolean isMarked(Person person, String text, int at, String style) {
        StyleClassedTextArea area = person.text(text);
        return at < area.getLength() && area.getStyleOfChar(at).contains(style);
    }

    private static boolean isProblem(FxRobot robot, String said) {
        return robot.lookup(".problem .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals(said));
    }

    private void reopen(FxRobot robot) {
        robot.interact(() -> {
            at.close();
            at = new TestDesk(folder, Language.EN, "");
            at.show(stage, 980, 960);
            at.desk.open(at.store.list(ListQuery.ALL).getFirst().id());
        });
    }

    @Test
    void aCountryIsAcceptedByKeyAndMissedInTheOtherLanguageUntilItIsNamedThere(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-en", "The minister came on Tuesday.");
        person.write("body-ru", "Министр обороны Великобритании");
        person.await(() -> isMarked(person, "body-ru", 20, "mention-name"));

        person.keys(KeyCode.ALT, KeyCode.ENTER);
        person.awaitShown("#fix-accept");
        person.keys(KeyCode.ENTER);

        person.await(() -> isMarked(person, "body-ru", 20, "mention"));
        person.await(() -> isStored(BRITAIN, Decision.CONFIRMED));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> stored().flatMap(article -> article.decision(BRITAIN)).isEmpty());
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        person.await(() -> isStored(BRITAIN, Decision.CONFIRMED));
        person.tab(KeyCode.DIGIT4);
        person.await(() -> isProblem(robot, "United Kingdom is named in RU, but not in EN."));

        robot.interact(() -> person.text("body-en").moveTo(person.text("body-en").getLength()));
        person.write("body-en", " British officers met him.");
        person.await(() -> !isProblem(robot, "United Kingdom is named in RU, but not in EN."));
    }

    @Test
    void aCompanyIsAddedWhereItStandsAndIsThereWhenTheProgramIsOpenedAgain(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Судно строит Северсудомаш");
        person.awaitSaved();

        person.keys(KeyCode.ALT, KeyCode.ENTER);
        person.awaitShown("#fix-names");
        person.keys(KeyCode.UP);
        person.keys(KeyCode.ENTER);
        person.awaitShown("#naming-entity");
        person.keys(KeyCode.ENTER);
        person.awaitShown("#company-en");
        person.type("Northshipmash");
        person.keys(KeyCode.ENTER);

        person.await(() -> isMarked(person, "body-ru", 15, "mention"));
        person.await(() -> isStored(YARD, Decision.CONFIRMED));

        reopen(robot);
        person.await(() -> isMarked(person, "body-ru", 15, "mention"));
        assertThat(at.store.entities()).extracting(entity -> entity.key()).containsExactly(YARD);
    }

    @Test
    void aClickOnALitNameAsksAndDoesNotKeepAnybodyFromWriting(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Норвегия заказала суда");
        person.await(() -> isMarked(person, "body-ru", 2, "mention-name"));

        Bounds place = OnFx.get(() -> {
            person.text("body-ru").moveTo(20);
            return person.text("body-ru").getCharacterBoundsOnScreen(2, 3).orElseThrow();
        });
        robot.clickOn(place.getCenterX(), place.getCenterY(), MouseButton.PRIMARY);
        person.awaitShown("#fix-reject");
        robot.clickOn("#fix-reject");
        person.await(() -> isStored(EntityKey.country("NO"), Decision.REJECTED));
        person.await(() -> !isMarked(person, "body-ru", 2, "mention-name"));

        robot.clickOn(place.getCenterX(), place.getCenterY(), MouseButton.PRIMARY);
        person.awaitShown("#fix-again");
        person.type("!");
        person.await(() -> robot.lookup("#fixes").tryQuery().isEmpty());
        assertThat(person.text("body-ru").getText()).contains("!").hasSize(23);
    }

    @Test
    void everyPlaceOfAnEntityIsListedAndLeadsToTheText(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Норвегия ждёт. Верфи Норвегии заняты.");
        person.await(() -> isMarked(person, "body-ru", 2, "mention-name"));
        person.tab(KeyCode.DIGIT3);
        person.focus("mention-country-no");
        person.keys(KeyCode.RIGHT);
        person.awaitShown("#mention-country-no-place-1");
        person.focus("mention-country-no-place-1");
        person.keys(KeyCode.ENTER);
        person.await(() -> person.text("body-ru").getSelectedText().equals("Норвегии"));
    }
}
