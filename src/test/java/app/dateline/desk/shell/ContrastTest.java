package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Whether the colours of the stylesheet can be told apart, by the measure of WCAG 2. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    /** Each colour of letters with all that such letters stand on. */
    private static final Map<String, List<String>> LETTERS = Map.ofEntries(
            Map.entry("-ink", List.of("-background", "-panel", "-paper", "-current", "-mention", "-accent-soft",
                    "-warning-soft", "-blocking-soft", "-line", "-found", "-found-current")),
            Map.entry("-muted", List.of("-background", "-panel", "-paper", "-current", "-accent-soft", "-warning-soft", "-mention", "-found")),
            Map.entry("-accent", List.of("-background", "-panel", "-paper", "-current", "-accent-soft", "-warning-soft", "-mention")),
            Map.entry("-on-accent", List.of("-accent")),
            Map.entry("-blocking", List.of("-background", "-panel", "-paper", "-current", "-blocking-soft")),
            Map.entry("-warning", List.of("-background", "-panel", "-paper", "-current", "-warning-soft")),
            Map.entry("-good", List.of("-background", "-panel", "-paper", "-current", "-good-soft")),
            // badges and tooltips
            Map.entry("-paper", List.of("-blocking", "-warning", "-ink")));

    /** Signs: dots, icons, the caret, underlines, what shows where the focus is, the bar of scrolling. */
    private static final Map<String, List<String>> SIGNS = Map.of(
            "-blocking", List.of("-panel", "-paper", "-current", "-background"),
            "-warning", List.of("-panel", "-paper", "-current", "-background", "-mention"),
            "-good", List.of("-panel", "-paper", "-current", "-background"),
            "-muted", List.of("-panel", "-paper", "-current", "-background", "-mention"),
            "-accent", List.of("-panel", "-paper", "-current", "-background", "-accent-soft", "-mention"),
            "-edge", List.of("-panel", "-paper", "-background"));

    private static String css() throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/app/dateline/desk/desk.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Color> tokens(String css, String selector) {
        int from = css.indexOf(selector + " {");
        Matcher token = Pattern.compile("^ {4}(-[a-z-]+): (#[0-9a-f]{6});", Pattern.MULTILINE)
                .matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, Color> tokens = new HashMap<>();
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2)));
        }
        return tokens;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static List<String> faint(Map<String, List<String>> pairs, double least, Map<String, Color> tokens) {
        List<String> faint = new ArrayList<>();
        pairs.forEach((front, grounds) -> grounds.forEach(ground -> {
            double contrast = contrast(tokens.get(front), tokens.get(ground));
            if (contrast < least) {
                faint.add("%s on %s %.2f".formatted(front, ground, contrast));
            }
        }));
        return faint;
    }

    @Test
    void theMeasureIsThatOfTheStandard() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.54, 4.55);
    }

    @Test
    void lettersAndSignsAreSeenInTheLightTheme() throws IOException {
        Map<String, Color> light = tokens(css(), ".root");
        assertThat(faint(LETTERS, TEXT, light)).isEmpty();
        assertThat(faint(SIGNS, SIGN, light)).isEmpty();
    }

    @Test
    void lettersAndSignsAreSeenInTheDarkTheme() throws IOException {
        Map<String, Color> dark = tokens(css(), ".root");
        dark.putAll(tokens(css(), ".root.dark"));
        assertThat(faint(LETTERS, TEXT, dark)).isEmpty();
        assertThat(faint(SIGNS, SIGN, dark)).isEmpty();
    }
}
