package app.dateline.desk.findings;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Hit;
import app.dateline.proof.Field;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What was found in an article as it was at one moment. Immutable.
 *
 * @param article     that it was found in: places are places in its texts
 * @param hits        where its texts name entities, in the order of the text
 * @param suggestions the entities, in the order in which they are first named; those only an editor named come last
 * @param problems    what blocks publication first
 * @param verdict     whether it may be published; what it has against that is among the problems
 * @param rights      the rules that it was judged by, null before the first look
 */
public record Findings(
        Article article,
        Map<Text, List<Hit>> hits,
        List<Suggestion> suggestions,
        List<Problem> problems,
        Verdict verdict,
        RightsRules rights) {
    /** Of no article. */
    public static final Findings NONE = new Findings(null, Map.of(), List.of(), List.of(), Verdict.MAY, null);

    public Findings {
        hits = Map.copyOf(hits);
        suggestions = List.copyOf(suggestions);
        problems = List.copyOf(problems);
    }

    /** One of an article's texts. */
    public record Text(Language language, Field field) {}

    /** Where this text names entities; offsets are in the text as {@link #article()} has it. */
    public List<Hit> hits(Language language, Field field) {
        return hits.getOrDefault(new Text(language, field), List.of());
    }

    /** Those about this edition and those about the whole article. */
    public List<Problem> problems(Language language) {
        return problems.stream()
                .filter(problem -> problem.place().language() == null || problem.place().language() == language)
                .toList();
    }

    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Whether these were found in this very state of the article. */
    public boolean isOf(Article other) {
        return article == other;
    }
}
