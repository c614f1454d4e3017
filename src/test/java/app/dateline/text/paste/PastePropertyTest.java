package app.dateline.text.paste;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.Markdown;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any HTML, tried on random ones; the seed is in the name of the test. */
class PastePropertyTest {
    @ParameterizedTest
    @ValueSource(longs = {20260211, 7, 41})
    void anySoupBecomesTextThatRendersToNothingUnsafe(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 800; i++) {
            String soup = RandomHtml.soup(random);
            String markdown = Pasted.of(soup).markdown();
            String html = Markdown.html(markdown);

            assertThat(Jsoup.parse(html).select("script, img, iframe, style, [onerror], [style], [src], a[href^=javascript], "
                            + "a[href*=utm_]"))
                    .as(soup)
                    .isEmpty();
            assertThat(markdown).as(soup).doesNotContain("\u0000", "\u202e", "\u200b");
            Pasted.ofPage(soup);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20260211, 8, 42})
    void noCharacterOfAParagraphIsLostOrBecomesASign(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String html = RandomHtml.paragraph(random);
            String markdown = Pasted.of(html).markdown();

            assertThat(shown(Jsoup.parse(Markdown.html(markdown)).text())).as(html + "\n" + markdown)
                    .isEqualTo(shown(Jsoup.parse(html).text()));
        }
    }

    private static String shown(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {20260211, 9, 43})
    void whatWeWriteAndRenderComesBackAsItWas(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String markdown = new RandomMarkdownText(random).text();

            assertThat(Pasted.of(Markdown.html(markdown)).markdown()).as(markdown).isEqualTo(markdown);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20260211, 10})
    void whatWasPastedOnceIsPastedAgainUnchanged(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String once = Pasted.of(RandomHtml.paragraph(random)).markdown();
            String again = Pasted.of(Markdown.html(once)).markdown();

            assertThat(Pasted.of(Markdown.html(again)).markdown()).as(once).isEqualTo(again);
        }
    }

    static Stream<String> pieces() {
        return Stream.of(
                "<b>x", "<a href='https://a.example/'>x", "<p><b><i>x", "<div>", "<table><tr><td>x", "<ul><li>x", "<blockquote>",
                "<font><div>x", "<span style='font-weight:bold'>x</span>y", "<p style='mso-list:l0 level9 lfo1'>x", "<sup><a href=#a id=b>1</a></sup>",
                "<a href=#x id=y>1</a><li id=x><a href=#y>1</a></li>", "<td colspan=999 rowspan=999>x", "<tr><td>x</td><td>y</td></tr>", "<pre>",
                "x<br>", "*_`[", "&amp;lt;", "<q>", "<h1>x", "<figure><img src=data:image/png;base64,AA==><figcaption>x", "<p class=MsoQuote>x",
                "<![if x]>", "<!--", "слово ", "<ol><ol>", "<dl><dt>x<dd>y", "«<b>«»</b>»", "\\");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void timeGrowsWithTheLengthAlone(String piece) {
        String html = (piece.contains("<t") ? "<table>" : "") + piece.repeat(250_000 / piece.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Pasted.of(html);
        Pasted.ofPage(html);
        long ms = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        assertThat(ms).as("ms for a quarter of a megabyte of " + piece).isLessThan(5_000);
    }

    @Test
    void aLinkLosesWhatFollowsPeopleAndKeepsWhatFindsThePage() {
        assertThat(Tracking.strip("https://a.example/p?utm_source=x&id=5&UTM_Medium=y&fbclid=1&yclid=2&ysclid=3&_openstat=4&mc_eid=5#part"))
                .isEqualTo("https://a.example/p?id=5#part");
        assertThat(Tracking.strip("https://a.example/p?gclid=1")).isEqualTo("https://a.example/p");
        assertThat(Tracking.strip("https://www.google.com/url?sa=t&url=https%3A%2F%2Fb.example%2F%3Fx%3D1%26gclid%3D2&usg=3"))
                .isEqualTo("https://b.example/?x=1");
    }
}
