package app.dateline.desk.findings;

import app.dateline.article.Decision;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.mention.Evidence;
import app.dateline.proof.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An entity that the article names, or that an editor said it mentions.
 *
 * @param decision what the editor said of it
 * @param evidence the strongest that a place gives; null where the text names it nowhere
 * @param places   in the order of reading, the original edition first
 */
public record Suggestion(Entity entity, Decision decision, Evidence evidence, List<Place> places) {
    public Suggestion {
        places = List.copyOf(places);
    }

    /** Too faint to be accepted without a look: a capital city, or a name that means other things just as often. */
    public boolean isHint() {
        return evidence == Evidence.WEAK || evidence == Evidence.METONYM;
    }

    public Set<Language> languages() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        places.forEach(place -> languages.add(place.language()));
        return languages;
    }

    Suggestion with(Decision decision) {
        return new Suggestion(entity, decision, evidence, places);
    }
}
