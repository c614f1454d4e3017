package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever a person does to a text in whatever order: what the window shows is what is stored, after a restart too. */
@WindowTest
class EditScriptWindowTest {
    private static final int ACTIONS = 60;
    private static final List<String> CLIPS =
            List.of("вставка ", "# Заголовок\n\nАбзац **важный**.", "\n\n- один\n- два\n\n", "<b>не разметка</b>", "ёлка");

    @TempDir
    Path folder;

    private Stage stage;
    private TestDesk at;
    private Person person;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(new Pane(), 980, 760));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> {
            at = new TestDesk(folder, Language.EN, "").withTypingHelp();
            stage.setScene(at.desk.scene());
            stage.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot, ArticleId id, String headline) throws Exception {
        robot.interact(() -> at.desk.open(id));
        person.await(() -> person.text("headline-ru").getText().equals(headline));
    }

    @Test
    void theWindowAndTheStoreAlwaysHaveTheSameText(FxRobot robot) throws Exception {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        begin(robot);
        Article article = Article.create(Language.RU).with(Edition.empty(Language.RU).withHeadline("Первая"));
        Article other = Article.create(Language.RU).with(Edition.empty(Language.RU).withHeadline("Вторая"));
        at.store.save(article, "Tester");
        at.store.save(other, "Tester");
        person = new Person(robot);
        open(robot, article.id(), "Первая");
        person.focus("body-ru");
        for (int i = 0; i < ACTIONS; i++) {
            act(robot, random);
            if (i % 15 == 14) {
                isStored(robot, article.id(), seed);
            }
            if (i % 30 == 29) {
                if (random.nextBoolean()) {
                    open(robot, other.id(), "Вторая");
                } else {
                    robot.interact(() -> at.close());
                    begin(robot);
                }
                String stored = stored(article.id());
                open(robot, article.id(), "Первая");
                person.await(() -> person.text("body-ru").getText().equals(stored));
                person.focus("body-ru");
            }
        }
        isStored(robot, article.id(), seed);
    }

    private String stored(ArticleId id) {
        return at.store.find(id).orElseThrow().edition(Language.RU).body();
    }

    private void isStored(FxRobot robot, ArticleId id, long seed) throws Exception {
        // by a save, since the last thing done may have been the first thing undone
        robot.interact(() -> at.desk.model().stored(() -> {}));
        person.awaitSaved();
        // what was pasted is read off the FX thread and may come in only now
        try {
            person.await(() -> stored(id).equals(person.text("body-ru").getText()));
        } catch (TimeoutException e) {
            assertThat(stored(id)).as("seed %d", seed).isEqualTo(person.text("body-ru").getText());
            throw e;
        }
    }

    private void act(FxRobot robot, Random random) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> person.type(random.nextBoolean() ? "судно" : "\"Да\" - ");
            case 3 -> person.keys(KeyCode.ENTER);
            case 4, 5 -> person.keys(KeyCode.CONTROL, KeyCode.Z);
            case 6 -> person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            case 7 -> {
                robot.interact(() -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(CLIPS.get(random.nextInt(CLIPS.size())));
                    Clipboard.getSystemClipboard().setContent(content);
                });
                person.keys(KeyCode.CONTROL, KeyCode.V);
            }
            case 8 -> {
                int length = person.text("body-ru").getLength();
                int from = random.nextInt(length + 1);
                int to = Math.min(length, from + random.nextInt(20));
                robot.interact(() -> person.text("body-ru").selectRange(from, to));
                person.type("ё");
            }
            default -> person.keys(KeyCode.BACK_SPACE);
        }
    }
}
