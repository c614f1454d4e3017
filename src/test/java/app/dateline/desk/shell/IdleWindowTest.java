package app.dateline.desk.shell;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.intake.Samples;
import java.nio.file.Path;
import javafx.stage.Stage;
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
    /** An animation would make about thirty in half a second. */
    private static final int FEW = 8;

    @TempDir
    Path folder;

    private TestDesk at;
    private volatile int frames;
    private volatile int blinks;
    private volatile int fewest = Integer.MAX_VALUE;

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
    void theCaretBlinksAndNothingElseIsDone(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.awaitShown("#body-ru");
        StyleClassedTextArea body = person.text("body-ru");
        robot.interact(() -> {
            body.requestFocus();
            body.getScene().addPreLayoutPulseListener(() -> frames++);
            body.getCaretSelectionBind().showCaretProperty().addListener((_, _, _) -> {
                if (blinks++ > 0) {
                    fewest = Math.min(fewest, frames);
                }
                frames = 0;
            });
        });
        person.await(() -> blinks > 4 && fewest <= FEW);
        person.await(() -> body.getShowCaret() == CaretVisibility.OFF);
        // who types sees where
        robot.interact(() -> body.moveTo(5));
        person.await(() -> body.getShowCaret() == CaretVisibility.ON);
    }
}
