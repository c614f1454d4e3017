package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import app.dateline.store.Revision;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The history as a person uses it, by keys alone, over a real store. */
@WindowTest
class HistoryWindowTest {
    private static final String FIRST = "The ship was floated out in Norway.\n\nTrials begin in March.";

    @TempDir
    Path folder;

    private TestDesk at;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 760);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
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

    /** Goes on with Tab until the control has the focus. */
    private void tabTo(Person person, String id) {
        for (int i = 0; i < 40; i++) {
            Node focused = at.desk.scene().getFocusOwner();
            if (focused != null && id.equals(focused.getId())) {
                return;
            }
            person.keys(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    /** An article by Anna, changed by Tester. */
    private Person prepare(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        Article article = Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withHeadline("A ship").withBody(FIRST));
        at.store.save(article, "Anna");
        robot.interact(() -> {
            at.desk.model().open(article.id());
            at.desk.scene().getWindow().requestFocus();
        });
        person.await(() -> robot.lookup("#editor").query().isVisible()
                && article.id().equals(at.desk.model().openIdProperty().getValue()));
        person.keys(KeyCode.ALT, KeyCode.DIGIT3);
        person.write("body-en", "Late again. ");
        person.await(() -> stored().body().startsWith("Late again. "));
        return person;
    }

    private void openHistory(FxRobot robot, Person person) throws Exception {
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT6);
        person.await(() -> robot.lookup("#history-list").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#history-list").queryListView();
        person.await(() -> list.getItems().size() == 2);
        tabTo(person, "history-list");
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.ENTER);
        person.await(() -> robot.lookup("#history-restore-part").tryQuery().isPresent());
    }

    @Test
    void aBlockAndThenTheWholeVersionAreBroughtBackByKeys(FxRobot robot) throws Exception {
        Person person = prepare(robot);
        String changed = stored().body();
        openHistory(robot, person);

        tabTo(person, "history-restore-part");
        person.keys(KeyCode.SPACE);
        person.await(() -> stored().body().equals(FIRST));
        person.await(() -> robot.lookup("#history-same").tryQuery().isPresent());

        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> stored().body().equals(changed));

        tabTo(person, "history-restore");
        person.keys(KeyCode.SPACE);
        person.await(() -> labels().getFirst().equals(Revision.RESTORED));
        assertThat(stored().body()).isEqualTo(FIRST);
        assertThat(labels().get(1)).isEqualTo(Revision.BEFORE_RESTORE);

        person.keys(KeyCode.ESCAPE);
        person.await(() -> !robot.lookup("#history-sheet").query().isVisible());
        assertThat(at.desk.scene().getFocusOwner().getId()).isEqualTo("history-list");
    }

    @Test
    void whoGoesBackToTheTextLeavesTheComparison(FxRobot robot) throws Exception {
        Person person = prepare(robot);
        openHistory(robot, person);

        person.keys(KeyCode.SHIFT, KeyCode.F7);

        person.await(() -> !robot.lookup("#history-sheet").query().isVisible());
    }

    @Test
    void everyRowSaysInWordsWhatChanged(FxRobot robot) throws Exception {
        Person person = prepare(robot);
        openHistory(robot, person);

        person.await(() -> robot.lookup((Node node) -> node instanceof Labeled label
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
        Person person = new Person(robot);
        Article article = Article.create(Language.EN).with(Edition.empty(Language.EN).withBody(FIRST));
        for (int i = 0; i < 2_000; i++) {
            article = article.with(article.edition(Language.EN).withHeadline("A ship " + i));
            at.store.save(article, "Author " + i % 2);
        }
        ArticleId id = article.id();
        robot.interact(() -> at.desk.model().open(id));
        person.await(() -> id.equals(at.desk.model().openIdProperty().getValue()));
        long start = System.nanoTime();
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT6);
        person.await(() -> robot.lookup("#history-list").tryQuery().isPresent()
                && robot.lookup("#history-list").queryListView().getItems().size() == 2_000);
        person.await(() -> robot.lookup((Node node) -> node instanceof Labeled label && "Headline EN".equals(label.getText()))
                .tryQuery()
                .isPresent());
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("2,000 states shown after " + millis + " ms");
        assertThat(robot.lookup((Node node) -> node instanceof ListCell<?>).queryAll()).hasSizeLessThan(60);
    }
}
