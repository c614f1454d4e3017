package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether it is said whose the text is, why it may be published, and where it came from. */
final class RightsChecks {
    private RightsChecks() {}

    static List<Problem> of(Article article, Set<Language> languages) {
        List<Problem> problems = new ArrayList<>();
        RightsNotice rights = article.rights();
        if (rights.basis() == null) {
            problems.add(Problem.of("rights-missing", Severity.BLOCKING, Place.of(null, Field.RIGHTS)));
        }
        for (Language language : languages) {
            if (rights.holder().in(language).isBlank()) {
                problems.add(Problem.of(
                        "holder-missing", Severity.BLOCKING, Place.of(language, Field.RIGHTS), language.name()));
            }
        }
        problems.addAll(source(article, languages));
        return problems;
    }

    private static List<Problem> source(Article article, Set<Language> languages) {
        List<Problem> problems = new ArrayList<>();
        Source source = article.source();
        Basis basis = article.rights().basis();
        if (basis == Basis.DIGEST && source.url().isBlank()) {
            problems.add(Problem.of("source-link-missing", Severity.BLOCKING, Place.of(null, Field.SOURCE)));
        }
        if (!source.url().isBlank() && !WebLink.isWeb(source.url())) {
            problems.add(Problem.of(
                    "source-link-wrong", Severity.BLOCKING, Place.of(null, Field.SOURCE), source.url()));
        }
        if (source.isEmpty()) {
            if (basis != Basis.OWN) {
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
