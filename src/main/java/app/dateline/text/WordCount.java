package app.dateline.text;

/** Counts words as newsrooms do: runs of letters and digits, where a hyphen, an apostrophe or a dot inside joins. */
public final class WordCount {
    private WordCount() {}

    /** The words that readers see in this Markdown. */
    public static int of(String markdown) {
        String text = Markdown.prose(markdown);
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean part = isPart(c)
                    || inside && isJoint(c) && next < text.length() && isPart(text.codePointAt(next));
            if (part && !inside) {
                words++;
            }
            inside = part;
            i = next;
        }
        return words;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\'' || c == '\u2019' || c == '.' || c == ','
                || c == '\u00ad';
    }
}
