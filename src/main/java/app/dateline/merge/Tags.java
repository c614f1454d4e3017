package app.dateline.merge;

import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Mention;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions are a set: nobody is asked about one. */
final class Tags {
    private Tags() {}

    /** Decided on both sides, differently: a tag that is there is seen and can be taken off, one that is not is missed. */
    static List<Mention> of(Three<List<Mention>> three) {
        Three<Map<EntityKey, Decision>> decisions = three.of(Tags::decisions);
        Set<EntityKey> entities = new LinkedHashSet<>(decisions.mine().keySet());
        entities.addAll(decisions.theirs().keySet());
        return entities.stream()
                .map(entity -> new Mention(entity, decision(decisions.of(all -> all.get(entity)))))
                .filter(mention -> mention.decision() != null)
                .toList();
    }

    private static Decision decision(Three<Decision> three) {
        if (three.isPlain()) {
            return three.changed();
        }
        if (three.mine() == null || three.theirs() == null) {
            return three.mine() == null ? three.theirs() : three.mine();
        }
        return three.mine() == Decision.CONFIRMED || three.theirs() == Decision.CONFIRMED
                ? Decision.CONFIRMED
                : three.mine();
    }

    private static Map<EntityKey, Decision> decisions(List<Mention> mentions) {
        Map<EntityKey, Decision> decisions = new LinkedHashMap<>();
        mentions.forEach(mention -> decisions.put(mention.entity(), mention.decision()));
        return decisions;
    }
}
