package app.dateline.page;

/** Text without the characters that neither HTML nor XML may have: controls, halves of pairs, non-characters. */
public final class Printable {
    private Printable() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::isAllowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return switch (c) {
            case '\n', '\t' -> true;
            default -> c >= ' '
                    && (c < 0x7F || c > 0x9F)
                    && (c < 0xD800 || c > 0xDFFF)
                    && (c & 0xFFFE) != 0xFFFE
                    && (c < 0xFDD0 || c > 0xFDEF);
        };
    }
}
