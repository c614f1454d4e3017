package app.dateline.article;

/**
 * Where the story came from.
 *
 * @param name as readers see it in each language: ТАСС, TASS
 * @param url  http(s) address of the original, "" when there is none
 * @param text what the original says, "" when nobody has attached it: the share that we quote is measured by it, and no
 *             reader sees it. At most {@link #LONGEST_TEXT} characters
 */
public record Source(Bilingual name, String url, String text) {
    public static final int LONGEST_TEXT = 200_000;

    public static final Source NONE = new Source(Bilingual.EMPTY, "");

    /** Articles that were written before a text could be attached have none. */
    public Source {
        text = text == null ? "" : text;
    }

    /** One without its text. */
    public Source(Bilingual name, String url) {
        this(name, url, "");
    }

    public boolean isEmpty() {
        return name.isEmpty() && url.isBlank();
    }

    public Source withName(Bilingual name) {
        return new Source(name, url, text);
    }

    public Source withUrl(String url) {
        return new Source(name, url, text);
    }

    public Source withText(String text) {
        return new Source(name, url, text);
    }
}
