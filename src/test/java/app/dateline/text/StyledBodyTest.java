package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.Styled.Style;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledBodyTest {
    private static final List<String> PIECES = List.of(
            "судно ", "судно вышло ", "**", "*", "порт", "\n", "\n\n", "\n\n", "\n# ", "\n\n## ", "\n- ", "\n1. ", "\n\n> ", "`",
            "\n```\n", "\n\n| а | б |\n|---|---|\n", "[порт](https://a.example)", "\n\n[1]: https://a.example\n\n", "[^1]",
            "\n\n[^1]: сноска\n\n", "<b>", "![вид](a.png)", "https://a.example ", "<https://a.example>", "\\", "&amp;", "  \n");

    private static String drawn(String body, Style style) {
        return StyledBody.of(body).styles().stream()
                .filter(styled -> styled.style() == style)
                .map(styled -> body.substring(styled.start(), styled.end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "**Судно** вышло; STRONG; **Судно**",
        "*Судно* вышло; EMPHASIS; *Судно*",
        "**Судно** вышло; MARKUP; **|**",
        "## Порт; HEADING; ## Порт",
        "### Порт; SUBHEADING; ### Порт",
        "[порт](https://a.example) там; LINK; порт",
        "[порт](https://a.example) там; MARKUP; [|](https://a.example)",
        "<https://a.example>; LINK; https://a.example",
        "Код `x = 1`; CODE; `x = 1`",
        "- один; MARKUP; -",
        "1. один; MARKUP; 1.",
        "> речь; QUOTE; > речь",
    })
    void aStretchIsDrawnAsWhatItMeans(String body, Style style, String stretch) {
        assertThat(drawn(body, style)).isEqualTo(stretch);
    }

    @Test
    void everyLineOfAQuoteHasItsSignDimmed() {
        assertThat(drawn("> один\n> два", Style.MARKUP)).isEqualTo("> |> ");
    }

    @Test
    void aTableHasItsBarsDimmedAndItsCellsRead() {
        String body = "| а | **б** |\n|---|---|\n| в | г |";
        assertThat(drawn(body, Style.TABLE)).isEqualTo(body);
        assertThat(drawn(body, Style.STRONG)).isEqualTo("**б**");
        assertThat(drawn(body, Style.MARKUP)).contains("|---|---|");
    }

    @Test
    void aFootnoteAndItsPlaceAreRead() {
        String body = "Слово[^1].\n\n[^1]: Сноска.";
        assertThat(drawn(body, Style.MARKUP)).isEqualTo("[^1]|[^1]:");
        assertThat(drawn(body, Style.FOOTNOTE)).isEqualTo("[^1]: Сноска.");
    }

    @Test
    void afterAnyEditItIsWhatReadingAllAnewGives() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int text = 0; text < 40; text++) {
            List<String> pieces = text % 4 == 0 ? PIECES : PIECES.stream().filter(p -> !p.contains("]:")).toList();
            String body = pieces(random, pieces, random.nextInt(120));
            StyledBody styled = StyledBody.of(body);
            for (int edit = 0; edit < 25; edit++) {
                int from = random.nextInt(body.length() + 1);
                int to = Math.min(body.length(), from + (random.nextBoolean() ? 0 : random.nextInt(12)));
                body = body.substring(0, from) + pieces(random, pieces, random.nextInt(3)) + body.substring(to);
                String seen = styled.body();
                styled = styled.next(body);
                assertThat(styled.styles()).as("seed %d: %s\n--- from\n%s", seed, body, seen).isEqualTo(StyledBody.of(body).styles());
            }
        }
    }

    private static String pieces(Random random, List<String> pieces, int many) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < many; i++) {
            body.append(pieces.get(random.nextInt(pieces.size())));
        }
        return body.toString();
    }
}
