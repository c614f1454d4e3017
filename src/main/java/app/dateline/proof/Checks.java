package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks an article through. An edition that nobody has begun has no problems; the original always counts as begun.
 * Thread-safe.
 */
public final class Checks {
    private final MentionChecks mentions;

    public Checks(Tagger tagger, Gazetteer gazetteer) {
        this.mentions = new MentionChecks(tagger, gazetteer);
    }

    /** @param today decides which licences have ended */
    public List<Problem> of(Article article, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (Language language : begun(article)) {
            problems.addAll(EditionChecks.of(article.edition(language)));
            problems.addAll(DatelineChecks.of(article.edition(language)));
            problems.addAll(TextChecks.of(article, language));
        }
        problems.addAll(RightsChecks.of(article, begun(article)));
        problems.addAll(PictureChecks.of(article, begun(article), today));
        problems.addAll(mentions.of(article, begun(article)));
        return problems;
    }

    /** Whether nothing blocks the publication of this edition. */
    public static boolean mayPublish(List<Problem> problems, Language language) {
        return problems.stream()
                .noneMatch(problem -> problem.severity() == Severity.BLOCKING
                        && (problem.place().language() == null
                                || problem.place().language() == language));
    }

    private static Set<Language> begun(Article article) {
        Set<Language> begun = EnumSet.of(article.original());
        for (Language language : article.languages()) {
            if (!article.edition(language).isBlank()) {
                begun.add(language);
            }
        }
        return begun;
    }
}
