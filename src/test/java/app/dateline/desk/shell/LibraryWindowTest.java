package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.WindowTest;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LibraryQuery;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.GridView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The library by the keyboard. */
@WindowTest
class LibraryWindowTest {
    private static final String RED_RU = "© Порт";

    private TestDesk at;
    private Path folder;
    private Article harbour;
    private Article ferry;
    private Picture red;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("library");
        at = new TestDesk(folder, Language.EN, "");
        LocalDate today = LocalDate.now();
        red = picture("red.png", Color.RED, 300).withCredit(new Bilingual(RED_RU, "© The port"))
                .withCaption(new Bilingual("Причал", "The berth"))
                .withCreator("Jane Smith")
                .withUsageTerms("Editorial use only")
                .withLicenceUntil(today.plusDays(3));
        Picture small = picture("red-small.png", Color.RED, 150).withCredit(new Bilingual("© Другой", "© Another"));
        Picture blue = picture("blue.png", Color.BLUE, 300);
        harbour = article("The harbour opens", red, blue);
        ferry = article("A ferry waits", small, red.withCredit(new Bilingual(RED_RU, "© Somebody else")));
        at.show(stage, 1000, 900);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private Article article(String headline, Picture... pictures) {
        Article article = Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withHeadline(headline).withBody("Text."))
                .withPictures(List.of(pictures));
        at.store.save(article, "Tester");
        return article;
    }

    private Picture picture(String name, Color colour, int width) throws Exception {
        BufferedImage image = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour, width, width / 2f, Color.BLACK));
        graphics.fillRect(0, 0, width, width);
        graphics.setColor(Color.WHITE);
        int edge = colour == Color.RED ? width / 6 : width / 2;
        graphics.fillOval(edge, width / 8, width / 3, width / 4);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return Picture.of(at.store.media().add(file), name, "image/png", width, width * 2 / 3);
    }

    @SuppressWarnings("unchecked")
    private List<String> shown(FxRobot robot) {
        GridView<LibraryPicture> grid = robot.lookup("#library-grid").queryAs(GridView.class);
        return grid.getItems().stream().map(each -> each.picture().file()).toList();
    }

    /** The articles of the list of what ends, from above to below. */
    private List<String> ending(FxRobot robot) {
        if (!robot.lookup("#library-ending").<Node>query().isVisible()) {
            return List.of();
        }
        return robot.lookup("#library-ending-article").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .sorted(java.util.Comparator.comparing(link -> link.localToScene(0, 0).getY()))
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void whatEndsIsGoneThroughByKeyToTheArticlesThatUseIt(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        at.store.save(ferry.withRights(ferry.rights().withUntil(LocalDate.now().minusDays(1))), "Tester");
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        person.await(() -> isOpen(robot) && ending(robot).size() == 3);
        robot.type(KeyCode.DOWN);
        person.await(() -> focused().equals("library-ending"));
        person.await(() -> texts(robot).contains("Used in 2 articles"));
        robot.type(KeyCode.ENTER);
        person.await(() -> focused().equals("library-use-0"));
        robot.type(KeyCode.ESCAPE);
        person.await(() -> focused().equals("library-ending"));
        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        person.await(() -> !isOpen(robot));
        person.await(() -> at.desk.titleProperty().getValue().startsWith("A ferry waits"));
    }

    private boolean isOpen(FxRobot robot) {
        return robot.lookup("#library-sheet").<Node>query().isVisible();
    }

    private String focused() {
        Node owner = at.desk.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static List<String> texts(FxRobot robot) {
        return Stream.of(".label", ".link")
                .flatMap(style -> robot.lookup("#library-picture " + style).queryAllAs(Labeled.class).stream())
                .map(Labeled::getText)
                .toList();
    }

    private void open(FxRobot robot, Person person) throws Exception {
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        person.await(() -> isOpen(robot) && focused().equals("library-search"));
    }

    @Test
    void searchedOpenedAddedAndTakenBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        Article mine = article("Mine");
        robot.interact(() -> at.desk.open(mine.id()));
        person.awaitShown("#editor");
        open(robot, person);
        person.await(() -> shown(robot).size() == 3);
        person.type("berth");
        person.await(() -> shown(robot).equals(List.of("red.png")));
        person.await(() -> texts(robot).contains("Used in 2 articles"));
        assertThat(texts(robot)).contains("The harbour opens", "A ferry waits", "© Somebody else", "© The port")
                .anyMatch(text -> text.startsWith("Licence ends"))
                .anyMatch(text -> text.contains("credit it differently"));

        robot.type(KeyCode.DOWN);
        person.await(() -> focused().equals("library-grid"));
        robot.type(KeyCode.INSERT);
        person.await(() -> texts(robot).contains("Used in 3 articles"));
        Picture added = at.store.find(mine.id()).orElseThrow().pictures().getFirst();
        assertThat(added.usageTerms()).isEqualTo("Editorial use only");
        assertThat(added.licenceUntil()).isEqualTo(red.licenceUntil());
        assertThat(added.credit().ru()).isEqualTo(RED_RU);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.awaitSaved();
        person.await(() -> at.store.find(mine.id()).orElseThrow().pictures().isEmpty());

        robot.type(KeyCode.ENTER);
        person.await(() -> focused().equals("library-use-0"));
        robot.type(KeyCode.ENTER);
        person.await(() -> !isOpen(robot));
        person.await(() -> at.desk.titleProperty().getValue().startsWith("A ferry waits"));
    }

    @Test
    void whatLooksAlikeIsPointedOutThereAndWhereItIsAdded(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.await(() -> at.store.library().likenesses().size() == 3);
        open(robot, person);
        person.await(() -> shown(robot).size() == 3);
        person.type("red-small");
        person.await(() -> texts(robot).contains("1 picture looks like it"));
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Another credit: "));
        robot.type(KeyCode.ESCAPE);
        person.press("library-alike");
        person.await(() -> shown(robot).size() == 2);
        assertThat(shown(robot)).doesNotContain("blue.png");

        robot.interact(() -> {
            at.desk.open(harbour.id());
            at.desk.open(app.dateline.desk.inspector.InspectorTab.PICTURES);
        });
        String note = "#picture-" + red.sha256().substring(0, 8) + "-elsewhere";
        person.await(() -> robot.lookup(note).tryQuery().map(Labeled.class::cast)
                .filter(label -> label.getText().contains("Already used in “A ferry waits” with another credit: © Somebody else"))
                .filter(label -> label.getText().contains("Looks like a picture in “A ferry waits” with another credit: © Another"))
                .isPresent());
    }

    @Test
    void rightsAreACommandAndAnEmptyLibrarySaysWhatToDo(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        person.await(() -> isOpen(robot) && ending(robot).equals(List.of("A ferry waits", "The harbour opens")));
        assertThat(robot.lookup("#library-grid").<Node>query().isVisible()).isFalse();
        robot.interact(() -> {
            at.store.save(ferry.withRights(ferry.rights().withUntil(LocalDate.now().minusDays(1))), "Tester");
            at.desk.library().refresh();
        });
        person.await(() -> ending(robot).equals(List.of("A ferry waits", "A ferry waits", "The harbour opens")));
        person.press("library-licence-ending");
        person.await(() -> ending(robot).equals(List.of("A ferry waits")));
        robot.interact(() -> {
            at.store.save(ferry, "Tester");
            at.desk.library().refresh();
        });
        person.await(() -> ending(robot).isEmpty());
        person.await(() -> robot.lookup("#library-empty").queryLabeled().getText().equals("No licence ends soon"));
        robot.interact(() -> at.desk.run("interface-ru"));
        person.await(() -> robot.lookup("#library-empty").queryLabeled().getText().equals("Лицензии скоро не кончаются"));
        person.press("library-all");
        person.await(() -> shown(robot).size() == 3);
        robot.interact(() -> {
            at.store.delete(harbour.id());
            at.store.delete(ferry.id());
            at.desk.library().refresh();
        });
        person.await(() -> robot.lookup("#library-empty").queryLabeled().getText().equals("Снимков пока нет"));
        assertThat(at.store.library().pictures(LibraryQuery.all(LocalDate.now()))).isEmpty();
        person.focus("library-search");
        robot.type(KeyCode.ESCAPE);
        person.await(() -> !isOpen(robot));
    }

    @Test
    void arrowsGoThroughTheGrid(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        open(robot, person);
        person.await(() -> shown(robot).size() == 3 && texts(robot).contains(shown(robot).getFirst()));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT);
        person.await(() -> texts(robot).contains(shown(robot).get(1)));
        robot.type(KeyCode.END);
        person.await(() -> texts(robot).contains(shown(robot).get(2)));
        robot.type(KeyCode.HOME);
        person.await(() -> texts(robot).contains(shown(robot).get(0)));
        assertThat(robot.lookup("#library-grid").<Node>query().getAccessibleText()).contains("Used in");
    }
}
