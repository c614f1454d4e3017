package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.store.ListQuery;
import app.dateline.store.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The history as a person uses it, by keys alone, over a real store. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final String FIRST = "The ship was floated out in Norway.\n\nTrials begin in March.";

    private Path folder;
    private TestDesk at;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("history");
        Look.loadFonts();
        at = new TestDesk(folder, Language.EN, "");
        stage.setScene(at.desk.scene());
        stage.setWidth(980);
        stage.setHeight(760);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) throws IOException {
        robot.interact(() -> at.close());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ArticleId id() {
        return at.store.list(ListQuery.ALL).getFirst().id();
    }

    private Edition stored() {
        return at.store.find(id()).orElseThrow().edition(Language.EN);
    }

    private List<String> labels() {
        return at.store.revisions(id()).stream().map(Revision::label).toList();
    }

    private void type(FxRobot robot, String words) {
        Node body = robot.lookup("#body-en").query();
        robot.interact(body::requestFocus);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keys(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes on with Tab until the control has the focus. */
    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 40; i++) {
            Node focused = at.desk.scene().getFocusOwner();
            if (focused != null && id.equals(focused.getId())) {
                return;
            }
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    /** An article by Anna, changed by Tester. */
    private void prepare(FxRobot robot) throws Exception {
        Article article = Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withHeadline("A ship").withBody(FIRST));
        at.store.save(article, "Anna");
        robot.interact(() -> {
            at.desk.model().open(article.id());
            at.desk.scene().getWindow().requestFocus();
        });
        await(() -> robot.lookup("#editor").query().isVisible()
                && article.id().equals(at.desk.model().openIdProperty().getValue()));
        keys(robot, KeyCode.ALT, KeyCode.DIGIT3);
        type(robot, "Late again. ");
        await(() -> stored().body().startsWith("Late again. "));
    }

    private void openHistory(FxRobot robot) throws Exception {
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT6);
        await(() -> robot.lookup("#history-list").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#history-list").queryListView();
        await(() -> list.getItems().size() == 2);
        tabTo(robot, "history-list");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#history-restore-part").tryQuery().isPresent());
    }

    @Test
    void aBlockAndThenTheWholeVersionAreBroughtBackByKeys(FxRobot robot) throws Exception {
        prepare(robot);
        String changed = stored().body();
        openHistory(robot);

        tabTo(robot, "history-restore-part");
        robot.type(KeyCode.SPACE);
        await(() -> stored().body().equals(FIRST));
        await(() -> robot.lookup("#history-same").tryQuery().isPresent());

        keys(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> stored().body().equals(changed));

        tabTo(robot, "history-restore");
        robot.type(KeyCode.SPACE);
        await(() -> labels().getFirst().equals(Revision.RESTORED));
        assertThat(stored().body()).isEqualTo(FIRST);
        assertThat(labels().get(1)).isEqualTo(Revision.BEFORE_RESTORE);

        keys(robot, KeyCode.ESCAPE);
        await(() -> !robot.lookup("#history-sheet").query().isVisible());
        assertThat(at.desk.scene().getFocusOwner().getId()).isEqualTo("history-list");
    }

    @Test
    void whoGoesBackToTheTextLeavesTheComparison(FxRobot robot) throws Exception {
        prepare(robot);
        openHistory(robot);

        keys(robot, KeyCode.SHIFT, KeyCode.F7);

        await(() -> !robot.lookup("#history-sheet").query().isVisible());
    }

    @Test
    void everyRowSaysInWordsWhatChanged(FxRobot robot) throws Exception {
        prepare(robot);
        openHistory(robot);

        await(() -> robot.lookup((Node node) -> node instanceof Labeled label
                        && "Body EN: +2 words".equals(label.getText()))
                .tryQuery()
                .isPresent());
        assertThat(robot.lookup((Node node) -> node instanceof ListCell<?> cell && cell.getAccessibleText() != null)
                        .queryAll()
                        .stream()
                        .map(Node::getAccessibleText))
                .anyMatch(said -> said.contains("Anna") && said.contains("The beginning"));
    }

    @Test
    void twoThousandStatesAreShownAtOnce(FxRobot robot) throws Exception {
        Article article = Article.create(Language.EN).with(Edition.empty(Language.EN).withBody(FIRST));
        for (int i = 0; i < 2_000; i++) {
            article = article.with(article.edition(Language.EN).withHeadline("A ship " + i));
            at.store.save(article, "Author " + i % 2);
        }
        ArticleId id = article.id();
        robot.interact(() -> at.desk.model().open(id));
        await(() -> id.equals(at.desk.model().openIdProperty().getValue()));
        long start = System.nanoTime();
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT6);
        await(() -> robot.lookup("#history-list").tryQuery().isPresent()
                && robot.lookup("#history-list").queryListView().getItems().size() == 2_000);
        await(() -> robot.lookup((Node node) -> node instanceof Labeled label && "Headline EN".equals(label.getText()))
                .tryQuery()
                .isPresent());
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("2,000 states shown after " + millis + " ms");
        assertThat(millis).isLessThan(5_000);
        assertThat(robot.lookup((Node node) -> node instanceof ListCell<?>).queryAll()).hasSizeLessThan(60);
    }
}
