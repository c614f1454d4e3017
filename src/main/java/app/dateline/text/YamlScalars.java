package app.dateline.text;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** What a YAML scalar without quotes means, and which strings therefore need them. */
final class YamlScalars {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,60})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,15})\\.[0-9]{1,15}");
    /** Whatever YAML 1.1 or 1.2 may read as a number, in base 60 (12:30) too. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "[-+.]?[0-9][0-9_.:]*([eE][-+]?[0-9]*)?|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "", "=", "<<", "-");

    private YamlScalars() {}

    static Object value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (INTEGER.matcher(text).matches() && !text.equals("-0")) {
            BigInteger integer = new BigInteger(text);
            if (integer.bitLength() < 32) {
                return integer.intValue();
            }
            return integer.bitLength() < 64 ? (Object) integer.longValue() : integer;
        }
        if (DECIMAL.matcher(text).matches()) {
            Double number = Double.valueOf(text);
            return number.toString().equals(text) ? (Object) number : text;
        }
        return text;
    }

    /** Whether some reader of YAML, ours or another, might take the string for something else without quotes. */
    static boolean needsQuotes(String text) {
        return WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))
                || LIKE_A_NUMBER.matcher(text).matches()
                || text.codePoints().anyMatch(YamlScalars::isUnseen);
    }

    /** Signs that a person cannot see in a line, or that some reader takes for a line's end. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> c != ' ' && Character.isSpaceChar(c);
        };
    }
}
