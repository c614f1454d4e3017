package app.dateline.mention;

import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.mention.Meaning.Named;
import app.dateline.mention.Meaning.Need;
import app.dateline.mention.Rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text as a whole says of the names in it: a Georgia beside Tbilisi is the country, one beside Atlanta is not.
 * Used for one text, by one thread.
 */
final class Senses {
    private static final int STRONG = 2;
    private static final int PERSON = -3;

    private final Gazetteer gazetteer;
    private final boolean blocked;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Meaning.Cue> cues = new ArrayList<>();
    /** Whose names were not proved where they stand: nobody else needs votes. */
    private final Set<EntityKey> pending = new HashSet<>();

    private record Kept(Place place, Named named, Verdict verdict) {}

    /** @param blocked whether what is something else is told of, too */
    Senses(Gazetteer gazetteer, boolean blocked) {
        this.gazetteer = gazetteer;
        this.blocked = blocked;
    }

    void cue(Meaning.Cue cue) {
        cues.add(cue);
    }

    void add(Place place, Named named, Verdict verdict) {
        kept.add(new Kept(place, named, verdict));
        if (place.pending()) {
            pending.add(named.entity());
        }
    }

    List<Hit> hits(Around around) {
        Map<EntityKey, Integer> votes = pending.isEmpty() ? Map.of() : votes();
        List<Hit> hits = new ArrayList<>(kept.size());
        for (Kept each : kept) {
            boolean out = each.verdict == Verdict.DROP || each.verdict == Verdict.PERSON;
            Hit hit = out ? null : each.place.pending() ? pending(each, around, votes) : certain(each, around);
            if (hit != null) {
                hits.add(hit);
            } else if (blocked) {
                hits.add(hit(each, around, Evidence.BLOCKED, 0));
            }
        }
        if (blocked) {
            hits.sort(Comparator.comparingInt(Hit::start));
        }
        return hits;
    }

    private Map<EntityKey, Integer> votes() {
        Map<EntityKey, Integer> votes = new HashMap<>();
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        for (Meaning.Cue cue : cues) {
            if (pending.contains(cue.entity())) {
                votes.merge(cue.entity(), cue.speaksFor() ? 1 : -1, Integer::sum);
            }
        }
        for (Kept each : kept) {
            boolean certain = each.verdict == Verdict.KEEP && !each.place.pending();
            EntityKey entity = each.named.entity();
            if (certain && each.named.evidence() == Evidence.NAME) {
                kinds.add(entity.kind());
            }
            if (!pending.contains(entity)) {
                continue;
            }
            if (each.verdict == Verdict.PERSON) {
                votes.merge(entity, PERSON, Integer::sum);
            } else if (certain) {
                votes.merge(entity, each.named.evidence() == Evidence.METONYM ? 1 : STRONG, Integer::sum);
            }
        }
        for (EntityKey entity : pending) {
            if (kinds.contains(entity.kind()) && gazetteer.isSociable(entity)) {
                votes.merge(entity, 1, Integer::sum);
            }
        }
        return votes;
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
            case BLOCKED -> 0;
        };
        return hit(kept, around, kept.named.evidence(), confidence);
    }

    /** A name that was not proved where it stands: what the text says decides. Null if it is not to be suggested. */
    private static Hit pending(Kept kept, Around around, Map<EntityKey, Integer> votes) {
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
