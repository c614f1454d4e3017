package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Agencies;
import app.dateline.text.DatelineLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The form of a dateline: place and agency in capitals, a date: {@code MOSCOW, February 11. /TASS/.} */
final class DatelineChecks {
    /** Of the year nothing is printed, but every day of it has to be there. */
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private DatelineChecks() {}

    static List<Problem> of(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        Language language = edition.language();
        Dateline dateline = edition.dateline();
        Place place = Place.of(language, Field.DATELINE);
        typed(edition, problems);
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
        Agencies.find(agency).map(known -> known.in(language)).filter(right -> !right.equalsIgnoreCase(agency) && (language == Language.RU || !Letters.hasCyrillic(agency))).ifPresent(right ->
                problems.add(Problem.of("dateline-agency-language", Severity.WARNING, place, agency, right)
                        .with(use(language, right, d -> d.agency().equals(dateline.agency()) ? d.withAgency(right) : d))));
        return problems;
    }

    /** A dateline that was typed into the text, where it has its own field, in another form than the house's. */
    private static void typed(Edition edition, List<Problem> problems) {
        String body = edition.body();
        LocalDate near = edition.dateline().date() == null ? LEAP_DAY : edition.dateline().date();
        int line = body.indexOf('\n');
        String first = line < 0 ? body : body.substring(0, line);
        DatelineLine.of(first, near).filter(found -> first.contains("/")).ifPresent(found -> {
            String written = first.substring(0, first.length() - found.rest().length()).strip();
            Language language = edition.language();
            String agency = Agencies.find(found.dateline().agency()).map(known -> known.in(language)).orElse(found.dateline().agency());
            Dateline house = new Dateline(
                    found.dateline().place().toUpperCase(language.locale()), found.dateline().date(), agency);
            String right = house.text(language);
            int start = first.indexOf(written);
            boolean same = SPACES.matcher(written).replaceAll(" ").equals(SPACES.matcher(right).replaceAll(" "));
            if (!same && found.dateline().date() != null && Letters.hasCyrillic(house.place()) == (language == Language.RU)) {
                Place place = new Place(language, Field.BODY, start, start + written.length(), "");
                problems.add(Problem.of("dateline-form", Severity.WARNING, place, right).with(new Fix(
                        Message.of("proof.fix.use", right),
                        article -> {
                            Edition now = article.edition(language);
                            return now.body().startsWith(written, start)
                                    ? article.with(now.withBody(now.body().substring(0, start) + right + now.body().substring(start + written.length())))
                                    : article;
                        })));
            }
        });
    }

    /** What the datelines of both editions have to say alike. */
    static List<Problem> of(Article article) {
        List<Problem> problems = new ArrayList<>();
        Language target = article.original().other();
        Dateline here = article.edition(article.original()).dateline();
        Dateline there = article.edition(target).dateline();
        Place place = Place.of(target, Field.DATELINE);
        if (here.date() != null && there.date() != null && !here.date().equals(there.date())) {
            problems.add(Problem.of("dateline-date-differs", Severity.WARNING, place, here.date(), there.date())
                    .with(use(target, here.date().toString(), d -> there.date().equals(d.date()) ? d.withDate(here.date()) : d)));
        }
        Agencies.find(here.agency())
                .map(known -> known.in(target))
                .filter(right -> !there.agency().isBlank() && Agencies.find(there.agency()).filter(other -> other.in(target).equals(right)).isEmpty())
                .filter(right -> Agencies.find(agency(there.agency(), target)).filter(other -> other.in(target).equals(right)).isEmpty())
                .ifPresent(right -> problems.add(Problem.of("dateline-agency-differs", Severity.WARNING, place, there.agency(), right)
                        .with(use(target, right, d -> d.agency().equals(there.agency()) ? d.withAgency(right) : d))));
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
