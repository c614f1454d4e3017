package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong in the words themselves: letters of the other alphabet, quotes, doubled words, false wordings. */
final class TextChecks {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+(?:[\\s\\p{Pd}]+\\p{IsCyrillic}+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern STRAIGHT = Pattern.compile("\"");
    private static final Pattern DOUBLED_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{2,})(\\s+)\\1(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE);
    private static final Pattern DOUBLED_SPACE = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final Pattern PUBLIC_DOMAIN = Pattern.compile("(?i)\\bin(?:to)? the public domain\\b");
    private static final Pattern AGENCY = Pattern.compile("/(tass|тасс)/");

    private TextChecks() {}

    static List<Problem> of(Article article, Language language) {
        List<Problem> problems = new ArrayList<>();
        for (Passage text : Passage.of(article, language)) {
            if (language == Language.EN) {
                cyrillic(text, problems);
                if (article.rights().basis() == Basis.OPEN_ACCESS) {
                    publicDomain(text, problems);
                }
            } else {
                lookAlikes(text, problems);
            }
            agency(text, problems);
            quotes(text, problems);
            doubled(text, problems);
        }
        for (Picture picture : article.pictures()) {
            if (language == Language.EN) {
                foreign(picture.caption().en(), Field.CAPTION, picture, problems);
                foreign(picture.credit().en(), Field.CREDIT, picture, problems);
                foreign(picture.alt().en(), Field.ALT, picture, problems);
            }
        }
        if (language == Language.EN && article.edition(language).dateline().text(language).matches(".*\\p{IsCyrillic}.*")) {
            problems.add(Problem.of("cyrillic-in-dateline", Severity.BLOCKING, Place.of(language, Field.DATELINE)));
        }
        return problems;
    }

    private static void foreign(String text, Field field, Picture picture, List<Problem> problems) {
        Matcher found = CYRILLIC.matcher(text);
        if (found.find()) {
            problems.add(Problem.of(
                    "cyrillic-in-picture",
                    Severity.BLOCKING,
                    Place.of(Language.EN, field, picture.sha256()),
                    picture.file(),
                    found.group()));
        }
    }

    private static void cyrillic(Passage text, List<Problem> problems) {
        Matcher found = CYRILLIC.matcher(text.prose());
        while (found.find()) {
            int start = LookAlikes.wordStart(text.prose(), found.start());
            int end = LookAlikes.wordEnd(text.prose(), found.end());
            String word = text.text().substring(start, end);
            Problem problem = Problem.of("cyrillic-in-english", Severity.BLOCKING, text.place(start, end), word);
            String latin = LookAlikes.toLatin(word);
            problems.add(latin.equals(word) || CYRILLIC.matcher(latin).find()
                    ? problem
                    : problem.with(text.replace(start, end, latin)));
        }
    }

    private static void lookAlikes(Passage text, List<Problem> problems) {
        Matcher found = WORD.matcher(text.prose());
        while (found.find()) {
            String word = text.text().substring(found.start(), found.end());
            String russian = LookAlikes.toCyrillic(word);
            if (LookAlikes.isMixed(word) && !LookAlikes.isMixed(russian)) {
                problems.add(Problem.of(
                                "latin-in-russian", Severity.WARNING, text.place(found.start(), found.end()), word)
                        .with(text.replace(found.start(), found.end(), russian)));
            }
        }
    }

    private static void publicDomain(Passage text, List<Problem> problems) {
        Matcher found = PUBLIC_DOMAIN.matcher(text.prose());
        while (found.find()) {
            problems.add(Problem.of("public-domain", Severity.BLOCKING, text.place(found.start(), found.end()))
                    .with(text.replace(found.start(), found.end(), "openly available")));
        }
    }

    private static void agency(Passage text, List<Problem> problems) {
        Matcher found = AGENCY.matcher(text.prose());
        while (found.find()) {
            String right = found.group().toUpperCase(Locale.ROOT);
            problems.add(Problem.of(
                            "agency-case",
                            Severity.WARNING,
                            text.place(found.start(), found.end()),
                            found.group(),
                            right)
                    .with(text.replace(found.start(), found.end(), right)));
        }
    }

    private static void quotes(Passage text, List<Problem> problems) {
        Matcher found = STRAIGHT.matcher(text.prose());
        boolean russian = text.language() == Language.RU;
        while (found.find()) {
            boolean opens = found.start() == 0
                    || " \u00a0\n\t([«“—–-".indexOf(text.prose().charAt(found.start() - 1)) >= 0;
            String right = opens ? (russian ? "«" : "“") : russian ? "»" : "”";
            problems.add(Problem.of("straight-quote", Severity.HINT, text.place(found.start(), found.end()), right)
                    .with(text.replace(found.start(), found.end(), right)));
        }
    }

    private static void doubled(Passage text, List<Problem> problems) {
        Matcher word = DOUBLED_WORD.matcher(text.prose());
        while (word.find()) {
            problems.add(Problem.of(
                            "doubled-word", Severity.HINT, text.place(word.start(), word.end()), word.group(1))
                    .with(text.replace(word.start(), word.end(), word.group(1))));
        }
        Matcher space = DOUBLED_SPACE.matcher(text.prose());
        while (space.find()) {
            problems.add(Problem.of("doubled-space", Severity.HINT, text.place(space.start(), space.end()))
                    .with(text.replace(space.start(), space.end(), " ")));
        }
    }
}
