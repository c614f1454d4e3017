package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.store.ListQuery;
import java.awt.Color;
import java.awt.image.BufferedImage;
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
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The desk as a person uses it: real keys, a real store. */
@ExtendWith(ApplicationExtension.class)
class DeskWindowTest {
    private static final long PATIENCE_SECONDS = 30;

    private Path folder;
    private TestDesk at;
    private Stage stage;

    @Start
    void start(Stage first) throws IOException {
        folder = Files.createTempDirectory("desk");
        Look.loadFonts();
        stage = first;
        open();
    }

    private void open() {
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

    private StyleClassedTextArea text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(StyleClassedTextArea.class);
    }

    private void write(FxRobot robot, String id, String words) throws Exception {
        Node field = robot.lookup("#" + id).query();
        robot.interact(field::requestFocus);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitSaved(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#status-saved").queryLabeled().getText().contains("Saved"));
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    private void begin(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).press(KeyCode.N).release(KeyCode.N).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#editor").query().isVisible());
    }

    @Test
    void whatIsTypedInBothLanguagesIsThereWhenTheDeskIsOpenedAgain(FxRobot robot) throws Exception {
        begin(robot);
        write(robot, "headline-ru", "Верфь спустила судно");
        write(robot, "body-ru", "Судно спущено на воду в Норвегии.");
        write(robot, "headline-en", "Yard floats out a ship");
        write(robot, "body-en", "The ship was floated out in Norway.");
        awaitSaved(robot);

        robot.interact(() -> {
            at.close();
            open();
        });
        await(() -> !robot.lookup(".article-row").queryAll().isEmpty());
        Node row = robot.lookup(".article-row").query();
        robot.clickOn(row);
        await(() -> text(robot, "headline-ru").getText().equals("Верфь спустила судно"));
        assertThat(text(robot, "body-ru").getText()).isEqualTo("Судно спущено на воду в Норвегии.");
        assertThat(text(robot, "headline-en").getText()).isEqualTo("Yard floats out a ship");
        assertThat(text(robot, "body-en").getText()).isEqualTo("The ship was floated out in Norway.");
    }

    @Test
    void undoTakesBackTypingAndRedoBringsItBackUnderACyrillicLayoutToo(FxRobot robot) throws Exception {
        begin(robot);
        write(robot, "body-ru", "Первая фраза.");
        String typed = text(robot, "body-ru").getText();
        // the Z key of a Russian layout
        robot.interact(() -> javafx.event.Event.fireEvent(
                text(robot, "body-ru"),
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED, "", "я", KeyCode.UNDEFINED, false, true, false, false)));
        assertThat(text(robot, "body-ru").getText()).isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> text(robot, "body-ru").getText().equals(typed));
    }

    @Test
    void aMentionIsAcceptedByKeyAndStored(FxRobot robot) throws Exception {
        begin(robot);
        write(robot, "body-ru", "Заказ поступил из Норвегии.");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3)
                .release(KeyCode.DIGIT3, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> robot.lookup(".mention-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".mention-row").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> stored().decision(EntityKey.country("NO")).equals(java.util.Optional.of(Decision.CONFIRMED)));
        awaitSaved(robot);
    }

    @Test
    void aPictureComesWithWhatItsFileSays(FxRobot robot) throws Exception {
        begin(robot);
        write(robot, "headline-ru", "Снимок");
        Path file = folder.resolve("снимок.png");
        BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setColor(Color.GRAY);
        ImageIO.write(picture, "png", file.toFile());
        at.chosen.add(file);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2)
                .release(KeyCode.DIGIT2, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> robot.lookup("#pictures-add").tryQuery().isPresent());
        robot.clickOn("#pictures-add");
        await(() -> stored().pictures().size() == 1);
        assertThat(stored().pictures().getFirst().file()).isEqualTo("снимок.png");
        assertThat(at.store.media().path(stored().pictures().getFirst().sha256())).isPresent();
    }

    @Test
    void languageAndThemeChangeWhileTheWindowIsOpen(FxRobot robot) throws Exception {
        robot.interact(() -> at.desk.model().choose(at.desk.model()
                .settingsProperty()
                .get()
                .withLanguage(Language.RU)
                .withTheme(app.dateline.desk.settings.Theme.DARK)));
        assertThat(robot.lookup("#command-new").queryButton().getText()).isEqualTo("Новая статья");
        assertThat(at.desk.scene().getRoot().getStyleClass()).contains("dark");
        List<String> english = robot.lookup((Node node) -> node instanceof Labeled labeled
                        && labeled.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().matches("(?s).*[A-Za-z]{4,}.*"))
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(shown -> !List.of("Date", "line", "English", "Dateline").contains(shown))
                .filter(shown -> !shown.startsWith("Ctrl"))
                .distinct()
                .toList();
        assertThat(english).isEmpty();
    }

    @Test
    void theTrashGivesAnArticleBack(FxRobot robot) throws Exception {
        begin(robot);
        write(robot, "headline-en", "A story");
        awaitSaved(robot);
        await(() -> !robot.lookup(".article-row").queryAll().isEmpty());
        robot.type(KeyCode.F6).type(KeyCode.DELETE);
        await(() -> at.store.list(ListQuery.ALL).isEmpty());
        await(() -> !robot.lookup("#editor").query().isVisible());
        await(() -> robot.lookup("#notice-action").query().isVisible());
        robot.clickOn("#notice-action");
        await(() -> at.store.list(ListQuery.ALL).size() == 1);
        await(() -> text(robot, "headline-en").getText().equals("A story"));
    }
}
