package app.dateline.store;

import app.dateline.article.EditionState;
import app.dateline.article.Language;

/**
 * What a list asks for; the parts narrow each other.
 *
 * @param text     words that must all occur, each as the beginning of a word, in any letter case; "" for any.
 *                 Whatever is typed is allowed; what holds no letter or digit asks for nothing
 * @param state    that an edition is in, the one in {@code language} where that is given too; null for any
 * @param language that has been begun; null for any
 * @param country  ISO 3166-1 alpha-2 code of a country whose mention is confirmed; "" for any
 * @param limit    the most listings to return, at least 0
 */
public record ListQuery(String text, EditionState state, Language language, String country, int limit) {
    /** Every article. */
    public static final ListQuery ALL = new ListQuery("", null, null, "", Integer.MAX_VALUE);

    public ListQuery {
        text = text == null ? "" : text;
        country = country == null ? "" : country;
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    public ListQuery withText(String text) {
        return new ListQuery(text, state, language, country, limit);
    }

    public ListQuery withState(EditionState state) {
        return new ListQuery(text, state, language, country, limit);
    }

    public ListQuery withLanguage(Language language) {
        return new ListQuery(text, state, language, country, limit);
    }

    public ListQuery withCountry(String country) {
        return new ListQuery(text, state, language, country, limit);
    }

    public ListQuery withLimit(int limit) {
        return new ListQuery(text, state, language, country, limit);
    }
}
