package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.desk.pictures.Photo;
import app.dateline.desk.pictures.PictureCard;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.ListQuery;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From an empty window to the two pages that readers see: all of it at the window, with a real portal. */
@ExtendWith(ApplicationExtension.class)
class PublishedWindowTest {
    private static final long PATIENCE_SECONDS = 30;

    private Path folder;
    private PortalServer portal;
    private TestDesk at;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("published");
        portal = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0));
        Look.loadFonts();
        at = new TestDesk(folder, Language.EN, "");
        stage.setScene(at.desk.scene());
        stage.setWidth(980);
        stage.setHeight(960);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) throws IOException {
        robot.interact(() -> at.close());
        portal.close();
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

    private static void awaitNode(FxRobot robot, String query) throws Exception {
        await(() -> robot.lookup(query).tryQuery().isPresent());
    }

    private static void write(FxRobot robot, String id, String words) throws Exception {
        awaitNode(robot, "#" + id);
        Node field = robot.lookup("#" + id).query();
        robot.interact(field::requestFocus);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void tab(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, digit).release(digit, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** By the keyboard, since on a small window the button may be scrolled out of sight. */
    private static void press(FxRobot robot, String id) throws Exception {
        awaitNode(robot, "#" + id);
        Node button = robot.lookup("#" + id).query();
        await(() -> !button.isDisabled());
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void dateline(FxRobot robot, String place, String agency) throws Exception {
        tab(robot, KeyCode.DIGIT1);
        write(robot, "details-place", place);
        Node date = robot.lookup("#details-date").query();
        robot.interact(date::requestFocus);
        robot.write("11 Feb 2026", 0).type(KeyCode.ENTER);
        write(robot, "details-agency", agency);
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    private void picture(FxRobot robot) throws Exception {
        at.chosen.add(Photo.write(folder.resolve("ship.jpg"), Color.GRAY, "", ""));
        tab(robot, KeyCode.DIGIT2);
        press(robot, "pictures-add");
        await(() -> stored().pictures().size() == 1);
        String card = PictureCard.id(stored().pictures().getFirst().sha256());
        write(robot, card + "-caption-ru", "Судно на стапеле");
        write(robot, card + "-caption-en", "The ship on the slipway");
        write(robot, card + "-alt-ru", "Серое судно");
        write(robot, card + "-alt-en", "A grey ship");
        write(robot, card + "-credit-ru", "© Пресс-служба верфи");
        write(robot, card + "-credit-en", "© Press Service of the yard");
    }

    /** @return the wordings that the window shows, RU and EN */
    private List<String> rights(FxRobot robot) throws Exception {
        tab(robot, KeyCode.DIGIT1);
        write(robot, "details-holder-ru", "Верфь");
        write(robot, "details-holder-en", "The Yard");
        Node basis = robot.lookup("#details-basis").query();
        robot.interact(basis::requestFocus);
        robot.type(KeyCode.DOWN);
        await(() -> stored().rights().basis() != null && stored().rights().holder().en().equals("The Yard"));
        return Stream.of("ru", "en")
                .map(code -> robot.lookup("#details-wording-" + code).queryLabeled().getText())
                .toList();
    }

    private static String page(String address) throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    reader.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    /** Publishes and opens the page as a person does, by the link beside the button. */
    private String publish(FxRobot robot, String language) throws Exception {
        press(robot, "portal-publish-" + language);
        int opened = at.browsed.size();
        await(() -> robot.lookup("#portal-page-" + language).query().isVisible());
        press(robot, "portal-page-" + language);
        await(() -> at.browsed.size() > opened);
        return page(at.browsed.getLast().toString());
    }

    @Test
    void anArticleThatIsWrittenAtTheWindowReachesItsReadersInBothLanguages(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        await(() -> robot.lookup("#editor").query().isVisible());
        write(robot, "headline-ru", "Верфь спустила судно");
        write(robot, "lead-ru", "Заказ выполнен в срок.");
        write(robot, "body-ru", "Судно построено для Норвегии. Двигатели поставила компания Rolls-Royce.");
        dateline(robot, "МУРМАНСК", "Пример");
        write(robot, "headline-en", "Yard floats out a ship");
        write(robot, "lead-en", "The order was met on time.");
        write(robot, "body-en", "The ship was built for Norway. Rolls-Royce supplied the engines.");
        dateline(robot, "MURMANSK", "Example");
        picture(robot);
        List<String> rights = rights(robot);
        tab(robot, KeyCode.DIGIT3);
        press(robot, "mentions-accept-all");
        await(() -> stored().mentions().size() >= 2);

        tab(robot, KeyCode.DIGIT5);
        write(robot, "portal-address", portal.address().toString());
        write(robot, "portal-token", portal.firstToken().orElseThrow());
        press(robot, "portal-connect");
        await(() -> robot.lookup("#portal-shown-address").query().isVisible());
        String ru = publish(robot, "ru");
        String en = publish(robot, "en");

        assertThat(ru)
                .contains(
                        "Верфь спустила судно",
                        "МУРМАНСК, 11 февраля",
                        "Источник изображения: © Пресс-служба верфи",
                        "Норвегия",
                        "Rolls-Royce",
                        rights.getFirst())
                .doesNotContain("Image source", "Norway");
        assertThat(en)
                .contains(
                        "Yard floats out a ship",
                        "MURMANSK, February 11",
                        "Image source: © Press Service of the yard",
                        "Norway",
                        "Rolls-Royce",
                        rights.getLast())
                .doesNotContain("Источник изображения", "Норвегия");
    }
}
