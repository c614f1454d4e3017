package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The preview as a person at the keyboard has it. */
@WindowTest
class PreviewWindowTest {
    @TempDir
    Path folder;

    private TestDesk at;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 1000, 900);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private void awaitPage(Person person, String words) throws Exception {
        person.await(() -> WaitForAsyncUtils.asyncFx(() -> at.desk.previewView().text()).get().contains(words));
    }

    private static String read(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(java.net.URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void whatIsTypedIsOnThePage(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Судно спущено");
        person.write("headline-en", "A ship afloat");
        person.focus("body-ru");
        person.keys(KeyCode.F9);
        awaitPage(person, "Судно спущено");

        person.write("body-ru", "Первые слова");
        awaitPage(person, "Первые слова");

        Node page = robot.lookup("#preview-page").query();
        person.await(() -> page.getBoundsInParent().getWidth() == 390);

        person.press("preview-en");
        awaitPage(person, "A ship afloat");
        person.press("preview-desktop");
        person.await(() -> page.getBoundsInParent().getWidth() > 400);

        person.press("preview-browser");
        person.await(() -> !at.browsed.isEmpty());
        String address = at.browsed.getFirst().toString();
        assertThat(read(address)).contains("A ship afloat", "href=\"ru\"").doesNotContain("<script");
        assertThat(read(address.substring(0, address.length() - 2) + "ru")).contains("Первые слова");

        person.press("preview-close");
        person.awaitShown("#inspector");
    }
}
