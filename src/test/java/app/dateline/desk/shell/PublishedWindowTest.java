package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.pictures.Photo;
import app.dateline.desk.pictures.PictureCard;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.ListQuery;
import java.awt.Color;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From an empty window to the two pages that readers see: all of it at the window, with a real portal. */
@WindowTest
class PublishedWindowTest {
    @TempDir
    Path folder;

    private PortalServer portal;
    private TestDesk at;

    @Start
    void start(Stage stage) {
        portal = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0));
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 960);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
        portal.close();
    }

    private static void dateline(Person person, String place, String agency) throws Exception {
        person.tab(KeyCode.DIGIT1);
        person.write("details-place", place);
        person.write("details-date", "11 Feb 2026");
        person.keys(KeyCode.ENTER);
        person.write("details-agency", agency);
    }

    private Article stored() {
        return at.store.list(ListQuery.ALL).stream()
                .findFirst()
                .flatMap(listing -> at.store.find(listing.id()))
                .orElseThrow();
    }

    private void picture(Person person) throws Exception {
        at.chosen.add(Photo.write(folder.resolve("ship.jpg"), Color.GRAY, "", ""));
        person.tab(KeyCode.DIGIT2);
        person.press("pictures-add");
        person.await(() -> stored().pictures().size() == 1);
        String card = PictureCard.id(stored().pictures().getFirst().sha256());
        person.write(card + "-caption-ru", "Судно на стапеле");
        person.write(card + "-caption-en", "The ship on the slipway");
        person.write(card + "-alt-ru", "Серое судно");
        person.write(card + "-alt-en", "A grey ship");
        person.write(card + "-credit-ru", "© Пресс-служба верфи");
        person.write(card + "-credit-en", "© Press Service of the yard");
    }

    /** @return the wordings that the window shows, RU and EN */
    private List<String> rights(FxRobot robot, Person person) throws Exception {
        person.tab(KeyCode.DIGIT1);
        person.write("details-holder-ru", "Верфь");
        person.write("details-holder-en", "The Yard");
        person.focus("details-basis");
        person.keys(KeyCode.DOWN);
        person.await(() -> stored().rights().basis() != null && stored().rights().holder().en().equals("The Yard"));
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
    private String publish(Person person, String language) throws Exception {
        person.press("portal-publish-" + language);
        int opened = at.browsed.size();
        person.awaitShown("#portal-page-" + language);
        person.press("portal-page-" + language);
        person.await(() -> at.browsed.size() > opened);
        return page(at.browsed.getLast().toString());
    }

    @Test
    void anArticleThatIsWrittenAtTheWindowReachesItsReadersInBothLanguages(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.begin();
        person.write("headline-ru", "Верфь спустила судно");
        person.write("lead-ru", "Заказ выполнен в срок.");
        person.write("body-ru", "Судно построено для Норвегии. Двигатели поставила компания Rolls-Royce.");
        dateline(person, "МУРМАНСК", "Пример");
        person.write("headline-en", "Yard floats out a ship");
        person.write("lead-en", "The order was met on time.");
        person.write("body-en", "The ship was built for Norway. Rolls-Royce supplied the engines.");
        dateline(person, "MURMANSK", "Example");
        picture(person);
        List<String> rights = rights(robot, person);
        person.tab(KeyCode.DIGIT3);
        person.press("mentions-accept-all");
        person.await(() -> stored().mentions().size() >= 2);

        person.tab(KeyCode.DIGIT5);
        person.write("portal-address", portal.address().toString());
        person.write("portal-token", portal.firstToken().orElseThrow());
        person.press("portal-connect");
        person.awaitShown("#portal-shown-address");
        String ru = publish(person, "ru");
        String en = publish(person, "en");

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
