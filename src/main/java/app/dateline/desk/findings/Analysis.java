package app.dateline.desk.findings;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.mention.Evidence;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Hit;
import app.dateline.mention.Tagger;
import app.dateline.proof.Checks;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.Problem;
import app.dateline.proof.Proofreader;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.style.HouseStyle;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import app.dateline.rights.credit.Parties;
import app.dateline.translate.Glossary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks through articles with one state of what is known. Remembers the texts it has seen last, since of an article's
 * six only one is being typed in. One thread at a time.
 */
final class Analysis {
    private final Gazetteer gazetteer;
    private final RightsRules rights;
    private final Tagger tagger;
    private final Checks checks;
    private final Parties parties;
    private final Spelling.Known spelling;
    private final Proofreader proofreader;
    private final Map<Findings.Text, Seen> seen = new HashMap<>();

    Analysis(
            Gazetteer gazetteer,
            HouseStyle style,
            RightsRules rights,
            Parties parties,
            Glossary glossary,
            BlockPairing pairing,
            Spelling.Known spelling,
            GrammarNotes grammar) {
        this.gazetteer = gazetteer;
        this.rights = rights;
        this.tagger = new Tagger(gazetteer);
        this.checks = new Checks(tagger, gazetteer, style, rights, parties, glossary, pairing);
        this.parties = parties;
        this.spelling = spelling;
        this.proofreader = Proofreader.of(spelling.speller(), grammar);
    }

    /** Whether this is still all that is known. */
    boolean isOf(Gazetteer gazetteer, RightsRules rights, Parties parties, Spelling.Known spelling) {
        return this.gazetteer == gazetteer
                && this.rights == rights
                && this.parties == parties
                && this.spelling == spelling;
    }

    Findings of(Article article, LocalDate today) {
        Map<Findings.Text, List<Hit>> hits = new LinkedHashMap<>();
        for (Language language : List.of(article.original(), article.original().other())) {
            Edition edition = article.edition(language);
            tag(hits, language, Field.HEADLINE, edition.headline());
            tag(hits, language, Field.LEAD, edition.lead());
            tag(hits, language, Field.BODY, edition.body());
        }
        Verdict verdict = checks.verdict(article, today);
        List<Problem> problems = checks.of(article, verdict, proofreader.ignoring(spelling.ignored(article.id()))).stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        return new Findings(article, hits, suggestions(article, hits), problems, verdict, rights);
    }

    private void tag(Map<Findings.Text, List<Hit>> hits, Language language, Field field, String text) {
        Findings.Text key = new Findings.Text(language, field);
        Seen before = seen.get(key);
        if (before == null || !before.text().equals(text)) {
            before = new Seen(text, tagger.tag(text, language));
            seen.put(key, before);
        }
        hits.put(key, before.hits());
    }

    private List<Suggestion> suggestions(Article article, Map<Findings.Text, List<Hit>> hits) {
        Map<EntityKey, List<Place>> places = new LinkedHashMap<>();
        Map<EntityKey, Evidence> evidence = new HashMap<>();
        hits.forEach((text, found) -> {
            for (Hit hit : found) {
                places.computeIfAbsent(hit.entity(), _ -> new ArrayList<>())
                        .add(new Place(text.language(), text.field(), hit.start(), hit.end(), hit.entity().code()));
                evidence.merge(hit.entity(), hit.evidence(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        article.mentions().stream().map(Mention::entity).forEach(key -> places.putIfAbsent(key, List.of()));
        List<Suggestion> suggestions = new ArrayList<>();
        places.forEach((key, where) -> {
            Optional<Entity> entity = gazetteer.entity(key);
            Decision decision = article.decision(key).orElse(Decision.SUGGESTED);
            entity.ifPresent(known -> suggestions.add(new Suggestion(known, decision, evidence.get(key), where)));
        });
        return suggestions;
    }

    private record Seen(String text, List<Hit> hits) {}
}
