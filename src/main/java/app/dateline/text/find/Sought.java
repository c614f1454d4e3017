package app.dateline.text.find;

/**
 * What somebody looks for. A space stands for any space within a line, a non-breaking one too.
 *
 * @param text       as typed
 * @param expression whether it is a regular expression, in the language of {@link java.util.regex.Pattern}
 * @param letterCase whether capitals and small letters differ
 * @param wholeWord  whether no letter or digit may stand next to it
 * @param yo         whether ё and е are the same letter
 * @param forms      whether each word stands for all its forms; then words are whole ones and ё is е; no expression has
 *                   forms
 */
public record Sought(
        String text, boolean expression, boolean letterCase, boolean wholeWord, boolean yo, boolean forms) {
    /** For nothing yet, as it is for most people: only ё is е. */
    public static final Sought NOTHING = new Sought("", false, false, false, true, false);

    public Sought {
        forms = forms && !expression;
    }

    public Sought withText(String text) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    public Sought withExpression(boolean expression) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    public Sought withLetterCase(boolean letterCase) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    public Sought withWholeWord(boolean wholeWord) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    public Sought withYo(boolean yo) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    /** An expression stays one: it has no forms. */
    public Sought withForms(boolean forms) {
        return new Sought(text, expression, letterCase, wholeWord, yo, forms);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
