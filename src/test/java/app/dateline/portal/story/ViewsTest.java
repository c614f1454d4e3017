package app.dateline.portal.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {
    @TempDir
    Path data;

    private static String views(TestPortal portal, String path, String program, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri(path)).header("User-Agent", program);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Jsoup.parse(portal.send(request).body()).select(".views").text();
    }

    @Test
    void aReaderIsCountedOnceADayAndAnotherToo() {
        try (TestPortal portal = TestPortal.start(data)) {
            String path = portal.publishAll(Samples.note(Language.EN, "Read me"), Language.EN);

            assertThat(views(portal, path, TestPortal.READER)).isEqualTo("1 view");
            assertThat(views(portal, path, TestPortal.READER)).isEqualTo("1 view");
            assertThat(views(portal, path, TestPortal.READER + " other")).isEqualTo("2 views");
        }
    }

    @Test
    void whoIsNoReaderIsNotCounted() {
        try (TestPortal portal = TestPortal.start(data)) {
            String path = portal.publishAll(Samples.note(Language.EN, "Read me"), Language.EN);
            portal.send(HttpRequest.newBuilder(portal.uri(path))
                    .header("User-Agent", TestPortal.READER)
                    .method("HEAD", BodyPublishers.noBody()));

            assertThat(views(portal, path, "Mozilla/5.0 (compatible; Googlebot/2.1)")).isEqualTo("0 views");
            assertThat(views(portal, path, "curl/8.5.0")).isEqualTo("0 views");
            assertThat(views(portal, path, TestPortal.READER, "Sec-Purpose", "prefetch;prerender")).isEqualTo("0 views");
        }
    }

    @Test
    void eachEditionIsCountedByItself() {
        try (TestPortal portal = TestPortal.start(data)) {
            var note = Samples.notes("Прочти меня", "Read me");
            String en = portal.publishAll(note, Language.EN);
            String ru = TestPortal.publication(portal.publish(note.id(), Language.RU)).path();
            views(portal, en, TestPortal.READER + " other");

            assertThat(views(portal, en, TestPortal.READER)).isEqualTo("2 views");
            assertThat(views(portal, ru, TestPortal.READER)).isEqualTo("1 просмотр");
        }
    }

    @Test
    void viewsAreThereAfterARestart() {
        String path;
        try (TestPortal portal = TestPortal.start(data)) {
            path = portal.publishAll(Samples.note(Language.EN, "Read me"), Language.EN);
            views(portal, path, TestPortal.READER);
        }
        try (TestPortal portal = TestPortal.start(data)) {
            assertThat(views(portal, path, "curl/8.5.0")).isEqualTo("1 view");
        }
    }

    @Test
    void behindAProxyReadersAreToldApartByWhatTheProxySays() {
        PortalOptions options = PortalOptions.local(data, 0).withPublicAddress(URI.create("https://news.example"));
        try (TestPortal portal = TestPortal.start(options)) {
            String path = portal.publishAll(Samples.note(Language.EN, "Read me"), Language.EN);
            views(portal, path, TestPortal.READER, "X-Forwarded-For", "claimed, 192.0.2.1");
            views(portal, path, TestPortal.READER, "X-Forwarded-For", "other claim, 192.0.2.1");

            assertThat(views(portal, path, TestPortal.READER, "X-Forwarded-For", "192.0.2.2")).isEqualTo("2 views");
        }
    }
}
