package app.dateline.proof;

import app.dateline.article.Language;

/**
 * Where a problem is.
 *
 * @param language of the edition, null if it is in the article as a whole
 * @param start    UTF-16 offset in the field's text, 0 where the field is not a text
 * @param end      exclusive
 * @param item     the picture's SHA-256 or the entity's code, "" for neither
 */
public record Place(Language language, Field field, int start, int end, String item) {
    static Place of(Language language, Field field) {
        return new Place(language, field, 0, 0, "");
    }

    static Place of(Language language, Field field, String item) {
        return new Place(language, field, 0, 0, item);
    }
}
