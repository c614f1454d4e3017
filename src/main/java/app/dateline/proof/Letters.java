package app.dateline.proof;

/** What alphabet a letter is of. */
final class Letters {
    private Letters() {}

    static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && Character.isLetter(c);
    }

    static boolean hasCyrillic(String text) {
        return text.codePoints().anyMatch(Letters::isCyrillic);
    }

    static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(Letters::isLatin);
    }

    /** Where the word begins that the place is in. */
    static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the word ends that begins at the place or before it. */
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
