package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A picture file is dragged from another window onto the text, with a real mouse on a real display. */
@Tag("display")
@WindowTest
class DropOnTheTextTest {
    private Path folder;
    private TestDesk at;
    private Label source;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("drop");
        Path file = folder.resolve("ледокол.png");
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Look.loadFonts();
        at = new TestDesk(folder, Language.EN, "");
        stage.setScene(at.desk.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1200);
        stage.setHeight(800);
        stage.show();

        source = new Label("ледокол.png");
        source.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            source.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        Stage files = new Stage();
        files.setScene(new Scene(new StackPane(source), 200, 120));
        files.setX(1300);
        files.setY(100);
        files.show();
        stage.requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    @Test
    void aPictureThatIsDroppedOntoTheTextIsInTheArticle(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).press(KeyCode.N).release(KeyCode.N).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#editor").query().isVisible());
        Node text = robot.lookup("#body-ru").query();
        robot.moveTo(source).press(MouseButton.PRIMARY).moveBy(-15, 5);
        robot.moveTo(text).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> at.store.list(ListQuery.ALL).stream()
                        .flatMap(listing -> at.store.find(listing.id()).stream())
                        .anyMatch(article -> article.pictures().size() == 1));
        assertThat(at.store.list(ListQuery.ALL)).hasSize(1);
    }
}
