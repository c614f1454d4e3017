package app.dateline.proof;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an edition must have. */
final class EditionChecks {
    private EditionChecks() {}

    static List<Problem> of(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        Language language = edition.language();
        if (edition.headline().isBlank()) {
            problems.add(blocking("headline-missing", "article.missing.headline", language, Field.HEADLINE));
        }
        if (edition.body().isBlank()) {
            problems.add(blocking("body-missing", "article.missing.body", language, Field.BODY));
        }
        if (edition.lead().isBlank()) {
            problems.add(Problem.of("lead-missing", Severity.HINT, Place.of(language, Field.LEAD), language.name()));
        }
        if (!edition.slug().isEmpty() && !Slug.isSlug(edition.slug())) {
            problems.add(slug(edition));
        }
        return problems;
    }

    /** The portal says the same, in the same words. */
    private static Problem blocking(String check, String words, Language language, Field field) {
        return new Problem(check, Severity.BLOCKING, Place.of(language, field), Message.of(words, language.name()),
                Optional.empty());
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
