package app.dateline.proof;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;

/** What an edition must have. */
final class EditionChecks {
    private EditionChecks() {}

    static List<Problem> of(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        Language language = edition.language();
        if (edition.headline().isBlank()) {
            problems.add(Problem.of(
                    "headline-missing", Severity.BLOCKING, Place.of(language, Field.HEADLINE), language.name()));
        }
        if (edition.body().isBlank()) {
            problems.add(
                    Problem.of("body-missing", Severity.BLOCKING, Place.of(language, Field.BODY), language.name()));
        }
        if (edition.lead().isBlank()) {
            problems.add(Problem.of("lead-missing", Severity.HINT, Place.of(language, Field.LEAD), language.name()));
        }
        return problems;
    }
}
