package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @Test
    void blocksAreTheTopLevelPiecesInOrder() {
        String body = """
                # Title

                One *two*
                lines.

                - a
                - b

                > quote

                | a | b |
                |---|---|
                | 1 | 2 |

                ```
                code
                ```

                ***

                [^1]: A note.
                """;

        List<Block> blocks = Markdown.blocks(body);

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.LIST, Block.Kind.QUOTE,
                        Block.Kind.TABLE, Block.Kind.CODE, Block.Kind.RULE, Block.Kind.FOOTNOTE);
        assertThat(blocks.get(1).in(body)).isEqualTo("One *two*\nlines.");
        assertThat(blocks.get(4).in(body)).isEqualTo("| a | b |\n|---|---|\n| 1 | 2 |");
    }

    @Test
    void htmlHasTablesFootnotesAndDemotedHeadings() {
        String html = Markdown.html("# A\n\nText[^1].\n\n|a|b|\n|:-|-:|\n|1|2|\n\n[^1]: Note\n");

        assertThat(html)
                .contains("<h2>A</h2>")
                .contains("<th class=\"align-left\">a</th>")
                .contains("<li id=\"fn-1\">")
                .contains("href=\"#fn-1\"")
                .doesNotContain("nofollow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[a](https://tass.com/1)|<p><a href=\"https://tass.com/1\" rel=\"nofollow noopener\">a</a></p>",
        "[a](java&#115;cript:alert(1))|<p>a</p>",
        "[a](javascript:alert(1))|<p>a</p>",
        "[a](data:text/html,x)|<p>a</p>",
        "[a](/local)|<p>a</p>",
        "[a](//evil.example)|<p>a</p>",
        "<mailto:a@b.ru>|<p><a href=\"mailto:a&#64;b.ru\" rel=\"nofollow noopener\">mailto:a&#64;b.ru</a></p>",
        "[a](http://президент.рф/о нас)|<p>[a](http://президент.рф/о нас)</p>",
        "![words](https://x.example/a.png)|<p>words</p>",
        "a <!-- hidden --> b|<p>a  b</p>"
    })
    void linksAndPicturesAreMadeSafe(String markdown, String html) {
        assertThat(Markdown.html(markdown).strip()).isEqualTo(html);
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\n<b onclick=x>bold</b>"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<b ");
    }

    @Test
    void proseKeepsEveryWordAtItsPlace() {
        String body = "Слово **жирное** и `code` [ссылка](https://a.b/в) &amp; https://x.y/z конец.\n\n> цитата\n";

        String prose = Markdown.prose(body);

        assertThat(prose).hasSameSizeAs(body).doesNotContain("code", "https", "*", ">");
        assertThat(prose.indexOf("жирное")).isEqualTo(body.indexOf("жирное"));
        assertThat(prose.indexOf("ссылка")).isEqualTo(body.indexOf("ссылка"));
        assertThat(prose.indexOf("цитата")).isEqualTo(body.indexOf("цитата"));
    }

    @Test
    void plainIsWhatReadersSee() {
        assertThat(Markdown.plain("# A\n\nOne *two* [three](http://x) &copy; `four`[^1]\n\n- five\n- six\n\n[^1]: Note\n"))
                .isEqualTo("A\n\nOne two three © four\n\nfive\n\nsix\n\nNote");
    }

    @Test
    void plainForMessengersHasAddressesAndNumbersButNoSigns() {
        String body = """
                # A

                One *two* [three](https://x.example/a?b=1) &copy; `four`[^1] [in](javascript:x) <https://y.example/>

                - five
                  1. six
                - **seven**

                > eight

                | a | b |
                |---|---|
                | 1 | 2 |

                [ref] [mail](mailto:a@b.example)

                [ref]: https://z.example/

                [^1]: Note""";

        assertThat(Markdown.plainWithAddresses(body)).isEqualTo("""
                A

                One two three (https://x.example/a?b=1) © four [1] in https://y.example/

                – five
                   1. six
                – seven

                eight

                a — b
                1 — 2

                ref (https://z.example/) mail (a@b.example)

                [1] Note""");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0", "'одно', 1", "'Су-35С и Ту-160М2, 1.5 т', 5", "'**два** слова', 2", "'don''t stop', 2",
        "'[a b](http://c.d/e) ', 2", "'— – -', 0"
    })
    void wordsAreCounted(String markdown, int words) {
        assertThat(WordCount.of(markdown)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Щука съела ёжика: «Объект 17» & Ко|shchuka-sela-ezhika-obekt-17-i-ko|RU",
        "Минобороны РФ показало Су-57|minoborony-rf-pokazalo-su-57|RU",
        "Shoigu’s visit: 5% growth & more|shoigus-visit-5-percent-growth-and-more|EN",
        "Élysée café|elysee-cafe|EN",
        "!!!|story|EN",
        "日本|ri-ben|EN",
        "' '|''|EN"
    })
    void slugsAreReadable(String headline, String slug, Language language) {
        assertThat(Slug.of(headline, language)).isEqualTo(slug);
    }

    @Test
    void aLongSlugIsCutBetweenWords() {
        String slug = Slug.of("слово ".repeat(40), Language.RU);

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX).endsWith("-slovo");
        assertThat(Slug.isSlug(slug)).isTrue();
        assertThat(Slug.isSlug(Slug.of("ы".repeat(200), Language.RU))).isTrue();
    }
}
