package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * An article as a list shows it.
 *
 * @param states   of the editions that have been begun
 * @param savedAt  when its text was last changed, here or on the desk that it came from
 * @param author   of the last change
 * @param revision the name of its newest revision, for {@link Store#counted}
 * @param blocking how many problems block publication; -1 when nobody has counted since the last change
 * @param warnings the other problems; -1 likewise
 * @param position to give to {@link ListQuery#after(String)} for what comes behind it in this list
 */
public record Listing(
        ArticleId id,
        Language original,
        Bilingual headline,
        Map<Language, EditionState> states,
        Instant savedAt,
        SyncState sync,
        String author,
        String revision,
        int blocking,
        int warnings,
        String position) {

    public Listing {
        Map<Language, EditionState> copy = new EnumMap<>(Language.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
    }
}
