package app.dateline.article;

/**
 * Where the story came from.
 *
 * @param name as readers see it in each language: ТАСС, TASS
 * @param url  http(s) address of the original, "" when there is none
 */
public record Source(Bilingual name, String url) {
    public static final Source NONE = new Source(Bilingual.EMPTY, "");

    public boolean isEmpty() {
        return name.isEmpty() && url.isBlank();
    }
}
