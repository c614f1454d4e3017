package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Replacing in all articles, by the keyboard. */
@WindowTest
class ArchiveWindowTest {
    private TestDesk at;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("archive");
        try (Store store = Store.open(folder.resolve("profile"))) {
            save(store, "Ёлки привезли");
            save(store, "Елка у вокзала");
            save(store, "Сосна");
        }
        at = new TestDesk(folder, Language.EN, "");
        at.show(stage, 980, 900);
    }

    private static void save(Store store, String headline) {
        Edition edition = Edition.empty(Language.RU).withHeadline(headline).withBody("Текст.");
        store.save(Article.create(Language.RU).with(edition), "Анна");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private List<String> stored() {
        return at.store.list(ListQuery.ALL).stream().map(listing -> listing.headline().ru()).sorted().toList();
    }

    private static boolean says(FxRobot robot, String id, String words) {
        return robot.lookup(id).tryQuery().map(Labeled.class::cast).filter(l -> l.getText().contains(words)).isPresent();
    }

    @Test
    void everyPlaceIsShownAndReplacedButThoseWithoutATickAndTheUndoTakesItBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        person.await(() -> robot.lookup("#article-list").queryListView().getItems().size() == 3);
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        person.awaitShown("#archive-sheet");
        person.type("елка");
        person.press("archive-forms");
        person.focus("archive-text");
        robot.type(KeyCode.ENTER);
        person.await(() -> says(robot, "#archive-said", "2 places in 2 articles"));
        person.focus("archive-by");
        person.type("пихта");
        person.press("archive-keep-case");

        person.focus("archive-list");
        robot.type(KeyCode.HOME);
        person.await(() -> says(robot, "#archive-replace", "Replace 2 places"));
        robot.type(KeyCode.SPACE);
        person.await(() -> says(robot, "#archive-replace", "Replace 1 place"));
        robot.type(KeyCode.SPACE);
        person.await(() -> says(robot, "#archive-replace", "Replace 2 places"));

        person.press("archive-replace");
        person.await(() -> stored().equals(List.of("Пихта привезли", "Пихта у вокзала", "Сосна")));
        person.await(() -> says(robot, "#notice", "2 articles"));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await(() -> stored().equals(List.of("Ёлки привезли", "Елка у вокзала", "Сосна")));

        person.focus("archive-text");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#archive-sheet").<Node>query().isVisible()).isFalse();
    }
}
