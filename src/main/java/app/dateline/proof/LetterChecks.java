package app.dateline.proof;

import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of the other alphabet: Russian left in English, and look-alikes inside a word. */
final class LetterChecks {
    /** A text that is all wrong is told so often enough; the rest comes when these are mended. */
    private static final int ENOUGH = 50;
    private static final int LONGEST_QUOTE = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
    /** Russian prepositions and conjunctions of one letter, typed in the other layout. */
    private static final Pattern LONE_LETTER =
            Pattern.compile("(?<=\\p{IsCyrillic}[\\p{Po}»”]?[ \\u00a0\\u202f])[acoky](?=[ \\u00a0\\u202f]\\p{IsCyrillic})");
    private static final Map<String, String> NAMES = Map.of("ТАСС", "TASS", "РИА", "RIA");

    /** Russian abbreviations typed in the other layout whose every letter looks right. */
    private static final Pattern ALL_ALIKE =
            Pattern.compile("(?<![\\p{L}\\d-])(?:TACC|CCCP|HATO|OOH|KHP|OAO|MOK|BKC|TCC|CHB)(?![\\p{L}\\d-])");

    private LetterChecks() {}

    static List<Problem> of(Passage text) {
        List<Problem> problems = new ArrayList<>();
        if (text.language() == Language.EN) {
            cyrillic(text, problems);
        } else {
            mixed(text, problems);
            lone(text, LONE_LETTER, problems);
            lone(text, ALL_ALIKE, problems);
        }
        return problems;
    }

    static List<Problem> of(Edition edition) {
        Dateline dateline = edition.dateline();
        return edition.language() == Language.EN && Letters.hasCyrillic(dateline.place() + dateline.agency())
                ? List.of(Problem.of(
                        "cyrillic-in-dateline", Severity.BLOCKING, Place.of(edition.language(), Field.DATELINE)))
                : List.of();
    }

    private static void cyrillic(Passage text, List<Problem> problems) {
        String prose = text.prose();
        for (int i = 0; i < prose.length() && problems.size() < ENOUGH; i++) {
            if (Letters.isCyrillic(prose.charAt(i))) {
                int start = Letters.wordStart(prose, i);
                int end = endOfRun(prose, i);
                problems.add(cyrillic(text, start, end));
                i = end;
            }
        }
    }

    /** A run goes on over spaces and signs until a Latin letter or the line's end: a whole sentence is one problem. */
    private static int endOfRun(String prose, int start) {
        int end = start;
        for (int i = start; i < prose.length() && prose.charAt(i) != '\n'; i++) {
            char c = prose.charAt(i);
            if (Letters.isCyrillic(c)) {
                end = i + 1;
            } else if (Letters.isLatin(c) && Letters.wordStart(prose, i) >= end) {
                break;
            }
        }
        return Letters.wordEnd(prose, end);
    }

    private static Problem cyrillic(Passage text, int start, int end) {
        String found = text.in(start, end);
        Problem problem = Problem.of(
                "cyrillic-in-english", Severity.BLOCKING, text.place(start, end), shortened(found));
        String latin = NAMES.getOrDefault(found, LookAlikes.isMixed(found) ? LookAlikes.toLatin(found) : found);
        return Letters.hasCyrillic(latin) ? problem : problem.with(text.replace(start, end, latin));
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    private static void mixed(Passage text, List<Problem> problems) {
        Matcher found = WORD.matcher(text.prose());
        while (found.find() && problems.size() < ENOUGH) {
            String word = found.group();
            if (LookAlikes.isMixed(word)) {
                String russian = LookAlikes.toCyrillic(word);
                if (!Letters.hasLatin(russian)) {
                    problems.add(latin(text, found.start(), found.end(), russian));
                }
            }
        }
    }

    private static void lone(Passage text, Pattern pattern, List<Problem> problems) {
        Matcher found = pattern.matcher(text.prose());
        while (found.find() && problems.size() < ENOUGH) {
            problems.add(latin(text, found.start(), found.end(), LookAlikes.toCyrillic(found.group()).replace('k', 'к')));
        }
    }

    private static Problem latin(Passage text, int start, int end, String russian) {
        return Problem.of("latin-in-russian", Severity.WARNING, text.place(start, end), text.in(start, end))
                .with(text.replace(start, end, russian));
    }
}
