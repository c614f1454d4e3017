package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The form of a dateline: place and agency in capitals, a date: {@code MOSCOW, February 11. /TASS/.} */
final class DatelineChecks {
    private DatelineChecks() {}

    static List<Problem> of(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        Language language = edition.language();
        Dateline dateline = edition.dateline();
        Place place = Place.of(language, Field.DATELINE);
        if (dateline.isEmpty()) {
            problems.add(Problem.of("dateline-missing", Severity.HINT, place, language.name()));
            return problems;
        }
        if (dateline.place().isBlank()) {
            problems.add(Problem.of("dateline-place-missing", Severity.WARNING, place, language.name()));
        }
        if (dateline.date() == null) {
            problems.add(Problem.of("dateline-date-missing", Severity.WARNING, place, language.name()));
        }
        String capitals = dateline.place().strip().toUpperCase(language.locale());
        if (!dateline.place().equals(capitals)) {
            problems.add(Problem.of("dateline-place-case", Severity.WARNING, place, dateline.place(), capitals)
                    .with(use(language, capitals, d -> d.place().equals(dateline.place()) ? d.withPlace(capitals) : d)));
        }
        String agency = agency(dateline.agency(), language);
        if (!dateline.agency().equals(agency)) {
            problems.add(Problem.of("dateline-agency-form", Severity.WARNING, place, dateline.agency(), agency)
                    .with(use(language, agency, d -> d.agency().equals(dateline.agency()) ? d.withAgency(agency) : d)));
        }
        return problems;
    }

    /** As it stands between the slashes: without slashes of its own; a name in small letters only gets capitals. */
    private static String agency(String written, Language language) {
        String bare = written.replaceAll("^[\\s\\p{Z}/]+|[\\s\\p{Z}/.]+$", "");
        return bare.equals(bare.toLowerCase(language.locale())) ? bare.toUpperCase(language.locale()) : bare;
    }

    private static Fix use(Language language, String text, UnaryOperator<Dateline> change) {
        return new Fix(Message.of("proof.fix.use", text), (Article article) -> {
            Edition edition = article.edition(language);
            return article.with(edition.withDateline(change.apply(edition.dateline())));
        });
    }
}
