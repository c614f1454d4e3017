package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What other programs have copied is pasted into the text by keys. */
@WindowTest
class PasteWindowTest {
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

    /** The one article as it is on disk; one without a word while nothing is. */
    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseGet(() -> Article.create(Language.RU));
    }

    private static void copy(FxRobot robot, DataFormat format, Object what, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.put(format, what);
            if (text != null) {
                content.putString(text);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    @Test
    void aPasteBecomesMarkdownAndPicturesAndOneUndoTakesItAllBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Буксир");
        person.write("body-ru", "Было.");
        copy(robot, DataFormat.HTML, "<h2>Новое</h2><p>Текст <b>важный</b><img src=https://evil.example/a.png><img src='data:image/png;base64,"
                + png() + "'></p>", "Новое");
        person.keys(KeyCode.CONTROL, KeyCode.V);
        person.await(() -> person.text("body-ru").getText().equals("Было.\n\n## Новое\n\nТекст **важный**"));
        person.type("!");
        person.await(() -> stored().pictures().size() == 1 && stored().edition(Language.RU).body().endsWith("**!"));
        assertThat(stored().pictures().getFirst().credit().isEmpty()).isTrue();

        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> person.text("body-ru").getText().equals("Было."));
        person.await(() -> stored().pictures().isEmpty());
    }

    @Test
    void aPlainPasteTakesTheWordsAloneUnderACyrillicLayoutToo(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "А ");
        copy(robot, DataFormat.HTML, "<b>слова</b>", "слова");
        // the V key of a Russian layout
        robot.interact(() -> javafx.event.Event.fireEvent(
                person.text("body-ru"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "м", KeyCode.UNDEFINED, true, true, false, false)));
        person.await(() -> person.text("body-ru").getText().equals("А слова"));
    }

    @Test
    void aCopiedImageBecomesAPictureOfTheArticle(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Снимок");
        person.focus("body-ru");
        copy(robot, DataFormat.IMAGE, new WritableImage(40, 30), null);
        person.keys(KeyCode.CONTROL, KeyCode.V);
        person.await(() -> stored().pictures().size() == 1);
        assertThat(stored().pictures().getFirst().width()).isEqualTo(40);
        assertThat(person.text("body-ru").getText()).isEmpty();
    }

    @Test
    void aCopiedFileOfTextBecomesAnArticleThatIsOpened(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Другое.");
        Path file = Files.writeString(folder.resolve("a.html"), "<h1>Судно</h1><p>Новый <b>текст</b>.</p>");
        copy(robot, DataFormat.FILES, List.of(file.toFile()), null);
        person.keys(KeyCode.CONTROL, KeyCode.V);
        person.await(() -> person.text("body-ru").getText().equals("Новый **текст**."));
        assertThat(person.text("headline-ru").getText()).isEqualTo("Судно");
        person.await(() -> at.store.list(ListQuery.ALL).size() == 2);
    }

    @Test
    void aLargePasteIsReadWhileTheWindowGoesOn(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("body-ru", "Начало. ");
        String paragraph = "<p style='margin:0'><span style='font-weight:700'>Слово</span> и <a href='https://a.example/?utm_source=x'>ссылка</a></p>";
        copy(robot, DataFormat.HTML, paragraph.repeat(1_000_000 / paragraph.length()), "x");
        StyleClassedTextArea body = person.text("body-ru");
        robot.interact(() -> {
            javafx.event.Event.fireEvent(
                    body, new KeyEvent(KeyEvent.KEY_PRESSED, "", "v", KeyCode.V, false, true, false, false));
            assertThat(body.getLength()).as("read on the window's thread").isLessThan(1_000);
        });
        person.await(() -> body.getLength() > 1_000);
        assertThat(person.text("body-ru").getText()).startsWith("Начало. \n\n**Слово** и [ссылка](https://a.example/)");
    }
}
