package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The desk as a person uses it: real keys, a real store. */
@WindowTest
class DeskWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        open();
    }

    private void open() {
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 760);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    @Test
    void whatIsTypedInBothLanguagesIsThereWhenTheDeskIsOpenedAgain(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Верфь спустила судно");
        person.write("body-ru", "Судно спущено на воду в Норвегии.");
        person.write("headline-en", "Yard floats out a ship");
        person.write("body-en", "The ship was floated out in Norway.");
        person.awaitSaved();

        robot.interact(() -> {
            at.close();
            open();
        });
        person.await(() -> !robot.lookup(".article-row").queryAll().isEmpty());
        Node row = robot.lookup(".article-row").query();
        robot.clickOn(row);
        person.await(() -> person.text("headline-ru").getText().equals("Верфь спустила судно"));
        assertThat(person.text("body-ru").getText()).isEqualTo("Судно спущено на воду в Норвегии.");
        assertThat(person.text("headline-en").getText()).isEqualTo("Yard floats out a ship");
        assertThat(person.text("body-en").getText()).isEqualTo("The ship was floated out in Norway.");
    }

    @Test
    void undoTakesBackTypingAndRedoBringsItBackUnderACyrillicLayoutToo(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.writeAtOnce("body-ru", "Первая фраза.");
        String typed = person.text("body-ru").getText();
        // the Z key of a Russian layout; on a machine that is busy with others the words are typed in more than one go
        int goes = 0;
        while (!person.text("body-ru").getText().isEmpty() && goes < typed.length()) {
            robot.interact(() -> javafx.event.Event.fireEvent(
                    person.text("body-ru"),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED, "", "я", KeyCode.UNDEFINED, false, true, false, false)));
            goes++;
        }
        assertThat(person.text("body-ru").getText()).isEmpty();
        for (int i = 0; i < goes; i++) {
            person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        person.await(() -> person.text("body-ru").getText().equals(typed));
    }

    @Test
    void aMentionIsAcceptedByKeyAndStored(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Заказ поступил из Норвегии.");
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        person.await(() -> robot.lookup(".mention-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".mention-row").query().requestFocus());
        robot.type(KeyCode.ENTER);
        // a suggestion may be there before the article is stored for the first time
        person.await(() -> !at.store.list(ListQuery.ALL).isEmpty());
        person.await(() -> stored().decision(EntityKey.country("NO")).equals(java.util.Optional.of(Decision.CONFIRMED)));
        person.awaitSaved();
    }

    @Test
    void aPictureComesWithWhatItsFileSays(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Снимок");
        Path file = folder.resolve("снимок.png");
        BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setColor(Color.GRAY);
        ImageIO.write(picture, "png", file.toFile());
        at.chosen.add(file);
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        person.await(() -> robot.lookup("#pictures-add").tryQuery().isPresent());
        robot.clickOn("#pictures-add");
        person.await(() -> stored().pictures().size() == 1);
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
                        && labeled.getText().replaceAll("\\b(Enter|Insert)\\b", "").matches("(?s).*[A-Za-z]{4,}.*"))
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
        Person person = new Person(robot);
        person.begin();
        person.write("headline-en", "A story");
        person.awaitSaved();
        person.await(() -> !robot.lookup(".article-row").queryAll().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.L).type(KeyCode.DELETE);
        person.await(() -> at.store.list(ListQuery.ALL).isEmpty());
        person.await(() -> !robot.lookup("#editor").query().isVisible());
        person.await(() -> robot.lookup("#notice-action").query().isVisible());
        robot.clickOn("#notice-action");
        person.await(() -> at.store.list(ListQuery.ALL).size() == 1);
        person.await(() -> person.text("headline-en").getText().equals("A story"));
    }
}
