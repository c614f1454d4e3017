package app.dateline.proof;

import app.dateline.article.Basis;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.RightsNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings that say another thing than is meant, and names that are written in one way only. */
final class WordingChecks {
    private static final String OPENLY = "made openly available by the copyright holder";
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("\\b(in(?:to)?[\\s\\p{Z}]{1,3}the[\\s\\p{Z}]{1,3})?public[\\s\\p{Z}-]{1,3}domain\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile("/(tass|тасс)/", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WordingChecks() {}

    static List<Problem> of(Passage text, RightsNotice rights) {
        List<Problem> problems = new ArrayList<>();
        if (text.language() == Language.EN && rights.basis() == Basis.OPEN_ACCESS) {
            publicDomain(text, problems);
        }
        agency(text, problems);
        return problems;
    }

    private static void publicDomain(Passage text, List<Problem> problems) {
        Matcher found = PUBLIC_DOMAIN.matcher(text.prose());
        while (found.find()) {
            Problem problem =
                    Problem.of("public-domain", Severity.BLOCKING, text.place(found.start(), found.end()));
            // only in this form does the sentence around it stay one
            boolean fits = found.group(1) != null && text.isPureProse(found.start(), found.end());
            problems.add(fits
                    ? problem.with(text.replace(
                            found.start(), found.end(), OPENLY, Message.of("proof.fix.use", OPENLY)))
                    : problem);
        }
    }

    private static void agency(Passage text, List<Problem> problems) {
        Matcher found = AGENCY.matcher(text.prose());
        while (found.find()) {
            String right = found.group().toUpperCase(Locale.ROOT);
            if (!right.equals(found.group())) {
                problems.add(Problem.of("agency-case", Severity.WARNING, text.place(found.start(), found.end()),
                                found.group(), right)
                        .with(text.replace(found.start(), found.end(), right)));
            }
        }
    }
}
