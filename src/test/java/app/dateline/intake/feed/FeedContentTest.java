package app.dateline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.store.Arrival;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedContentTest {
    private static final URI AT = URI.create("https://port.example/rss/feed.xml");

    private static FeedContent read(byte[] bytes, String charset) {
        return FeedContent.of(new Answer.Whole(AT, AT, bytes, charset, false, "", ""));
    }

    private static FeedContent read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Arrival only(String xml) {
        assertThat(read(xml).arrivals()).hasSize(1);
        return read(xml).arrivals().getFirst();
    }

    private static void isNoFeed(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes, "")).isInstanceOfSatisfying(Failure.class, no ->
                assertThat(no.message().key()).isEqualTo("intake.failure.feed-no-feed"));
    }

    @Test
    void rss2IsRead() {
        FeedContent feed = read(FeedServer.rss("Port news", FeedServer.item("1", "The tug &amp; the ferry", "Both left.")));
        assertThat(feed.title()).isEqualTo("Port news");
        assertThat(feed.site()).isEqualTo("https://port.example/");
        assertThat(feed.arrivals()).containsExactly(new Arrival(
                "1", "https://port.example/1", "port.example/1", "the tug the ferry|2026-02-11",
                java.util.Optional.of(Instant.parse("2026-02-11T09:00:00Z")), Language.EN, "The tug & the ferry", "", "Both left."));
    }

    @Test
    void atomIsRead() {
        Arrival arrival = only("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Порт</title><link href="https://port.example/"/>
                <entry><id>urn:1</id><title type="html">Буксир &lt;b&gt;вышел&lt;/b&gt;</title><link rel="alternate" href="/story?utm_source=rss&amp;id=5"/>
                <published>2026-02-11T10:00:00+03:00</published><updated>2026-02-12T10:00:00Z</updated>
                <summary>Коротко о буксире.</summary><content type="html">&lt;p&gt;Буксир вышел в море.&lt;/p&gt;&lt;p&gt;Он &lt;a href="/tug"&gt;новый&lt;/a&gt;.&lt;/p&gt;</content></entry></feed>
                """);
        assertThat(arrival.headline()).isEqualTo("Буксир вышел");
        assertThat(arrival.lead()).isEqualTo("Коротко о буксире.");
        assertThat(arrival.body()).isEqualTo("Буксир вышел в море.\n\nОн [новый](https://port.example/tug).");
        assertThat(arrival.link()).isEqualTo("https://port.example/story?id=5");
        assertThat(arrival.at()).contains(Instant.parse("2026-02-11T07:00:00Z"));
        assertThat(arrival.language()).isEqualTo(Language.RU);
    }

    @Test
    void rss1IsRead() {
        Arrival arrival = only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://port.example/"><title>Port</title><link>https://port.example/</link><description>-</description></channel>
                <item rdf:about="https://port.example/9"><title>The tug left</title><link>https://port.example/9</link><description>At dawn.</description><dc:date>2026-02-11T09:00:00Z</dc:date></item>
                </rdf:RDF>""");
        assertThat(arrival.headline()).isEqualTo("The tug left");
        assertThat(arrival.at()).contains(Instant.parse("2026-02-11T09:00:00Z"));
    }

    @Test
    void rss091IsRead() {
        Arrival arrival = only("<rss version=\"0.91\"><channel><title>Port</title><link>https://port.example/</link><description>-</description><language>en</language>"
                + "<item><title>The tug left</title><link>https://port.example/9</link><description>At dawn.</description></item></channel></rss>");
        assertThat(arrival.body()).isEqualTo("At dawn.");
        assertThat(arrival.guid()).isEqualTo("https://port.example/9");
        assertThat(arrival.storyKey()).as("no day, no key").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, ''", "koi8-r, koi8-r, ''", "UTF-8, UTF-8, ''", "iso-8859-5, iso-8859-5, ''",
        // what is declared is not what it is
        "UTF-8, windows-1251, ''", "windows-1251, UTF-8, ''", "UTF-8, koi8-r, ''", "no-such-charset, windows-1251, ''",
        // only the server says it
        "'', windows-1251, windows-1251", "'', koi8-r, koi8-r",
        "UTF-16, UTF-16, ''",
    })
    void cyrillicIsReadInWhateverItIsWritten(String declared, String written, String said) {
        String xml = FeedServer.rss("Новости порта", FeedServer.item("1", "Ёмкости выгрузили «вручную»",
                "Буксир «Полярник» вышел в море и через сутки вернулся в порт, сообщила диспетчерская служба."));
        String head = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        byte[] bytes = (head + xml.substring(xml.indexOf("?>") + 2)
                        .replace("«", written.equals("koi8-r") || written.equals("iso-8859-5") ? "\"" : "«")
                        .replace("»", written.equals("koi8-r") || written.equals("iso-8859-5") ? "\"" : "»"))
                .getBytes(Charset.forName(written));
        FeedContent feed = read(bytes, said);
        assertThat(feed.title()).isEqualTo("Новости порта");
        assertThat(feed.arrivals().getFirst().headline()).startsWith("Ёмкости выгрузили");
        assertThat(feed.arrivals().getFirst().body()).contains("вернулся в порт");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE rss [<!ENTITY a \"x\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1/evil.dtd\"><rss version=\"2.0\"><channel><title>x</title></channel></rss>",
        "<!DOCTYPE l [<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>",
        "<!DOCTYPE r [<!ENTITY % x SYSTEM \"http://127.0.0.1/x\"> %x;]><rss/>",
        "<rss version=\"2.0\"><channel><title>cut",
        "<html><body>A page</body></html>",
        "{\"version\": \"https://jsonfeed.org/version/1\"}",
        "", "   ", "just words",
    })
    void whatDeclaresEntitiesOrIsNoFeedIsRefused(String xml) {
        isNoFeed(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBottomlessFeedIsRefused() {
        isNoFeed(("<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        isNoFeed(("<rss version=\"2.0\"><channel>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatFeedsDoWrongIsMended() {
        Arrival arrival = only("\n\n<rss version=\"2.0\"><channel><title>A&nbsp;&mdash;&nbsp;B</title><link>https://port.example/</link>"
                + "<description>-</description><item><title>R&D &laquo;port&raquo;\u0001</title><description><![CDATA[<p>Fish & chips&nbsp;&copy;</p>]]></description></item></channel></rss>");
        assertThat(arrival.headline()).isEqualTo("R&D «port»");
        assertThat(arrival.body()).isEqualTo("Fish & chips\u00a0©");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "Wed, Feb the 11th", "0001-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"})
    void aBrokenDateIsNone(String date) {
        Arrival arrival = only(FeedServer.rss("Port", "<item><title>The tug left</title><guid>1</guid><pubDate>" + date + "</pubDate></item>"));
        assertThat(arrival.at()).isEmpty();
    }

    @Test
    void nothingInATextCanDoHarm() {
        Arrival arrival = only(FeedServer.rss("<![CDATA[<script>alert(1)</script>Port]]>", "<item><guid>1</guid><title>&lt;img src=x onerror=alert(1)&gt;The tug left</title>"
                + "<link>javascript:alert(1)</link><description><![CDATA[<p onclick='x'>A <a href='javascript:alert(1)'>tug</a> "
                + "<a href='https://port.example/t?utm_source=x&fbclid=y'>left</a><script>alert(1)</script><iframe src='https://evil.example'></iframe>"
                + "<img src='https://evil.example/pixel.gif'></p>]]></description></item>"));
        assertThat(arrival.headline()).isEqualTo("The tug left");
        assertThat(arrival.link()).isEmpty();
        assertThat(arrival.body()).isEqualTo("A tug [left](https://port.example/t)");
    }

    @Test
    void linksUnderSeveralHeadlinesAreNoKeys() {
        List<Arrival> arrivals = read(FeedServer.rss("Port",
                "<item><guid isPermaLink=\"false\">1</guid><title>One</title><link>https://port.example/all?p</link></item>",
                "<item><guid isPermaLink=\"false\">2</guid><title>Two</title><link>https://port.example/all?p</link></item>",
                "<item><guid isPermaLink=\"false\">3</guid><title>Three</title><link>https://port.example/</link></item>")).arrivals();
        assertThat(arrivals).hasSize(3).allMatch(arrival -> arrival.linkKey().isEmpty());
    }

    @Test
    void linksToTheSameStoryHaveOneKey() {
        assertThat(List.of("https://www.port.example/a/", "http://port.example/a?utm_medium=rss", "https://m.port.example/a#top"))
                .allMatch(link -> Addresses.key(Addresses.link(AT, link)).equals("port.example/a"));
        assertThat(Addresses.key("https://port.example/a?id=1")).isNotEqualTo(Addresses.key("https://port.example/a?id=2"));
    }

    @Test
    void ofAnEndlessFeedTheNewestAreTaken() {
        String[] items = new String[10_000];
        for (int i = 0; i < items.length; i++) {
            items[i] = "<item><guid>g" + i + "</guid><title>Story " + i + "</title><pubDate>"
                    + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 60L).atZone(java.time.ZoneOffset.UTC))
                    + "</pubDate><description>" + "Words. ".repeat(20) + "</description></item>";
        }
        List<Arrival> arrivals = read(FeedServer.rss("Port", items)).arrivals();
        assertThat(arrivals).hasSize(FeedContent.MOST);
        assertThat(arrivals.getFirst().headline()).isEqualTo("Story 9999");
    }

    @Test
    void theSameNameTwiceInOneFeedIsOneStory() {
        assertThat(read(FeedServer.rss("Port", FeedServer.item("1", "A", "b"), FeedServer.item("1", "A", "b"))).arrivals()).hasSize(1);
    }

    /** Whatever becomes of its bytes, a feed is read or refused, and nothing else happens. */
    @Test
    void aFeedWithFlippedBytesIsReadOrRefused() {
        Random random = new Random(5);
        List<byte[]> feeds = new ArrayList<>();
        String rss = FeedServer.rss("Порт", FeedServer.item("1", "Ёлки привезли", "&lt;p&gt;В порт.&lt;/p&gt;"), FeedServer.item("2", "B", "<![CDATA[<b>x</b>]]>"));
        feeds.add(rss.getBytes(StandardCharsets.UTF_8));
        feeds.add(rss.replace("UTF-8", "windows-1251").getBytes(Charset.forName("windows-1251")));
        feeds.add("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><id>1</id><title>x</title><link href=\"a\"/><updated>2026-01-01T00:00:00Z</updated></entry></feed>".getBytes(StandardCharsets.UTF_8));
        int readable = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = feeds.get(i % feeds.size()).clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&\"'/![]?= ".charAt(random.nextInt(12)));
            }
            byte[] cut = random.nextInt(8) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            try {
                for (Arrival arrival : read(cut, random.nextInt(4) == 0 ? "koi8-r" : "").arrivals()) {
                    readable++;
                    assertThat(arrival.guid()).isNotBlank();
                    assertThat(arrival.link()).doesNotContainIgnoringCase("javascript:").matches("|https?://.*");
                }
            } catch (Failure no) {
                assertThat(no.message().key()).isEqualTo("intake.failure.feed-no-feed");
            }
        }
        assertThat(readable).isGreaterThan(500);
    }

    @Test
    void aPageNamesItsFeeds() {
        String html = """
                <html><head><base href="/sub/"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
                <link rel="stylesheet" href="x.css"><link rel='ALTERNATE nofollow' type='Application/Atom+XML' href='feed.atom'>
                <link rel="alternate" hreflang="ru" href="/ru/"><link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"></head></html>""";
        Answer.Whole page = new Answer.Whole(AT, AT, html.getBytes(StandardCharsets.UTF_8), "", true, "", "");
        assertThat(PageFeeds.of(page)).containsExactly(
                URI.create("https://port.example/sub/feed.atom"), URI.create("https://port.example/comments.xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "port.example/rss, https://port.example/rss", "feed://port.example/rss, https://port.example/rss",
        "feed:https://port.example/rss, https://port.example/rss", " http://port.example:8080/rss#top , http://port.example:8080/rss",
        "port.example:8080/rss, https://port.example:8080/rss", "порт.рф/лента, https://xn--n1adbk.xn--p1ai/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0"
    })
    void anAddressIsTakenAsPeopleTypeIt(String typed, String meant) {
        String host = URI.create(meant).getHost();
        assertThat(Addresses.typed(typed).getRawPath()).isEqualTo(URI.create(meant).getRawPath());
        assertThat(Addresses.typed(typed).getScheme()).isEqualTo(URI.create(meant).getScheme());
        assertThat(Addresses.typed(typed).getHost()).isEqualTo(host.startsWith("xn--") ? java.net.IDN.toASCII("порт.рф") : host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example", "https://", "two words"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> Addresses.typed(typed)).isInstanceOf(Failure.class);
    }
}
