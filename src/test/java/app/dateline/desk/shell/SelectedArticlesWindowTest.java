package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.store.Trashed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Several articles at once, by the keyboard, as a chief editor tidies a list. */
@WindowTest
class SelectedArticlesWindowTest {
    private Path folder;
    private TestDesk at;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("selected");
        try (Store store = Store.open(folder.resolve("profile"))) {
            save(store, "Барк встал у причала");
            save(store, "Арктика: ледокол вышел в море");
            save(store, "Ледоколы ждут весны");
            save(store, "Верфь строит ледокол");
            save(store, "Ледокол вернулся в порт");
        }
        at = new TestDesk(folder, Language.EN, "");
        // with room below: a headless screen of 1,000 pixels fails where a list of names reaches over its edge
        at.show(stage, 980, 720);
    }

    private static void save(Store store, String headline) {
        Edition edition = Edition.empty(Language.RU).withHeadline(headline).withBody("Текст.");
        store.save(Article.create(Language.RU).with(edition), "Анна");
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

    private static int rows(FxRobot robot) {
        return robot.lookup("#article-list").queryListView().getItems().size();
    }

    private List<String> stored() {
        return headlines(at.store.list(ListQuery.ALL).stream());
    }

    private List<String> inTrash() {
        return headlines(at.store.trash(10).stream().map(Trashed::listing));
    }

    private static List<String> headlines(Stream<Listing> listings) {
        return listings.map(listing -> listing.headline().ru()).sorted().toList();
    }

    private static boolean says(FxRobot robot, String id, String words) {
        Node node = robot.lookup(id).tryQuery().orElse(null);
        return node instanceof Labeled label && label.isVisible() && label.getText().contains(words);
    }

    /** Finds the four icebreakers, sorts them by headline, and selects the first three with the keyboard. */
    private void selectThree(FxRobot robot, Person person) throws Exception {
        person.await(() -> rows(robot) == 5);
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        person.type("ледокол author:анна");
        person.await(() -> rows(robot) == 4);
        robot.interact(() -> robot.lookup("#list-sort").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "sort-headline".equals(item.getId()))
                .map(RadioMenuItem.class::cast)
                .forEach(RadioMenuItem::fire));
        person.await(() -> robot.lookup("#article-list").queryListView().getItems().getFirst().toString().contains("Арктика"));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        person.await(() -> says(robot, "#selected-count", "3 selected"));
    }

    @Test
    void threeAreDeletedAndComeBackWithOneUndoAndOneByOneFromTheTrash(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        selectThree(robot, person);
        robot.type(KeyCode.DELETE);
        person.await(() -> inTrash().size() == 3);
        assertThat(stored()).containsExactly("Барк встал у причала", "Ледоколы ждут весны");
        person.await(() -> says(robot, "#notice", "3 articles"));

        robot.clickOn("#notice-action");
        person.await(() -> stored().size() == 5);
        person.await(() -> rows(robot) == 4);
        assertThat(inTrash()).isEmpty();

        robot.interact(() -> robot.lookup("#article-list").query().requestFocus());
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.DELETE);
        person.await(() -> inTrash().equals(List.of("Арктика: ледокол вышел в море")));
        person.await(() -> says(robot, "#filter-trash", "1"));
        robot.clickOn("#filter-trash");
        person.await(() -> rows(robot) == 1);
        robot.interact(() -> robot.lookup("#article-list").query().requestFocus());
        robot.type(KeyCode.HOME);
        person.await(() -> says(robot, "#selected-count", "1 selected"));
        person.keys(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        person.await(() -> stored().size() == 5);
        person.await(() -> says(robot, "#list-empty", "ледокол"));
        robot.clickOn("#list-clear");
        person.await(() -> rows(robot) == 5);
    }

    @Test
    void threeAreTaggedWithACountryAndTheUndoTakesTheTagsBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        selectThree(robot, person);
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        person.await(() -> robot.lookup("#tag-entity").tryQuery().isPresent());
        person.type("норвег");
        // what was offered for the first letters is another country
        person.await(() -> offered(robot).startsWith("Norway"));
        robot.type(KeyCode.ENTER);
        person.await(() -> tagged() == 3);
        person.await(() -> says(robot, "#notice", "Norway"));

        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await(() -> tagged() == 0);
    }

    /** The first of what is offered. */
    private static String offered(FxRobot robot) {
        return robot.lookup(".auto-complete-popup .list-cell").queryAllAs(ListCell.class).stream()
                .map(cell -> cell.getItem() == null ? "" : cell.getText())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private long tagged() {
        return at.store.list(ListQuery.ALL).stream()
                .flatMap(listing -> at.store.find(listing.id()).stream())
                .filter(article -> article.decision(EntityKey.country("NO")).filter(Decision.CONFIRMED::equals).isPresent())
                .count();
    }

    @Test
    void controlAInTheListSelectsTheArticlesAndInAFieldItsText(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.await(() -> rows(robot) == 5);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        person.keys(KeyCode.CONTROL, KeyCode.A);
        person.await(() -> says(robot, "#selected-count", "5 selected"));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        person.type("весна");
        person.keys(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        person.await(() -> rows(robot) == 5);
        assertThat(stored()).hasSize(5);
    }
}
