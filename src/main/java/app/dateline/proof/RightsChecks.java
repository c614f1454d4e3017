package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Language;
import app.dateline.article.Source;
import app.dateline.rights.Reason;
import app.dateline.rights.Verdict;
import app.dateline.rights.credit.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the verdict has against publication, and whether it is said where the text came from. */
final class RightsChecks {
    private RightsChecks() {}

    /** @param known who is known in credits, from which a missing one may be written */
    static List<Problem> of(Verdict verdict, Article article, Parties known) {
        return verdict.reasons().stream()
                .map(reason -> problem(reason, fix(reason, article, known)))
                .toList();
    }

    private static Optional<Fix> fix(Reason reason, Article article, Parties known) {
        return reason.about() == Reason.About.CREDIT
                ? CreditChecks.fix(article, reason.picture(), reason.language(), known)
                : Optional.empty();
    }

    private static Problem problem(Reason reason, Optional<Fix> fix) {
        Field field = switch (reason.about()) {
            case NOTICE -> Field.RIGHTS;
            case SOURCE -> Field.SOURCE;
            case TEXT -> Field.BODY;
            case CREDIT -> Field.CREDIT;
            case ALT -> Field.ALT;
            case LICENCE -> Field.LICENCE;
        };
        return new Problem(reason.code(), Severity.BLOCKING, Place.of(reason.language(), field, reason.picture()),
                reason.message(), fix);
    }

    static List<Problem> of(Article article, Set<Language> languages) {
        List<Problem> problems = new ArrayList<>();
        Source source = article.source();
        if (source.isEmpty()) {
            if (article.rights().basis() != Basis.OWN) {
                problems.add(Problem.of("source-missing", Severity.WARNING, Place.of(null, Field.SOURCE)));
            }
            return problems;
        }
        for (Language language : languages) {
            if (source.name().in(language).isBlank()) {
                problems.add(Problem.of(
                        "source-name-missing", Severity.WARNING, Place.of(language, Field.SOURCE), language.name()));
            }
        }
        return problems;
    }
}
