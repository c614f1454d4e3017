package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.intake.feed.FeedServer;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox from the command line, over a web server of this machine. */
class InboxCommandTest {
    @TempDir
    Path folder;

    private final FeedServer server = new FeedServer();
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
        terminal.file("profile/settings.json", "{\"localFeeds\": true}");
        server.says("/rss", FeedServer.rss("Port news",
                FeedServer.item("1", "The new tug left port", "LONDON, Feb 11 (Reuters) - It left at dawn."),
                FeedServer.item("2", "Буксир вышел в море", "Он вышел на рассвете.")));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Run run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "inbox";
        System.arraycopy(args, 0, all, 1, args.length);
        return terminal.run(all);
    }

    private String number(String headline) {
        return run("list").lines().stream().filter(line -> line.contains(headline)).findFirst().orElseThrow().strip().split(" ")[0];
    }

    @Test
    void aFeedBecomesDrafts() {
        Run added = run("add", server.at("/rss"));
        assertThat(added.exit()).isZero();
        assertThat(added.out()).isEqualTo("1\n");
        assertThat(added.err()).isEqualTo("Port news: 2 new stories.\n");
        assertThat(run("list").lines()).hasSize(2).allMatch(line -> line.endsWith("(Port news)"));
        assertThat(run("list", "--language", "ru").lines()).hasSize(1);
        assertThat(run("list", "--query", "ДАWN").lines()).isEmpty();
        assertThat(run("list", "--query", "DAWN").lines()).hasSize(1);

        Run draft = run("draft", number("The new tug"));
        assertThat(draft.exit()).isZero();
        String shown = terminal.run("show", draft.out().strip()).out();
        assertThat(shown).contains("headline: The new tug left port", "place: LONDON", "agency: Reuters",
                "https://port.example/1", "basis: digest", "It left at dawn.").doesNotContain("(Reuters)");
        assertThat(run("dismiss", number("Буксир")).exit()).isZero();
        assertThat(run("list").out()).isEmpty();

        server.says("/rss", FeedServer.rss("Port news",
                FeedServer.item("1", "The new tug left port", "x"), FeedServer.item("3", "The new tug is back", "x")));
        assertThat(run("fetch").out()).isEqualTo("1\tPort news\n");
        assertThat(run("list").lines()).hasSize(1);
        assertThat(run("list", "--json").out()).contains("\"headline\":\"The new tug is back\"", "\"link\":\"https://port.example/3\"");
        assertThat(run("feeds").out()).contains("Port news\t" + server.at("/rss"));

        assertThat(run("remove", server.at("/rss")).exit()).isZero();
        assertThat(run("list").out()).isEmpty();
        assertThat(run("feeds").out()).isEmpty();
    }

    @Test
    void whatGoesWrongIsOneSentenceInTheReadersLanguage() {
        assertThat(run("add", server.at("/none")).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.in(Locale.of("ru")).run("inbox", "add", "file:///etc/passwd").isOneSentence().err()).contains("не адрес");
        run("add", server.at("/rss"));
        assertThat(run("draft", "99").isOneSentence().exit()).isEqualTo(1);
        assertThat(run("dismiss", "99").isOneSentence().exit()).isEqualTo(1);
        assertThat(run("remove", "99").isOneSentence().exit()).isEqualTo(1);
        server.says("/rss", 500, new byte[0]);
        Run fetched = run("fetch").isOneSentence();
        assertThat(fetched.exit()).isEqualTo(1);
        assertThat(fetched.out()).isEmpty();
        assertThat(run("feeds").err()).contains("127.0.0.1").contains("500");
        assertThat(run("draft", "one").exit()).isEqualTo(2);
    }

    @Test
    void aDraftIsMadeOnce() {
        run("add", server.at("/rss"));
        String number = number("The new tug");
        run("draft", number);
        assertThat(run("draft", number).exit()).isEqualTo(1);
        assertThat(terminal.run("list").lines()).hasSize(1);
    }

    @Test
    void theLocalNetworkIsLeftAloneUntilItIsAllowed() {
        terminal.file("profile/settings.json", "{}");
        Run refused = run("add", server.at("/rss")).isOneSentence();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("local network");
        assertThat(server.asked()).isEmpty();
    }
}
