package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import app.dateline.rights.credit.Parties;
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
    private final HouseStyle style;
    private final RightsRules rights;
    private final Parties parties;

    /** With the parties of credits that come with Dateline. */
    public Checks(Tagger tagger, Gazetteer gazetteer, HouseStyle style, RightsRules rights) {
        this(tagger, gazetteer, style, rights, Parties.standard());
    }

    /** @param parties who is known in credits */
    public Checks(Tagger tagger, Gazetteer gazetteer, HouseStyle style, RightsRules rights, Parties parties) {
        this.parties = parties;
        this.mentions = new MentionChecks(tagger, gazetteer);
        this.style = style;
        this.rights = rights;
    }

    /**
     * Takes some milliseconds for a long article; not for the FX thread.
     *
     * @param today decides which licences have ended
     */
    public List<Problem> of(Article article, LocalDate today) {
        return of(article, verdict(article, today), Proofreader.NONE);
    }

    /** Whether the rights allow the publication of the editions that have been begun; takes as long. */
    public Verdict verdict(Article article, LocalDate today) {
        return rights.verdict(article, begun(article), today);
    }

    /** The same with a verdict that is known already, and what the proofreader finds; on its thread. */
    public List<Problem> of(Article article, Verdict verdict, Proofreader proofreader) {
        List<Problem> problems = new ArrayList<>();
        Set<Language> begun = begun(article);
        List<Passage> passages = new ArrayList<>();
        for (Language language : begun) {
            passages.addAll(Passage.of(article, language));
            problems.addAll(EditionChecks.of(article.edition(language)));
            problems.addAll(DatelineChecks.of(article.edition(language)));
            problems.addAll(LetterChecks.of(article.edition(language)));
        }
        for (Passage text : passages) {
            problems.addAll(LetterChecks.of(text));
            problems.addAll(StyleChecks.of(text, article.rights(), style));
            problems.addAll(TypographyChecks.of(text));
        }
        problems.addAll(RightsChecks.of(verdict, article, parties));
        problems.addAll(RightsChecks.of(article, begun));
        problems.addAll(PictureChecks.of(article, begun));
        problems.addAll(CreditChecks.of(article, begun, parties));
        problems.addAll(mentions.of(article, passages));
        problems.addAll(proofreader.of(passages));
        return problems;
    }

    /** What blocks the publication of this edition: its own problems and those of the article as a whole. */
    public static List<Problem> blocking(List<Problem> problems, Language language) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.BLOCKING)
                .filter(problem -> problem.place().language() == null
                        || problem.place().language() == language)
                .toList();
    }

    /** Whether nothing blocks the publication of this edition. */
    public static boolean mayPublish(List<Problem> problems, Language language) {
        return blocking(problems, language).isEmpty();
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
