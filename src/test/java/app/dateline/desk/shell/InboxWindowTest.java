package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.settings.TypingHelp;
import app.dateline.intake.feed.FeedServer;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxQuery;
import app.dateline.store.InboxState;
import app.dateline.store.ListQuery;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The inbox by the keyboard, over a web server of this machine. */
@WindowTest
class InboxWindowTest {
    private final FeedServer server = new FeedServer();
    private TestDesk at;

    @Start
    void start(Stage stage) throws Exception {
        server.says("/rss", FeedServer.rss("Port news",
                FeedServer.item("1", "The new tug left port", "LONDON, Feb 11 (Reuters) - It left at dawn."),
                FeedServer.item("2", "Буксир вышел в море", "Он вышел на рассвете."),
                FeedServer.item("3", "A ferry waits for ice", "It has waited for a week.")));
        at = new TestDesk(Files.createTempDirectory("inbox"), Settings.standard()
                .withLanguage(Language.EN)
                .withTheme(Theme.LIGHT)
                .withAuthor("Tester")
                .withGrammar(false)
                .withLocalFeeds(true)
                .withTyping(new TypingHelp(java.util.Set.of(), false)));
        at.show(stage, 1000, 900);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> at.close());
        server.close();
    }

    private static boolean says(FxRobot robot, String id, String words) {
        return robot.lookup(id).tryQuery().map(Labeled.class::cast).filter(l -> l.getText().contains(words)).isPresent();
    }

    private List<String> items(FxRobot robot) {
        ListView<InboxItem> list = robot.lookup("#inbox-list").queryListView();
        return list.getItems().stream().map(InboxItem::headline).toList();
    }

    private boolean isOpen(FxRobot robot) {
        return robot.lookup("#inbox-sheet").<Node>query().isVisible();
    }

    private String focused() {
        Node owner = at.desk.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private void open(FxRobot robot, Person person) throws Exception {
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        person.await(() -> isOpen(robot));
    }

    private void addFeed(FxRobot robot, Person person) throws Exception {
        open(robot, person);
        person.await(() -> focused().equals("inbox-address"));
        person.type(server.at("/rss"));
        robot.type(KeyCode.ENTER);
        person.await(() -> items(robot).size() == 3);
    }

    private void select(FxRobot robot, Person person, String headline) throws Exception {
        person.focus("inbox-list");
        ListView<InboxItem> list = robot.lookup("#inbox-list").queryListView();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(items(robot).indexOf(headline)));
        // also where there is no room to show it
        person.await(() -> ((Labeled) robot.lookup(".inbox-headline").query()).getText().equals(headline));
    }

    @Test
    void fromAnEmptyInboxToAnArticleAndBack(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        open(robot, person);
        person.awaitShown("#inbox-empty");
        assertThat(says(robot, "#inbox-empty", "No feeds yet")).isTrue();
        robot.type(KeyCode.ESCAPE);
        person.await(() -> !isOpen(robot));

        addFeed(robot, person);
        person.await(() -> says(robot, "#inbox-said", "Port news: 3 new stories"));
        Node badge = robot.lookup("#command-inbox").query();
        person.await(() -> "Inbox: 3 new stories".equals(badge.getAccessibleText()));

        select(robot, person, "A ferry waits for ice");
        robot.type(KeyCode.DELETE);
        person.await(() -> items(robot).size() == 2);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> items(robot).size() == 3);

        select(robot, person, "The new tug left port");
        robot.type(KeyCode.ENTER);
        person.awaitShown("#editor");
        person.await(() -> !isOpen(robot) && at.store.list(ListQuery.ALL).size() == 1);
        Article made = at.store.find(at.store.list(ListQuery.ALL).getFirst().id()).orElseThrow();
        assertThat(made.edition(Language.EN).dateline().agency()).isEqualTo("Reuters");
        assertThat(made.source().url()).isEqualTo("https://port.example/1");
        person.await(() -> says(robot, "#notice", "The new tug left port"));
        person.await(() -> "Inbox: 2 new stories".equals(badge.getAccessibleText()));

        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await(() -> at.store.list(ListQuery.ALL).isEmpty() && at.store.inbox().fresh() == 3);
        assertThat(at.store.inTrash()).isEqualTo(1);
    }

    @Test
    void inRussianItIsTheSame(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        robot.interact(() -> {
            at.desk.run("interface-ru");
            at.desk.run("scale-smaller");
            at.desk.run("scale-smaller");
        });
        addFeed(robot, person);
        person.await(() -> says(robot, "#inbox-said", "Port news: 3 новых сообщения"));
        person.await(() -> says(robot, "#inbox-state-fresh", "Новые"));
        person.press("inbox-language-ru");
        person.await(() -> items(robot).equals(List.of("Буксир вышел в море")));
        select(robot, person, "Буксир вышел в море");
        person.awaitShown("#inbox-reading");
        assertThat(says(robot, ".inbox-text", "Он вышел на рассвете.")).isTrue();
        person.press("inbox-dismiss");
        person.await(() -> says(robot, "#inbox-empty", "Ничего не найдено"));
        person.await(() -> says(robot, "#notice", "Убрано 1 сообщение"));
        person.press("inbox-state-dismissed");
        person.await(() -> items(robot).equals(List.of("Буксир вышел в море")));
        person.press("inbox-state-fresh");
        person.press("inbox-language-all");
        person.await(() -> items(robot).size() == 2);
        person.focus("inbox-search");
        person.type("ferry");
        person.await(() -> items(robot).equals(List.of("A ferry waits for ice")));
        robot.type(KeyCode.ESCAPE);
        person.await(() -> items(robot).size() == 2);
        assertThat(isOpen(robot)).isTrue();
        assertThat(at.store.inbox().items(InboxQuery.FRESH.withState(InboxState.DISMISSED))).hasSize(1);
    }

    @Test
    void feedsAreReadAndRemovedAndSayWhatIsWrong(FxRobot robot) throws Exception {
        Person person = new Person(robot);
        addFeed(robot, person);
        person.write("inbox-address", server.at("/none"));
        robot.type(KeyCode.ENTER);
        person.await(() -> says(robot, "#inbox-trouble", "no feed at this address"));
        assertThat(at.store.inbox().feeds()).hasSize(1);

        server.says("/rss", 503, new byte[0]);
        person.keys(KeyCode.SHIFT, KeyCode.F5);
        person.await(() -> says(robot, "#inbox-said", "1 feed could not be read"));
        person.await(() -> robot.lookup(".feed-row .warning").tryQuery()
                .map(Labeled.class::cast).filter(label -> label.getText().contains("is busy")).isPresent());

        person.focus("inbox-feeds");
        robot.type(KeyCode.END);
        robot.type(KeyCode.DELETE);
        person.await(() -> items(robot).isEmpty() && at.store.inbox().feeds().isEmpty());
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.await(() -> at.store.inbox().feeds().size() == 1 && items(robot).size() == 3);
    }
}
