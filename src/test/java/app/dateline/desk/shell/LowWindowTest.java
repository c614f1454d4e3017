package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.intake.Samples;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A page on the screen of a small laptop: headline, lead, picture and body scroll as one. */
@WindowTest
class LowWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;
    private Person person;
    private Region paper;
    private StyleClassedTextArea body;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        at.desk.open(Samples.into(at.store, "Editor").getFirst());
        at.show(stage, 1000, 620);
    }

    @BeforeEach
    void find(FxRobot robot) throws Exception {
        person = new Person(robot);
        person.awaitShown("#body-ru");
        person.keys(KeyCode.ALT, KeyCode.DIGIT1);
        body = person.text("body-ru");
        Node pane = robot.lookup("#pane-ru").query();
        paper = (Region) pane.lookup(".pane-paper");
        person.await(() -> body.getLength() > 900 && isInSight(headline()));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private StyleClassedTextArea headline() {
        return person.text("headline-ru");
    }

    private Bounds onPaper(Node node) {
        return paper.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean isInSight(Node node) {
        return onPaper(node).getMinY() >= 0 && onPaper(node).getMaxY() <= paper.getHeight();
    }

    private boolean isCaretInSight(StyleClassedTextArea area) {
        return area.getCaretBounds()
                .map(paper::screenToLocal)
                .filter(caret -> caret.getMinY() >= 0 && caret.getMaxY() <= paper.getHeight())
                .isPresent();
    }

    private void wheel(FxRobot robot, double up) {
        Point2D here = body.localToScene(20, 20);
        robot.interact(() -> Event.fireEvent(body.lookup(".virtual-flow"), new ScrollEvent(
                ScrollEvent.SCROLL, here.getX(), here.getY(), here.getX(), here.getY(), false, false, false, false,
                false, false, 0, up, 0, up, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    @Test
    void aBodyThatIsWrittenInHasHalfOfThePage(FxRobot robot) throws Exception {
        person.focus("body-ru");

        person.await(() -> body.getHeight() >= paper.getHeight() / 2 - 20 && isCaretInSight(body));
    }

    @Test
    void whereTheCaretGoesThePageGoes(FxRobot robot) throws Exception {
        person.focus("body-ru");
        person.keys(KeyCode.CONTROL, KeyCode.END);
        person.await(() -> isCaretInSight(body) && body.getHeight() >= paper.getHeight() - 25);
        person.type(" Конец.");
        person.await(() -> isCaretInSight(body));

        person.focus("headline-ru");
        person.await(() -> isInSight(headline()) && isCaretInSight(headline()));

        person.focus("body-ru");
        person.await(() -> isCaretInSight(body));
        assertThat(body.getText()).endsWith(" Конец.");
    }

    @Test
    void theWheelScrollsTheFrontAwayFirstAndBringsItBackLast(FxRobot robot) throws Exception {
        double before = onPaper(headline()).getMinY();
        wheel(robot, -40);
        person.await(() -> Math.abs(onPaper(headline()).getMinY() - before + 40) < 1.5);
        assertThat(body.estimatedScrollYProperty().getValue()).isLessThan(1);
        for (int i = 0; i < 20; i++) {
            wheel(robot, -40);
        }
        person.await(() -> body.getHeight() >= paper.getHeight() - 25 && body.estimatedScrollYProperty().getValue() > 40);
        person.await(() -> {
            wheel(robot, 40);
            return isInSight(headline());
        });
    }

    @Test
    void anotherArticleBeginsAtItsHeadline(FxRobot robot) throws Exception {
        person.focus("body-ru");
        person.keys(KeyCode.CONTROL, KeyCode.END);
        person.await(() -> !isInSight(headline()));

        robot.interact(() -> at.desk.open(Samples.into(at.store, "Editor").get(2)));

        person.await(() -> isInSight(headline()) && headline().getText().startsWith("«Ильмень"));
    }
}
