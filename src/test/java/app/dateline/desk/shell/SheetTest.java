package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Lengths of a stylesheet are multiplied, and nothing else. */
class SheetTest {
    @Test
    void lengthsGrowAndHairlinesColoursWeightsAndEmStay() {
        String css = """
                .a { -fx-padding: 5 10 5 10; -fx-background-insets: 0, 1; -fx-border-width: 0 0 0 2; -fx-font-size: 13px; }
                .b { -fx-background-color: #112233; -fx-font-weight: 600; -fx-font-size: 0.85em; -fx-opacity: 0.6; }
                .c { -fx-effect: dropshadow(gaussian, -shadow, 12, 0, 0, 3); -fx-border-style: segments(3, 4) line-cap butt; }
                .d { -rtfx-underline-width: 1.5; -fx-translate-y: 6; -fx-background-insets: -2, 0; }
                """;
        assertThat(Sheet.scaled(css, 2)).isEqualTo("""
                .a { -fx-padding: 10 20 10 20; -fx-background-insets: 0, 1; -fx-border-width: 0 0 0 4; -fx-font-size: 26px; }
                .b { -fx-background-color: #112233; -fx-font-weight: 600; -fx-font-size: 0.85em; -fx-opacity: 0.6; }
                .c { -fx-effect: dropshadow(gaussian, -shadow, 24, 0, 0, 6); -fx-border-style: segments(6, 8) line-cap butt; }
                .d { -rtfx-underline-width: 3; -fx-translate-y: 12; -fx-background-insets: -4, 0; }
                """);
    }

    @Test
    void aSheetAtAHundredPerCentIsTheFileItselfAndElseCarriedByItsAddress() {
        assertThat(Sheet.at("/app/dateline/desk/desk.css", 1)).endsWith("/desk.css");
        String address = Sheet.at("/app/dateline/desk/desk.css", 1.5);
        String css = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(css).contains("-fx-font-size: 19.5px;").contains("-background: #f3f1ec;");
    }
}
