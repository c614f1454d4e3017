package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.mention.Evidence;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Hit;
import app.dateline.mention.Tagger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the tags and the texts agree, in both languages. */
final class MentionChecks {
    private final Tagger tagger;
    private final Gazetteer gazetteer;

    MentionChecks(Tagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
    }

    List<Problem> of(Article article, Set<Language> languages) {
        Map<Language, Set<EntityKey>> named = new EnumMap<>(Language.class);
        Set<EntityKey> undecided = new HashSet<>();
        for (Language language : languages) {
            Set<EntityKey> here = new HashSet<>();
            for (Hit hit : hits(article.edition(language))) {
                here.add(hit.entity());
                boolean sure = hit.evidence() == Evidence.NAME || hit.evidence() == Evidence.ABBREVIATION;
                if (sure && article.decision(hit.entity()).isEmpty()) {
                    undecided.add(hit.entity());
                }
            }
            named.put(language, here);
        }
        List<Problem> problems = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (mention.decision() == Decision.CONFIRMED) {
                confirmed(mention.entity(), named, problems);
            }
        }
        if (!undecided.isEmpty()) {
            problems.add(Problem.of(
                    "mentions-undecided", Severity.HINT, Place.of(null, Field.MENTIONS), undecided.size()));
        }
        return problems;
    }

    private List<Hit> hits(Edition edition) {
        List<Hit> hits = new ArrayList<>();
        for (String text : List.of(edition.headline(), edition.lead(), edition.body())) {
            hits.addAll(tagger.tag(text, edition.language()));
        }
        return hits;
    }

    private void confirmed(EntityKey entity, Map<Language, Set<EntityKey>> named, List<Problem> problems) {
        List<Language> absent = named.entrySet().stream()
                .filter(e -> !e.getValue().contains(entity))
                .map(Map.Entry::getKey)
                .toList();
        if (absent.isEmpty()) {
            return;
        }
        Message name = name(entity);
        if (absent.size() == named.size()) {
            problems.add(Problem.of(
                    "mention-nowhere", Severity.WARNING, Place.of(null, Field.MENTIONS, entity.code()), name));
            return;
        }
        for (Language language : absent) {
            problems.add(Problem.of(
                    "mention-one-sided",
                    Severity.WARNING,
                    Place.of(language, Field.MENTIONS, entity.code()),
                    name,
                    language.other().name(),
                    language.name()));
        }
    }

    /** In the reader's language once that is known. */
    private Message name(EntityKey entity) {
        return gazetteer
                .entity(entity)
                .map(known -> Message.of("proof.name", known.name().ru(), known.name().en()))
                .orElse(Message.of("proof.name", entity.code(), entity.code()));
    }
}
