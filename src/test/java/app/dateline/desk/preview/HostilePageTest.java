package app.dateline.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Source;
import app.dateline.desk.WindowTest;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.portal.Samples;
import app.dateline.rights.RightsRules;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What wants to load or run something, in the control that draws the preview; a server counts who comes. */
@WindowTest
class HostilePageTest {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> clicked = new ConcurrentLinkedQueue<>();
    private final Tasks tasks = new Tasks();
    private HttpServer server;
    private String evil;
    private WebPage page;

    @Start
    void start(Stage stage) {
        page = new WebPage(tasks, clicked::add, _ -> {}, why -> asked.add("not written: " + why));
        stage.setScene(new Scene(new StackPane(page.view()), 400, 800));
        stage.show();
    }

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        evil = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close(FxRobot robot) {
        server.stop(0);
        robot.interact(page::close);
        tasks.close();
    }

    private void awaitText(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(page::text).get().contains(words));
    }

    private PreviewPage page(Article article) {
        return new ReaderPages(Gazetteer.standard()::entity, RightsRules::standard, Clock.systemUTC())
                .page(article, Language.EN, PreviewModel.surroundings(_ -> Optional.empty(), false));
    }

    private String harm() {
        return """
                <script>document.body.innerText = 'RAN'; new Image().src='%1$s/script'</script>
                <img src="%1$s/img" onerror="document.body.innerText='RAN'">
                <link rel="stylesheet" href="%1$s/css"><style>@import url(%1$s/import);</style>
                <iframe src="%1$s/frame"></iframe><object data="%1$s/object"></object>
                <video autoplay src="%1$s/video"></video><div style="background:url(%1$s/background)">x</div>
                <base href="%1$s/"><svg><image href="%1$s/svg"/></svg>
                """
                .formatted(evil);
    }

    @Test
    void aHostileArticleLoadsNothingAndRunsNothing(FxRobot robot) throws Exception {
        Article article = Samples.note(Language.EN, "Harm " + harm());
        article = article.with(article.edition(Language.EN)
                        .withLead(harm())
                        .withBody(harm() + "\n\n<meta http-equiv=\"refresh\" content=\"0;url=" + evil + "/refresh\">\n\n"
                                + "![x](" + evil + "/markdown) [y](javascript:alert(1)) [z](" + evil + "/link)\n\nThe end."))
                .withSource(new Source(Bilingual.same("<img src='" + evil + "/source'>"), "javascript:alert(1)"));
        Article hostile = article;
        robot.interact(() -> page.show(page(hostile)));
        awaitText("The end.");
        Article longer = hostile.with(hostile.edition(Language.EN).withBody(hostile.edition(Language.EN).body() + "\n\n" + harm() + "\n\nMore."));
        robot.interact(() -> page.show(page(longer)));
        awaitText("More.");

        assertThat(asked).isEmpty();
        assertThat(WaitForAsyncUtils.asyncFx(page::text).get()).contains("<script>").doesNotStartWith("RAN");
    }

    @Test
    void evenHtmlThatNobodyCleanedLoadsNothingAndRunsNothing(FxRobot robot) throws Exception {
        PreviewPage clean = page(Samples.note(Language.EN, "Harm"));
        // WebKit has no words for its refusal of <object>, and says so by an exception
        String unclean = harm().replaceAll("<object.*</object>", "");
        String raw = clean.html().replace("</body>", unclean + "<p>The end.</p></body>");
        robot.interact(() -> page.show(new PreviewPage(raw, clean.shell(), clean.parts(), List.of())));
        awaitText("The end.");

        assertThat(asked).isEmpty();
        assertThat(WaitForAsyncUtils.asyncFx(page::text).get()).doesNotContain("RAN");
    }

    @Test
    void aPageThatComesWhileAnotherIsLoadedIsShownAfterIt(FxRobot robot) throws Exception {
        Article english = Samples.note(Language.EN, "Second");
        Article russian = Samples.note(Language.RU, "Первая");
        ReaderPages pages = new ReaderPages(Gazetteer.standard()::entity, RightsRules::standard, Clock.systemUTC());
        Surroundings here = PreviewModel.surroundings(_ -> Optional.empty(), false);
        robot.interact(() -> {
            page.show(pages.page(russian, Language.RU, here));
            page.show(pages.page(english, Language.EN, here));
        });

        awaitText("Second");
    }

    @Test
    void aClickOnALinkIsToldAndNotFollowed(FxRobot robot) throws Exception {
        Article article = Samples.note(Language.EN, "Links");
        Article linked = article.with(article.edition(Language.EN).withBody("[out](" + evil + "/link)"));
        robot.interact(() -> page.show(page(linked)));
        awaitText("out");
        // the words are there a little before the whole page is, which then begins to listen
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(page::isShown).get());

        robot.interact(() -> page.view().getEngine().executeScript("document.querySelector('.body a').click()"));

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !clicked.isEmpty());
        assertThat(clicked).containsExactly(evil + "/link");
        assertThat(asked).isEmpty();
    }
}
