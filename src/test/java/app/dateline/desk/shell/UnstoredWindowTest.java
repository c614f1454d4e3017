package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.SmallDisk;
import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The disk is gone or full while somebody writes: the text stays in the window, and the window says so. */
@WindowTest
@EnabledOnOs(OS.LINUX)
class UnstoredWindowTest {
    @TempDir
    Path folder;

    private Path disk;
    private SmallDisk small;
    private Path elsewhere;
    private Stage stage;
    private TestDesk at;

    @Start
    void start(Stage first) throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        stage = first;
        stage.setScene(new Scene(new Pane(), 980, 760));
        stage.show();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            at = new TestDesk(disk, Language.EN, "");
            at.chosen.add(elsewhere);
            stage.setScene(at.desk.scene());
            stage.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(() -> at.close());
        if (small != null) {
            small.close();
        }
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    private Person begin(FxRobot robot) throws Exception {
        open(robot);
        Person person = new Person(robot);
        person.begin();
        person.write("body-en", "On disk.");
        person.awaitSaved();
        return person;
    }

    /** The window says in red that the text is not stored, and a copy is written where the person wants it. */
    private void isKeptAndCopied(FxRobot robot, Person person, String text) throws Exception {
        person.await(() -> person.saved().getStyleClass().contains("blocking"));
        assertThat(person.saved().getText()).doesNotContain("Saved");
        Node notice = robot.lookup("#notice").query();
        assertThat(((Labeled) notice).getText()).startsWith("The text could not be stored");
        assertThat(person.text("body-en").getText()).isEqualTo(text);

        robot.clickOn("#notice-action");
        person.await(() -> {
            try (Stream<Path> files = Files.walk(elsewhere)) {
                List<Path> written = files.filter(Files::isRegularFile).toList();
                return !written.isEmpty() && Files.readString(written.getFirst()).contains(text);
            }
        });
    }

    @Test
    void aFolderThatVanishesTakesNothingAndSavingGoesOnWhenItIsBack(FxRobot robot) throws Exception {
        Person person = begin(robot);
        Files.move(disk.resolve("profile"), disk.resolve("unplugged"));
        person.write("body-en", " Only in the window.");
        isKeptAndCopied(robot, person, "On disk. Only in the window.");

        Files.move(disk.resolve("unplugged"), disk.resolve("profile"));
        person.awaitSaved();
        assertThat(stored().edition(Language.EN).body()).isEqualTo("On disk. Only in the window.");
    }

    @Test
    void aFullDiskTakesNothingAndSavingGoesOnWhenThereIsSpace(FxRobot robot) throws Exception {
        small = SmallDisk.at(disk, 4);
        Person person = begin(robot);
        Path ballast = small.fill();
        String text = "On disk.";
        // some may still fit into what the log already has
        while (!person.saved().getStyleClass().contains("blocking")) {
            person.write("body-en", " More.");
            text += " More.";
            person.await(() -> person.saved().getText().contains("Saved") || person.saved().getStyleClass().contains("blocking"));
        }
        isKeptAndCopied(robot, person, text);

        Files.delete(ballast);
        person.awaitSaved();
        assertThat(stored().edition(Language.EN).body()).isEqualTo(text);
    }
}
