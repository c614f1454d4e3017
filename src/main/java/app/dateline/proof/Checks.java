package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.proof.translation.BlockPairing;
import app.dateline.proof.translation.Mismatch;
import app.dateline.rights.RightsRules;
import app.dateline.rights.Verdict;
import app.dateline.rights.credit.Parties;
import app.dateline.translate.Glossary;
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
    private final TranslationChecks translation;

    /** With the parties of credits that come with Dateline. */
    public Checks(Tagger tagger, Gazetteer gazetteer, HouseStyle style, RightsRules rights) {
        this(tagger, gazetteer, style, rights, Parties.standard());
    }

    /** With the terms that come with Dateline, and blocks paired by their place. @param parties who is known in credits */
    public Checks(Tagger tagger, Gazetteer gazetteer, HouseStyle style, RightsRules rights, Parties parties) {
        this(tagger, gazetteer, style, rights, parties, Glossary.standard(), BlockPairing::aligned);
    }

    /**
     * @param parties who is known in credits
     * @param pairing which blocks of the bodies are translations of each other
     */
    public Checks(
            Tagger tagger,
            Gazetteer gazetteer,
            HouseStyle style,
            RightsRules rights,
            Parties parties,
            Glossary glossary,
            BlockPairing pairing) {
        this.translation = new TranslationChecks(tagger, gazetteer, glossary, rights, pairing);
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
        if (begun.size() > 1) {
            problems.addAll(DatelineChecks.of(article));
            problems.addAll(translation.of(article, passages).stream().filter(each -> !isSaid(each, problems)).toList());
        }
        problems.addAll(proofreader.of(passages));
        return problems;
    }

    /** That a whole edition does not name somebody need not be said of its blocks. */
    private static boolean isSaid(Problem missing, List<Problem> problems) {
        return missing.check().equals(Mismatch.Kind.NAME_MISSING.code())
                && problems.stream().anyMatch(each -> each.check().equals("mention-one-sided")
                        && each.message().args().getFirst().equals(missing.message().args().getFirst()));
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
