package app.dateline.text;

import java.util.List;
import java.util.Random;

/** Markdown that is put together of the pieces that trouble parsers; the same for the same seed. */
public final class RandomMarkdown {
    private static final List<String> PIECES = List.of(
            "слово", "Word", " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "# ", "###### ", "> ", "- ", "1. ", "    ", "\t", "*", "**",
            "_", "`", "```\n", "[", "]", "](", ")", "![", "<", ">", "</", "<b>", "<div>", "</div>", "<!--", "-->", "&amp;", "&#0;",
            "&#x1;", "&", "|", "|a|b|\n|-|-|\n", "|:-:|", "---\n", "===\n", "\\", "http://a.example/б?в=%zz",
            "https://x.example", "[a](http://b.example/c d)", "[a](http://x.example/\"y\")", "[a](javascript:x)",
            "<http://a.example|b>", "[^1]", "[^1]: ", "[^a b]", "\n[^2]: note\n", "[ref]", "\n[ref]: http://r.example\n", "«",
            "»", "\u00a0", "\u0007", "\u0000", "\ufffe", "\ufeff", "\u202e", "😀", "\ud83d", "é", "\u2028", "{{x}}", "'", "\"", "~~",
            "<http://user@host.example>", "<mailto:a@b.example>", "[x](http://[::1]/)", "[x](http://ex ample)",
            "[x](http://пример.рф:99999/)", "[x](http://пример.рф/#a#b)", "[^1] [^1]", "[a [b](http://c.example)](http://d.example)",
            "[foot[^1]](http://e.example)", "<http://f.example/[g]>");

    private RandomMarkdown() {}

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(40); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
