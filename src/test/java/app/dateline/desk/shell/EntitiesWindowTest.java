package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.desk.WindowTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the newsroom knows is looked up, changed and merged, and taken back, by keys. */
@WindowTest
class EntitiesWindowTest {
    private static final EntityKey ROSTEC = EntityKey.company("rostec");
    private static final EntityKey UAC = EntityKey.company("uac");

    @TempDir
    Path folder;

    private TestDesk at;
    private Article article;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        article = Article.create(Language.EN)
                .with(Edition.empty(Language.EN).withHeadline("Rostec builds"))
                .with(new Mention(ROSTEC, Decision.CONFIRMED));
        at.store.save(article, "Tester");
        at.show(stage, 980, 960);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private static boolean says(FxRobot robot, String query, String words) {
        return robot.lookup(query).tryQueryAs(Labeled.class).filter(label -> label.getText().contains(words)).isPresent();
    }

    private Optional<Entity> own(EntityKey key) {
        return at.store.entities().stream().filter(entity -> entity.key().equals(key)).findFirst();
    }

    private boolean isTagged(EntityKey key) {
        return at.store.find(article.id()).orElseThrow().decision(key).equals(Optional.of(Decision.CONFIRMED));
    }

    private void choose(FxRobot robot, Person person, String typed, String title) throws Exception {
        person.await(() -> at.desk.scene().lookup("#article-list") != null);
        robot.interact(() -> at.desk.run("entities"));
        person.awaitShown("#entities-sheet");
        person.await(() -> !robot.lookup("#entities-list").queryListView().getItems().isEmpty());
        person.write("entities-sought", typed);
        person.keys(KeyCode.DOWN);
        person.await(() -> says(robot, "#entity-title", title));
    }

    @Test
    void aNameIsAddedAndOneUndoTakesItBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        choose(robot, person, "rostec", "Rostec");

        person.focus("entity-aliases-en");
        person.keys(KeyCode.END);
        person.type("; Quibber State");
        person.press("entity-save");

        person.await(() -> own(ROSTEC).filter(entity -> entity.enAliases().contains("Quibber State")).isPresent());
        person.await(() -> says(robot, "#notice", "saved"));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await(() -> own(ROSTEC).filter(entity -> entity.enAliases().contains("Quibber State")).isEmpty());
    }

    @Test
    void whatCannotBeSharedIsNotKeptAndTheReasonIsSaid(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        choose(robot, person, "rostec", "Rostec");

        person.focus("entity-name-ru");
        person.keys(KeyCode.CONTROL, KeyCode.A);
        person.keys(KeyCode.DELETE);
        person.press("entity-save");

        person.await(() -> says(robot, "#entity-form .hint", "each language"));
        assertThat(own(ROSTEC)).isEmpty();
    }

    @Test
    void twoAreMergedTheTagsFollowAndOneUndoPartsThemAgain(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        choose(robot, person, "rostec", "Rostec");

        person.press("entity-merge");
        person.awaitShown("#entity-merge-into");
        person.type("uac");
        person.keys(KeyCode.ENTER);

        person.await(() -> isTagged(UAC) && !isTagged(ROSTEC));
        assertThat(own(ROSTEC).orElseThrow().mergedInto()).isEqualTo("uac");
        assertThat(own(UAC).orElseThrow().enAliases()).contains("Rostec");
        person.await(() -> says(robot, "#notice", "1 article"));

        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await(() -> isTagged(ROSTEC) && !isTagged(UAC));
        person.await(() -> own(ROSTEC).orElseThrow().mergedInto().isEmpty());
        person.await(() -> !own(UAC).orElseThrow().enAliases().contains("Rostec"));
    }

    @Test
    void allThatIsKnownIsWrittenAsATable(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        at.chosen.add(folder);
        choose(robot, person, "rostec", "Rostec");

        person.press("entities-export");

        person.await(() -> Files.exists(folder.resolve("entities.csv"))
                && Files.readString(folder.resolve("entities.csv")).contains("company,rostec,Ростех,Rostec"));
    }
}
