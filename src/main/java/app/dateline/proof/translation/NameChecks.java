package app.dateline.proof.translation;

import app.dateline.article.EntityKey;
import app.dateline.article.Message;
import app.dateline.mention.Evidence;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Hit;
import app.dateline.mention.Tagger;
import app.dateline.proof.translation.Mismatch.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the countries and companies that a source names are named in its translation as well, and no others. */
final class NameChecks {
    private final Tagger tagger;
    private final Gazetteer gazetteer;

    NameChecks(Tagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
    }

    List<Mismatch> of(BlockPair pair) {
        List<Hit> here = tagger.tag(pair.source().prose(), pair.source().language());
        List<Hit> there = tagger.tag(pair.target().prose(), pair.target().language());
        List<Mismatch> found = new ArrayList<>();
        Map<EntityKey, Hit> lost = only(here, there);
        Map<EntityKey, Hit> added = only(there, here);
        for (Map.Entry<EntityKey, Hit> each : lost.entrySet()) {
            found.add(Mismatch.somewhere(Kind.NAME_MISSING, name(each.getKey()), pair.source().language().name(), pair.target().language().name()));
        }
        for (Map.Entry<EntityKey, Hit> each : added.entrySet()) {
            // a pronoun is often written out; another country in the place of one is a mistake
            if (!lost.isEmpty()) {
                Hit hit = each.getValue();
                found.add(Mismatch.at(Kind.NAME_MISSING, hit.start(), hit.end(), name(each.getKey()),
                        pair.target().language().name(), pair.source().language().name()));
            }
        }
        return found;
    }

    /** Those that are named for sure in the one text and in no way in the other. */
    private static Map<EntityKey, Hit> only(List<Hit> here, List<Hit> there) {
        Set<EntityKey> known = new HashSet<>();
        there.forEach(hit -> known.add(hit.entity()));
        Map<EntityKey, Hit> only = new LinkedHashMap<>();
        for (Hit hit : here) {
            boolean sure = hit.evidence() == Evidence.NAME || hit.evidence() == Evidence.ABBREVIATION;
            if (sure && !known.contains(hit.entity())) {
                only.putIfAbsent(hit.entity(), hit);
            }
        }
        return only;
    }

    private Message name(EntityKey entity) {
        return gazetteer.entity(entity)
                .map(known -> Message.of("proof.name", known.name().ru(), known.name().en()))
                .orElse(Message.of("proof.name", entity.code(), entity.code()));
    }
}
