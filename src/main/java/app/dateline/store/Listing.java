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
 * @param states  of the editions that have been begun
 * @param savedAt when its text was last changed, here or on the desk that it came from
 */
public record Listing(
        ArticleId id,
        Language original,
        Bilingual headline,
        Map<Language, EditionState> states,
        Instant savedAt,
        SyncState sync) {

    public Listing {
        Map<Language, EditionState> copy = new EnumMap<>(Language.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
    }
}
