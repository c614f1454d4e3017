package app.dateline.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The article in one language. Texts are never null; "" means not written yet.
 *
 * @param body    CommonMark with tables and footnotes, lines ended by \n
 * @param slug    the last part of the public address, lower case ASCII letters, digits and hyphens, or ""
 * @param unknown what an article file said and this version does not understand, kept as it was: strings, numbers,
 *                booleans, lists and maps by name
 */
public record Edition(
        Language language,
        String headline,
        String lead,
        Dateline dateline,
        String body,
        String slug,
        EditionState state,
        Map<String, Object> unknown) {

    public Edition {
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    public static Edition empty(Language language) {
        return new Edition(language, "", "", Dateline.EMPTY, "", "", EditionState.DRAFT, Map.of());
    }

    /** Whether nothing has been written in it. */
    public boolean isBlank() {
        return headline.isBlank() && lead.isBlank() && body.isBlank();
    }

    public Edition withHeadline(String headline) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withLead(String lead) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withDateline(Dateline dateline) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withBody(String body) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withSlug(String slug) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withState(EditionState state) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }

    public Edition withUnknown(Map<String, Object> unknown) {
        return new Edition(language, headline, lead, dateline, body, slug, state, unknown);
    }
}
