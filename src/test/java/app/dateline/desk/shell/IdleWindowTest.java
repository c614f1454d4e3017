package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.intake.Samples;
import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A desk at which nobody does anything, with the caret in a text. */
@WindowTest
class IdleWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        at.desk.open(Samples.into(at.store, "Editor").getFirst());
        at.show(stage, 1000, 700);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    @Test
    void theCaretBlinksWithoutAnAnimation(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.awaitShown("#body-ru");
        StyleClassedTextArea body = person.text("body-ru");
        robot.interact(body::requestFocus);
        person.await(() -> body.getShowCaret() == CaretVisibility.ON);
        assertThat(body.getCaretSelectionBind().getUnderlyingCaret().getBlinkRate())
                .as("an animation")
                .isEqualTo(Duration.ZERO);
        person.await(() -> body.getShowCaret() == CaretVisibility.OFF);
        // who types sees where
        robot.interact(() -> body.moveTo(5));
        person.await(() -> body.getShowCaret() == CaretVisibility.ON);
    }
}
