package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.OwnWord;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A misspelt word is seen while it is written, and mended by keys alone. */
@WindowTest
class SpellingWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.RU, "");
        at.show(stage, 980, 760);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private static boolean isMarked(Person person, int at) {
        return person.text("body-ru").getStyleOfChar(at).contains("misspelt");
    }

    @Test
    void aMisspeltWordIsMarkedAndMendedAtTheCaretAndOneUndoBringsItBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Сообщило агенство");
        person.await(() -> isMarked(person, 12) && !isMarked(person, 3));

        person.keys(KeyCode.ALT, KeyCode.ENTER);
        person.awaitShown("#fixes");
        person.await(() -> robot.lookup("#fix-use-0").queryButton().isFocused());
        person.keys(KeyCode.ENTER);
        person.await(() -> person.text("body-ru").getText().equals("Сообщило агентство"));
        assertThat(person.text("body-ru").isFocused()).isTrue();

        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> person.text("body-ru").getText().equals("Сообщило агенство"));

        person.await(() -> isMarked(person, 12));
        person.type("е");
        person.keys(KeyCode.BACK_SPACE);
        person.await(() -> isMarked(person, 12));
        robot.interact(() -> person.text("body-ru").moveTo(12));
        person.keys(KeyCode.ALT, KeyCode.ENTER);
        person.awaitShown("#fix-personal");
        person.keys(KeyCode.UP);
        person.keys(KeyCode.UP);
        person.keys(KeyCode.UP);
        person.keys(KeyCode.ENTER);
        person.await(() -> !isMarked(person, 12));
        assertThat(at.store.words()).containsExactly(new OwnWord(OwnWord.PERSONAL, Language.RU, "агенство"));
    }
}
