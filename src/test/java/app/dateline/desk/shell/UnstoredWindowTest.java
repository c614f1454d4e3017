package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.store.ListQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The disk is gone or full while somebody writes: the text stays in the window, and the window says so. */
@ExtendWith(ApplicationExtension.class)
@EnabledOnOs(OS.LINUX)
class UnstoredWindowTest {
    private static final long PATIENCE_SECONDS = 30;

    private Path folder;
    private Path disk;
    private Path elsewhere;
    private Stage stage;
    private TestDesk at;

    @Start
    void start(Stage first) throws IOException {
        folder = Files.createTempDirectory("unstored");
        disk = Files.createDirectory(folder.resolve("disk"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        stage = first;
        Look.loadFonts();
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
        run("umount", disk.toString());
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

    private Labeled saved(FxRobot robot) {
        return robot.lookup("#status-saved").queryLabeled();
    }

    private void awaitSaved(FxRobot robot) throws Exception {
        await(() -> saved(robot).getText().contains("Saved"));
    }

    private void write(FxRobot robot, String words) {
        StyleClassedTextArea body = robot.lookup("#body-en").queryAs(StyleClassedTextArea.class);
        robot.interact(() -> {
            body.requestFocus();
            body.moveTo(body.getLength());
        });
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    private void begin(FxRobot robot) throws Exception {
        open(robot);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        await(() -> robot.lookup("#editor").query().isVisible());
        write(robot, "On disk.");
        awaitSaved(robot);
    }

    /** The window says in red that the text is not stored, and a copy is written where the person wants it. */
    private void isKeptAndCopied(FxRobot robot, String text) throws Exception {
        await(() -> saved(robot).getStyleClass().contains("blocking"));
        assertThat(saved(robot).getText()).doesNotContain("Saved");
        Node notice = robot.lookup("#notice").query();
        assertThat(((Labeled) notice).getText()).startsWith("The text could not be stored");
        assertThat(robot.lookup("#body-en").queryAs(StyleClassedTextArea.class).getText()).isEqualTo(text);

        robot.clickOn("#notice-action");
        await(() -> {
            try (Stream<Path> files = Files.walk(elsewhere)) {
                List<Path> written = files.filter(Files::isRegularFile).toList();
                return !written.isEmpty() && Files.readString(written.getFirst()).contains(text);
            }
        });
    }

    @Test
    void aFolderThatVanishesTakesNothingAndSavingGoesOnWhenItIsBack(FxRobot robot) throws Exception {
        begin(robot);
        Files.move(disk.resolve("profile"), disk.resolve("unplugged"));
        write(robot, " Only in the window.");
        isKeptAndCopied(robot, "On disk. Only in the window.");

        Files.move(disk.resolve("unplugged"), disk.resolve("profile"));
        awaitSaved(robot);
        assertThat(stored().edition(Language.EN).body()).isEqualTo("On disk. Only in the window.");
    }

    @Test
    void aFullDiskTakesNothingAndSavingGoesOnWhenThereIsSpace(FxRobot robot) throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "may not mount");
        begin(robot);
        Path ballast = disk.resolve("ballast");
        fill(ballast);
        String text = "On disk.";
        // some may still fit into what the log already has
        while (!saved(robot).getStyleClass().contains("blocking")) {
            write(robot, " More.");
            text += " More.";
            await(() -> saved(robot).getText().contains("Saved") || saved(robot).getStyleClass().contains("blocking"));
        }
        isKeptAndCopied(robot, text);

        Files.delete(ballast);
        awaitSaved(robot);
        assertThat(stored().edition(Language.EN).body()).isEqualTo(text);
    }

    private static void fill(Path ballast) {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException _) {
            // full, as was meant
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException _) {
            return false;
        }
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }
}
