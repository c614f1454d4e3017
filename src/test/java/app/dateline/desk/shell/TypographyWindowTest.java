package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Typing help and the Typography command as a person meets them. */
@WindowTest
class TypographyWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "").withTypingHelp();
        at.show(stage, 980, 760);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private static void undo(Person person) {
        person.keys(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void marksComeWhileOneTypesAndUndoTakesBackJustThem(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.focus("body-ru");
        StyleClassedTextArea body = person.text("body-ru");

        person.type("\"Привет\" - ");
        assertThat(body.getText()).isEqualTo("«Привет»\u00a0— ");
        undo(person);
        assertThat(body.getText()).isEqualTo("«Привет» - ");
        assertThat(body.getCaretPosition()).isEqualTo(body.getLength());
        person.type("сказал он...");
        assertThat(body.getText()).isEqualTo("«Привет» - сказал он…");
        undo(person);
        assertThat(body.getText()).isEqualTo("«Привет» - сказал он...");
        person.type(" и ушёл");
        assertThat(body.getText()).isEqualTo("«Привет» - сказал он... и\u00a0ушёл");

        person.write("headline-en", "It's \"so\" -- yes");
        assertThat(person.text("headline-en").getText()).isEqualTo("It’s “so”\u00a0— yes");
        person.awaitSaved();

        runInMenu(robot, "look-typing-quotes");
        person.write("lead-en", "It's \"so\"...");
        assertThat(person.text("lead-en").getText()).isEqualTo("It's \"so\"…");
        person.await(() -> Settings.read(folder.resolve("profile")).typing().off().size() == 1);
    }

    private static void runInMenu(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#status-look").queryAs(MenuButton.class).getItems().stream()
                .flatMap(item -> item instanceof javafx.scene.control.Menu menu ? menu.getItems().stream() : java.util.stream.Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void theCommandShowsWhatItChangedAndTheSpacesCanBeSeen(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.focus("body-ru");
        StyleClassedTextArea body = person.text("body-ru");
        robot.interact(() -> body.replaceText("Порт \"Маяк\" - в городе № 5."));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        person.awaitShown("#typography-close");
        assertThat(body.getText()).isEqualTo("Порт «Маяк»\u00a0— в\u00a0городе №\u00a05.");
        assertThat(robot.lookup("#typography-title").queryLabeled().getText()).contains("6 changes");
        robot.type(KeyCode.ESCAPE);
        person.await(() -> body.isFocused());

        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
        int space = body.getText().indexOf('\u00a0');
        person.await(() -> body.getStyleOfChar(space).contains("no-break"));
        assertThat(body.getStyleOfChar(space + 1)).isNotEqualTo(List.of("no-break"));
        undo(person);
        assertThat(body.getText()).isEqualTo("Порт \"Маяк\" - в городе № 5.");
    }
}
