package app.dateline.proof;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Slug;
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
        if (!edition.slug().isEmpty() && !Slug.isSlug(edition.slug())) {
            problems.add(slug(edition));
        }
        return problems;
    }

    private static Problem slug(Edition edition) {
        Language language = edition.language();
        String right = Slug.of(edition.slug(), language);
        return Problem.of("slug-form", Severity.BLOCKING, Place.of(language, Field.SLUG), edition.slug(), Slug.MAX)
                .with(new Fix(Message.of("proof.fix.use", right), article -> {
                    Edition now = article.edition(language);
                    return now.slug().equals(edition.slug()) ? article.with(now.withSlug(right)) : article;
                }));
    }
}
