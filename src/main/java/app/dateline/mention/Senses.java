package app.dateline.mention;

import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.mention.Meaning.Named;
import app.dateline.mention.Meaning.Need;
import app.dateline.mention.Rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text as a whole says of the names in it: a Georgia beside Tbilisi is the country, one beside Atlanta is not.
 * Used for one text, by one thread.
 */
final class Senses {
    private static final int STRONG = 2;
    private static final int PERSON = -3;

    private final List<Kept> kept = new ArrayList<>();
    private final Map<EntityKey, Integer> votes = new HashMap<>();

    private record Kept(Place place, Named named, Verdict verdict) {}

    void cue(Meaning.Cue cue) {
        vote(cue.entity(), cue.speaksFor() ? 1 : -1);
    }

    void add(Place place, Named named, Verdict verdict) {
        switch (verdict) {
            case DROP -> {}
            case PERSON -> vote(named.entity(), PERSON);
            case KEEP, PRODUCT -> {
                kept.add(new Kept(place, named, verdict));
                if (!place.pending() && verdict == Verdict.KEEP) {
                    vote(named.entity(), named.evidence() == Evidence.METONYM ? 1 : STRONG);
                }
            }
        }
    }

    List<Hit> hits(Around around) {
        List<Hit> hits = new ArrayList<>(kept.size());
        for (Kept each : kept) {
            Hit hit = each.place.pending() ? pending(each, around) : certain(each, around);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private void vote(EntityKey entity, int votes) {
        this.votes.merge(entity, votes, Integer::sum);
    }

    private static Hit certain(Kept kept, Around around) {
        if (kept.verdict == Verdict.PRODUCT) {
            return hit(kept, around, Evidence.WEAK, 0.6);
        }
        double confidence = switch (kept.named.evidence()) {
            case NAME -> kept.named.need() == Need.NOTHING ? 0.97 : 0.85;
            case ABBREVIATION -> 0.95;
            case ADJECTIVE -> 0.9;
            case WEAK -> 0.4;
            case METONYM -> 0.3;
        };
        return hit(kept, around, kept.named.evidence(), confidence);
    }

    /** A name that was not proved where it stands: what the text says decides. Null if it is not to be suggested. */
    private Hit pending(Kept kept, Around around) {
        int balance = votes.getOrDefault(kept.named.entity(), 0);
        if (balance > 0 && kept.named.need() != Need.SMALL_LETTERS) {
            return hit(kept, around, kept.named.evidence(), 0.8);
        }
        if (kept.named.need() == Need.NO_OBJECTION) {
            return balance < 0 ? null : hit(kept, around, kept.named.evidence(), 0.9);
        }
        boolean countryName = kept.named.entity().kind() == EntityKind.COUNTRY && kept.named.need() == Need.CONTEXT
                && kept.named.evidence() != Evidence.ADJECTIVE;
        boolean capitals = around.isAmongCapitals(kept.place.from(), kept.place.to());
        boolean noWord = kept.named.evidence() == Evidence.NAME || !capitals;
        return balance == 0 && countryName && noWord ? hit(kept, around, Evidence.WEAK, 0.4) : null;
    }

    private static Hit hit(Kept kept, Around around, Evidence evidence, double confidence) {
        Folded text = around.text();
        return new Hit(text.start(kept.place.from()), text.end(kept.place.to()), kept.named.entity(), evidence, confidence);
    }
}
