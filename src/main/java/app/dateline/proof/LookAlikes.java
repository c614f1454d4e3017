package app.dateline.proof;

/** Letters that look the same in both alphabets and are not. */
final class LookAlikes {
    private static final String LATIN = "aceopxyABCEHKMOPTXY";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУ";

    private LookAlikes() {}

    static String toLatin(String word) {
        return swap(word, CYRILLIC, LATIN);
    }

    static String toCyrillic(String word) {
        return swap(word, LATIN, CYRILLIC);
    }

    /** Whether it has letters of both alphabets. */
    static boolean isMixed(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                && word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            if (place >= 0) {
                swapped.setCharAt(i, to.charAt(place));
            }
        }
        return swapped.toString();
    }
}
