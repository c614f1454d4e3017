package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.inspector.InspectorTab;
import app.dateline.intake.Samples;
import app.dateline.store.Arrival;
import app.dateline.store.Feed;
import app.dateline.store.FeedReading;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The whole window for somebody who does not see it, or has no mouse. */
@WindowTest
class AccessibleWindowTest {
    private static final int MANY = 400;

    @TempDir
    Path folder;

    private TestDesk at;
    private List<ArticleId> articles;

    @Start
    void start(Stage stage) {
        at = new TestDesk(folder, Language.EN, "");
        articles = Samples.into(at.store, "Editor");
        Feed feed = at.store.inbox().add("https://port.example/rss", "", "");
        at.store.inbox().read(feed.number(), new FeedReading(
                feed.address(), "Port news", "", "", "",
                List.of(new Arrival("1", "https://port.example/1", "", "", Optional.empty(), Language.EN, "The tug left", "", "At dawn.")),
                Instant.now().plus(Duration.ofDays(1))));
        at.show(stage, 1000, 980);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
    }

    private void open(FxRobot robot, Person person, ArticleId article) throws Exception {
        robot.interact(() -> at.desk.open(article));
        person.awaitShown("#editor");
        person.await(() -> !robot.lookup(".article-row").queryAll().isEmpty());
        at.desk.settled().join();
    }

    private static void focusable(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
    }

    private List<Node> focusable(FxRobot robot) {
        List<Node> found = new ArrayList<>();
        robot.interact(() -> focusable(at.desk.scene().getRoot(), found));
        return found;
    }

    private static Set<Node> labelled(Node node) {
        Set<Node> labelled = new HashSet<>();
        if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labelled.addAll(labelled(child)));
        }
        return labelled;
    }

    private static String said(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
    }

    @Test
    void everythingThatTakesTheFocusHasANameInEveryTabAndSheet(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        Map<Node, String> looked = new LinkedHashMap<>();
        Set<String> nameless = new TreeSet<>();
        open(robot, person, articles.getFirst());
        List<Runnable> places = new ArrayList<>();
        for (InspectorTab tab : InspectorTab.values()) {
            places.add(() -> at.desk.open(tab));
        }
        places.add(() -> at.desk.open(articles.get(5)));
        for (InspectorTab tab : InspectorTab.values()) {
            places.add(() -> at.desk.open(tab));
        }
        for (String over : List.of("palette", "keys", "tour", "inbox", "library")) {
            places.add(() -> at.desk.run(over));
        }
        for (Runnable place : places) {
            robot.interact(place);
            at.desk.settled().join();
            for (Node node : focusable(robot)) {
                looked.put(node, said(node));
                if (said(node).isBlank() && !labelled(at.desk.scene().getRoot()).contains(node)) {
                    nameless.add(describe(node));
                }
            }
        }
        System.out.println("looked at " + looked.size() + " nodes that take the focus");
        assertThat(looked).hasSizeGreaterThan(60);
        assertThat(nameless).isEmpty();
    }

    @Test
    void theTabKeyReachesEverythingAndComesBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        open(robot, person, articles.getFirst());
        for (InspectorTab tab : List.of(InspectorTab.DETAILS, InspectorTab.PICTURES)) {
            robot.interact(() -> at.desk.open(tab));
            at.desk.settled().join();
            Set<Node> wanted = new LinkedHashSet<>(focusable(robot));
            Node first = wanted.iterator().next();
            robot.interact(first::requestFocus);
            Set<Node> reached = new LinkedHashSet<>();
            Node now = first;
            for (int i = 0; i < MANY && reached.add(now); i++) {
                person.keys(KeyCode.TAB);
                now = at.desk.scene().getFocusOwner();
            }
            System.out.println("the Tab key reached " + reached.size() + " nodes");
            assertThat(now).as("where the round ends").isSameAs(first);
            // of toggles that exclude each other Tab stops at the one that is on; arrows go on from there
            List<String> missed = wanted.stream()
                    .filter(node -> !reached.contains(node) && reached.stream().noneMatch(at -> inOneGroup(at, node)))
                    .map(AccessibleWindowTest::describe)
                    .toList();
            assertThat(missed).as("never reached").isEmpty();
        }
    }

    private static boolean inOneGroup(Node one, Node other) {
        return one instanceof ToggleButton a
                && other instanceof ToggleButton b
                && a.getToggleGroup() != null
                && a.getToggleGroup() == b.getToggleGroup();
    }

    @Test
    void arrowsGoFromOneToggleOfAGroupToTheNext(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        open(robot, person, articles.getFirst());
        person.focus("inspector-tab-details");
        person.keys(KeyCode.RIGHT);
        person.await(() -> "inspector-tab-pictures".equals(at.desk.scene().getFocusOwner().getId()));
        person.focus("show-both");
        person.keys(KeyCode.RIGHT);
        person.await(() -> "show-en".equals(at.desk.scene().getFocusOwner().getId()));
    }

    @Test
    void everyCommandIsInTheMenu() {
        Set<String> inMenus = TopBar.MENUS.stream().flatMap(menu -> menu.stream().skip(1)).collect(Collectors.toSet());
        // the saved views have a list of their own
        assertThat(at.desk.commands().stream().filter(id -> !id.startsWith("view-")))
                .containsExactlyInAnyOrderElementsOf(inMenus);
    }
}
