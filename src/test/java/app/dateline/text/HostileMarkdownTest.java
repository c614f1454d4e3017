package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to exhaust a Markdown parser, and texts that nobody foresaw. */
class HostileMarkdownTest {
    private static final int LONG = 20_000;
    private static final int MEGABYTE = 1_000_000;

    static Stream<String> exhausting() {
        List<String> texts = new ArrayList<>();
        for (String piece : List.of(
                ">", "> ", "[", "![", "[a](", "[a](<b", "![[]()", "*a ", "**a *a ", "a**b c* ", "_a __a ", "*_* ", "* ",
                "1. ", "- ", "<", "<a href=\"", "<!--", "<?", "<!A ", "<![CDATA[", "&", "\\", "word ", "w", "|", "|a",
                "[^1] ", "[^a]: ", "[a]: <", "[a]: (", "[ (](", "](", "[]", "[a][", "```\n", "    ", "\t", "- \n",
                "a  \n", "\n", "=", "-", "#", "~", "`", "*", "_", "$", "(", "a@", "http://", "<http://a", "&#1;", "+",
                "|a|b|\n|-|-|\n", "> - ", "[a](b) ", "[a]:b\n", "[^1]: x\n\n[^1] ", "слово ", "\u0000", "\ud800")) {
            texts.add(piece.repeat(LONG / piece.length()));
        }
        texts.add("[".repeat(MEGABYTE / 2) + "a" + "]".repeat(MEGABYTE / 2));
        texts.add("*".repeat(MEGABYTE / 2) + "a" + "*".repeat(MEGABYTE / 2));
        texts.add("|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "|x|\n".repeat(5000));
        for (String piece : List.of("слово ", "w", "[", "> ", "[a](", "`")) {
            texts.add(piece.repeat(MEGABYTE / piece.length()));
        }
        texts.add("a\n".repeat(LONG / 2) + "===");
        StringBuilder ticks = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        StringBuilder quotes = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i < 400; i++) {
            ticks.append('e').append("`".repeat(i));
            lists.append("  ".repeat(i)).append("* a\n");
            quotes.append("> ".repeat(i % 50)).append("- a\n");
            links.append("[r").append(i).append("]: http://x.example/").append(i).append("\n\n[r").append(i).append("] [^")
                    .append(i).append("]\n\n[^").append(i).append("]: x\n\n");
        }
        texts.addAll(List.of(ticks.toString(), lists.toString(), quotes.toString(), links.toString()));
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("exhausting")
    void noTextHangsOrBreaksIt(String text) {
        long cpu = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            everything(text);
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        }, text.substring(0, 10));

        assertThat(cpu).as("ms for " + text.substring(0, 10)).isLessThan(5_000);
    }

    @Test
    void anyTextGivesBlocksThatTileItAndProseOfItsLength() {
        Random random = new Random(20260211);
        for (int i = 0; i < 400; i++) {
            String body = RandomMarkdown.text(random);
            everything(body);
            int end = 0;
            for (Block block : Markdown.blocks(body)) {
                assertThat(block.start()).as(body).isGreaterThanOrEqualTo(end).isLessThan(block.end());
                assertThat(body.substring(end, block.start())).as(body).isBlank();
                assertThat(block.start() == 0 || body.charAt(block.start() - 1) == '\n').as(body).isTrue();
                end = block.end();
            }
            assertThat(body.substring(end)).as(body).isBlank();
        }
    }

    private static void everything(String text) {
        assertThat(Markdown.prose(text)).hasSameSizeAs(text);
        Markdown.blocks(text);
        Markdown.plain(text);
        Markdown.plainWithAddresses(text);
        String html = Markdown.html(text);
        assertThat(html.contains("<script") || html.contains("<img") || html.contains("style=")).isFalse();
        WordCount.of(text);
    }
}
