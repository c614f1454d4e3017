package app.dateline.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static final String BODY =
            """
            First paragraph.

            ## A heading

            > A quotation[^1].

            [link]: https://example.org

            - one
            - two

            [^1]: A footnote.

            | a | b |
            |---|---|
            | c | d |

            <div>raw</div>

            Last paragraph.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"First", "A heading", "A quotation", "two", "c | d", "raw", "Last"})
    void theBlockOfThePageHasTheWordsThatTheCaretIsIn(String words) {
        var blocks = Jsoup.parseBodyFragment(Markdown.html(BODY)).body().children();

        int found = Blocks.at(BODY, BODY.indexOf(words), blocks.size());

        String plain = words.replace(" | ", " ");
        assertThat(blocks.get(found).text()).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[a]: https://example.org", "one", "one\n\ntwo\n\nthree"})
    void everyPlaceHasABlockThatIsThere(String body) {
        for (int shown = 0; shown < 4; shown++) {
            for (int at = 0; at <= body.length(); at++) {
                assertThat(Blocks.at(body, at, shown)).isBetween(0, Math.max(0, shown - 1));
            }
        }
    }
}
