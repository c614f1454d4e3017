package app.dateline.store;

import app.dateline.article.EditionState;
import app.dateline.article.Language;

/**
 * What a list asks for; the parts narrow each other.
 *
 * @param text       as typed by a person, in the language that {@link app.dateline.store.search.Query} reads; "" for
 *                   any. Whatever is typed is allowed; what holds no letter or digit asks for nothing
 * @param state      that an edition is in, the one in {@code language} where that is given too; null for any
 * @param language   that has been begun; null for any
 * @param country    ISO 3166-1 alpha-2 code of a country whose mention is confirmed; "" for any
 * @param only       where they stand
 * @param sort       the order
 * @param reversed   whether the order is turned round; for {@link Sort#NEWEST} the oldest come first then
 * @param after      {@link Listing#position} of the last listing of the page before, from the same query; "" for the
 *                   first page
 * @param limit      the most listings to return, at least 0
 */
public record ListQuery(
        String text,
        EditionState state,
        Language language,
        String country,
        Only only,
        Sort sort,
        boolean reversed,
        String after,
        int limit) {
    /** Every article, newest first. */
    public static final ListQuery ALL =
            new ListQuery("", null, null, "", Only.ANY, Sort.NEWEST, false, "", Integer.MAX_VALUE);

    public ListQuery {
        text = text == null ? "" : text;
        country = country == null ? "" : country;
        only = only == null ? Only.ANY : only;
        after = after == null ? "" : after;
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    public ListQuery withText(String text) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery withState(EditionState state) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery withLanguage(Language language) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery withCountry(String country) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery withOnly(Only only) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery sorted(Sort sort, boolean reversed) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }

    public ListQuery after(String position) {
        return new ListQuery(text, state, language, country, only, sort, reversed, position, limit);
    }

    public ListQuery withLimit(int limit) {
        return new ListQuery(text, state, language, country, only, sort, reversed, after, limit);
    }
}
