package app.dateline.proof.translation;

import java.util.regex.Pattern;

/** Roman numerals, also such as are written with Cyrillic letters that look alike. */
final class Roman {
    private static final String CYRILLIC = "ХІСМ";
    private static final String LATIN = "XICM";
    private static final Pattern NUMERAL =
            Pattern.compile("(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private Roman() {}

    /** 0 if it is none. @param word as it is written */
    static int value(String word) {
        if (word.length() > 8) {
            return 0;
        }
        String latin = word;
        for (int i = 0; i < CYRILLIC.length(); i++) {
            latin = latin.replace(CYRILLIC.charAt(i), LATIN.charAt(i));
        }
        if (!NUMERAL.matcher(latin).matches()) {
            return 0;
        }
        int sum = 0;
        int before = 0;
        for (int i = latin.length() - 1; i >= 0; i--) {
            int value = switch (latin.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
