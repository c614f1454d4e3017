package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.settings.Display;
import app.dateline.desk.settings.Settings;
import app.dateline.intake.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Keys, sizes and the tour, by hand. */
@WindowTest
class LookWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        open(Settings.standard().withLanguage(Language.EN).withGrammar(false));
    }

    private void open(Settings settings) {
        at = new TestDesk(folder, settings);
        at.show(stage, 1000, 1000);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private Settings kept() {
        return Settings.read(folder.resolve("profile"));
    }

    private String focused() {
        Node owner = at.desk.scene().getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    /** The key at the place of J under a Russian layout, as some systems say it. */
    private void controlJInRussian(FxRobot robot) {
        robot.interact(() -> javafx.event.Event.fireEvent(
                at.desk.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "о", KeyCode.UNDEFINED, false, true, false, false)));
    }

    @Test
    void aKeyIsChangedInTheHelpKeptAndWorksUnderBothLayouts(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.focus("body-ru");
        person.keys(KeyCode.F1);
        person.awaitShown("#key-help");
        ListView<?> list = robot.lookup("#key-list").queryListView();
        int row = at.desk.commands().indexOf("text-only");
        robot.interact(() -> list.getSelectionModel().clearAndSelect(row));
        person.keys(KeyCode.ENTER);
        person.keys(KeyCode.CONTROL, KeyCode.B);
        Labeled said = robot.lookup("#key-said").queryLabeled();
        assertThat(said.getText()).contains("Ctrl+B runs “Bold”");
        controlJInRussian(robot);
        person.await(() -> said.getText().contains("Ctrl+J"));
        person.keys(KeyCode.ESCAPE);
        person.await(() -> kept().keys().equals(java.util.Map.of("text-only", "Shortcut+J")));

        person.focus("body-ru");
        controlJInRussian(robot);
        person.await(() -> robot.lookup("#list-search").tryQuery().isEmpty());
        person.keys(KeyCode.CONTROL, KeyCode.J);
        person.awaitShown("#list-search");
        robot.interact(() -> {
            at.close();
            open(kept());
        });
        person.keys(KeyCode.CONTROL, KeyCode.J);
        person.await(() -> robot.lookup("#list-search").tryQuery().isEmpty());
    }

    private static void cut(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            for (Node inside : labeled.getChildrenUnmodifiable()) {
                if (inside instanceof Text text && text.getText().endsWith("…") && !labeled.getText().endsWith("…")) {
                    found.add(labeled.getText());
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut(child, found));
        }
    }

    @Test
    void everythingGrowsAndShrinksByKeysAndNothingIsCutOff(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        List<ArticleId> articles = Samples.into(at.store, "Editor");
        robot.interact(() -> at.desk.open(articles.getFirst()));
        person.awaitShown("#editor");
        person.focus("body-ru");
        for (int scale : List.of(110, 125, 150, 175, 200)) {
            person.keys(KeyCode.CONTROL, KeyCode.EQUALS);
            person.await(() -> kept().display().scale() == scale);
            Node top = robot.lookup(".top").query();
            assertThat(person.saved().getFont().getSize()).isCloseTo(12 * scale / 100.0, within(0.01));
            Set<String> cut = new TreeSet<>();
            robot.interact(() -> cut(at.desk.scene().getRoot(), cut));
            // the long way to the palette gives way first
            cut.remove("Search or run a command");
            assertThat(cut).as("cut off at %d %%", scale).isEmpty();
            Bounds bar = top.localToScene(top.getLayoutBounds());
            assertThat(bar.getMinY()).isZero();
            assertThat(bar.getMinX()).isZero();
        }
        person.keys(KeyCode.CONTROL, KeyCode.MINUS);
        person.await(() -> kept().display().scale() == 175);
        person.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        person.keys(KeyCode.ALT, KeyCode.EQUALS);
        person.await(() -> kept().display().equals(Display.STANDARD.withText(1)));
    }

    @Test
    void oneKeyGoesThroughAllPartsOfTheWindowAndBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.focus("list-search");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            person.keys(KeyCode.F6);
            ids.add(focused());
        }
        assertThat(ids).containsExactly(
                "headline-ru", "headline-en", "inspector-tab-details", "status-problems", "article-list", "headline-ru");
        person.keys(KeyCode.SHIFT, KeyCode.F6);
        person.keys(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused()).isEqualTo("status-problems");
    }

    @Test
    void theTourIsShownOnceAndGoesByKeys(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        robot.interact(at.desk::welcome);
        person.awaitShown("#tour");
        assertThat(focused()).isEqualTo("tour-next");
        assertThat(at.desk.scene().getFocusOwner().getAccessibleText()).startsWith("Your articles");
        for (int i = 0; i < 3; i++) {
            person.keys(KeyCode.RIGHT);
        }
        assertThat(at.desk.scene().getFocusOwner().getAccessibleText()).startsWith("What is not right yet");
        person.keys(KeyCode.ESCAPE);
        person.await(() -> !robot.lookup("#tour").query().isVisible());
        person.await(() -> kept().toured());
        robot.interact(at.desk::welcome);
        assertThat(robot.lookup("#tour").query().isVisible()).isFalse();
    }

    @Test
    void aTypewritersLineStaysInTheMiddleAtTheEndOfTheTextToo(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        List<ArticleId> articles = Samples.into(at.store, "Editor");
        robot.interact(() -> at.desk.open(articles.getFirst()));
        person.awaitShown("#editor");
        person.keys(KeyCode.ALT, KeyCode.DIGIT1);
        person.keys(KeyCode.SHIFT, KeyCode.F11);
        person.focus("body-ru");
        StyleClassedTextArea body = person.text("body-ru");
        person.await(() -> body.getLength() > 0);
        for (int place : List.of(body.getLength(), body.getLength() / 2)) {
            robot.interact(() -> {
                body.moveTo(place);
                body.requestFollowCaret();
            });
            person.await(() -> body.getCaretBounds()
                    .map(body::screenToLocal)
                    .filter(caret -> Math.abs(caret.getCenterY() - body.getHeight() / 2) < 3)
                    .isPresent());
        }
    }
}
