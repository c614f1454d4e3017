package app.dateline.desk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A stylesheet at another size. The sheets are written in pixels at 100 %; the lengths are multiplied when they are
 * loaded. (In em they would grow with the font of the node that they are set for, which is another one in every
 * small print.) Hairlines stay hairlines.
 */
final class Sheet {
    private static final Pattern LENGTHS = Pattern.compile("-(?:fx|rtfx)-(?:[a-z-]*-)?(?:padding|insets|radius|width"
            + "|height|size|spacing|hgap|vgap|gap|translate-x|translate-y|effect|border-style|dash-array)\\s*:[^;}]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.#-])-?\\d+(?:\\.\\d+)?(?:px)?(?![\\w%.])");
    private static final BigDecimal HAIRLINE = BigDecimal.ONE;

    private Sheet() {}

    /** An address that a scene can load it from. */
    static String at(String resource, double factor) {
        if (factor == 1) {
            return Sheet.class.getResource(resource).toExternalForm();
        }
        try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
            String css = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), factor);
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String scaled(String css, double factor) {
        return LENGTHS.matcher(css)
                .replaceAll(declaration -> NUMBER.matcher(declaration.group())
                        .replaceAll(number -> times(number.group(), factor)));
    }

    private static String times(String number, double factor) {
        boolean pixels = number.endsWith("px");
        BigDecimal value = new BigDecimal(pixels ? number.substring(0, number.length() - 2) : number);
        if (value.abs().compareTo(HAIRLINE) <= 0) {
            return number;
        }
        String scaled = value.multiply(BigDecimal.valueOf(factor))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return pixels ? scaled + "px" : scaled;
    }
}
