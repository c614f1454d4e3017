package app.dateline.desk.mentions;

import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.findings.Suggestion;
import app.dateline.mention.Evidence;
import app.dateline.proof.Place;
import java.util.List;
import java.util.Set;

/**
 * An entity as a row shows it.
 *
 * @param evidence the strongest that a place gives; null where no text names it
 * @param isHint   too faint to be accepted without a look
 * @param onlyIn   the one of two editions that names it; null if both do, none does, or there is only one
 */
public record MentionRow(
        EntityKey key,
        Bilingual name,
        Decision decision,
        Evidence evidence,
        boolean isHint,
        Language onlyIn,
        List<Place> places) {

    static MentionRow of(Suggestion suggestion, Decision decision, Set<Language> begun) {
        Set<Language> named = suggestion.languages();
        boolean one = begun.size() == 2 && named.size() == 1;
        return new MentionRow(
                suggestion.entity().key(),
                suggestion.entity().name(),
                decision,
                suggestion.evidence(),
                suggestion.isHint() && decision == Decision.SUGGESTED,
                one ? named.iterator().next() : null,
                suggestion.places());
    }
}
