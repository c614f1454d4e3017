package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Decision;
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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the tags and the texts agree, in both languages. */
final class MentionChecks {
    private static final Set<Field> NAMING = EnumSet.of(Field.HEADLINE, Field.LEAD, Field.BODY, Field.CAPTION);

    private final Tagger tagger;
    private final Gazetteer gazetteer;

    MentionChecks(Tagger tagger, Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
    }

    List<Problem> of(Article article, List<Passage> passages) {
        Map<Language, Set<EntityKey>> named = new EnumMap<>(Language.class);
        Set<EntityKey> undecided = new HashSet<>();
        for (Passage text : passages) {
            // a translation that has only its headline yet cannot name everything
            if (text.field() == Field.BODY) {
                named.put(text.language(), new HashSet<>());
            }
        }
        for (Passage text : passages) {
            for (Hit hit : NAMING.contains(text.field()) ? tagger.tag(text.prose(), text.language()) : List.<Hit>of()) {
                named.getOrDefault(text.language(), new HashSet<>()).add(hit.entity());
                boolean sure = hit.evidence() == Evidence.NAME || hit.evidence() == Evidence.ABBREVIATION;
                if (sure && article.decision(hit.entity()).isEmpty()) {
                    undecided.add(hit.entity());
                }
            }
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
                            "mention-nowhere", Severity.WARNING, Place.of(null, Field.MENTIONS, entity.code()), name)
                    .with(untag(entity, name)));
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

    private static Fix untag(EntityKey entity, Message name) {
        return new Fix(Message.of("proof.fix.untag", name), article -> article
                .decision(entity)
                .filter(Decision.CONFIRMED::equals)
                .map(_ -> article.with(new Mention(entity, Decision.SUGGESTED)))
                .orElse(article));
    }

    /** In the reader's language once that is known. */
    private Message name(EntityKey entity) {
        return gazetteer
                .entity(entity)
                .map(known -> Message.of("proof.name", known.name().ru(), known.name().en()))
                .orElse(Message.of("proof.name", entity.code(), entity.code()));
    }
}
