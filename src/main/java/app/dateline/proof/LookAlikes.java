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
        return Letters.hasCyrillic(word) && Letters.hasLatin(word);
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
