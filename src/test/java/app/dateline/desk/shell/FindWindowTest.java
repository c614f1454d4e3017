package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Finding and replacing in the open article, by the keyboard. */
@WindowTest
class FindWindowTest {
    private static final String BODY = "Всё готово. Все ждут, и всё ещё холодно.";

    private TestDesk at;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("find");
        try (Store store = Store.open(folder.resolve("profile"))) {
            store.save(
                    Article.create(Language.RU)
                            .with(Edition.empty(Language.RU).withHeadline("Все на борт").withBody(BODY)),
                    "Анна");
        }
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 900);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private static boolean says(FxRobot robot, String id, String words) {
        return robot.lookup(id).tryQuery().map(Labeled.class::cast).filter(l -> l.getText().equals(words)).isPresent();
    }

    private Edition stored() {
        return at.store.find(at.store.list(ListQuery.ALL).getFirst().id()).orElseThrow().edition(Language.RU);
    }

    @Test
    void whatIsFoundIsLitAndReplacedAndOneUndoBringsItBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.await(() -> robot.lookup("#article-list").queryListView().getItems().size() == 1);
        robot.interact(() -> at.desk.open(at.store.list(ListQuery.ALL).getFirst().id()));
        person.await(() -> person.text("body-ru").getText().equals(BODY));
        person.focus("body-ru");

        person.keys(KeyCode.CONTROL, KeyCode.F);
        person.type("все");
        person.await(() -> says(robot, "#find-count", "2 of 4"));
        person.await(() -> person.text("headline-ru").getStyleOfChar(0).contains("found"));
        person.await(() -> person.text("body-ru").getStyleOfChar(0).contains("found-current"));
        robot.type(KeyCode.ENTER);
        person.await(() -> says(robot, "#find-count", "3 of 4"));
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER, 2).release(KeyCode.SHIFT);
        person.await(() -> says(robot, "#find-count", "1 of 4"));

        robot.type(KeyCode.F3);
        person.press("find-yo");
        person.await(() -> says(robot, "#find-count", "2 of 2"));
        person.press("find-yo");

        person.keys(KeyCode.CONTROL, KeyCode.H);
        person.focus("find-by");
        person.type("ни");
        person.press("find-replace-all");
        person.await(() -> person.text("body-ru").getText().equals("ни готово. ни ждут, и ни ещё холодно."));
        person.await(() -> says(robot, "#find-count", "4 places replaced"));
        person.await(() -> stored().headline().equals("ни на борт"));

        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> person.text("body-ru").getText().equals(BODY) && person.text("headline-ru").getText().equals("Все на борт"));
        person.await(() -> says(robot, "#find-count", "2 of 4"));

        person.focus("find-text");
        robot.type(KeyCode.ESCAPE);
        person.await(() -> person.text("body-ru").isFocused());
        assertThat(robot.lookup("#find-bar").<Node>query().isVisible()).isFalse();
        assertThat(person.text("body-ru").getSelectedText()).isEqualTo("Всё");
        person.await(() -> person.text("body-ru").getStyleOfChar(0).isEmpty());

        person.keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(robot.lookup("#find-text").queryAs(TextInputControl.class).getText()).isEqualTo("Всё");
    }
}
