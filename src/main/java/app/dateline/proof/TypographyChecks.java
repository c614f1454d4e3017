package app.dateline.proof;

import app.dateline.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and spaces that stand twice. */
final class TypographyChecks {
    private static final int ENOUGH = 50;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]++");
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]{2,}+");
    /** What may well stand twice: "all that that means", "they had had", «чуть чуть» is another mistake. */
    private static final Set<String> TWICE = Set.of("that", "had", "is", "was", "her", "very", "очень", "чуть", "еле", "вот");

    private TypographyChecks() {}

    static List<Problem> of(Passage text) {
        List<Problem> problems = new ArrayList<>();
        doubledWords(text, problems);
        doubledSpaces(text, problems);
        return problems;
    }

    private static void doubledWords(Passage text, List<Problem> problems) {
        Matcher found = WORD.matcher(text.prose());
        String before = "";
        int start = 0;
        int end = 0;
        while (found.find() && problems.size() < ENOUGH) {
            String word = found.group();
            if (word.equalsIgnoreCase(before) && isDoubled(text, word, start, end, found.start())) {
                problems.add(Problem.of("doubled-word", Severity.HINT, text.place(start, found.end()), word)
                        .with(text.replace(start, found.end(), text.in(start, end))));
            }
            before = word;
            start = found.start();
            end = found.end();
        }
    }

    /** Two capitals are a name: Бора-Бора, Duran Duran. */
    private static boolean isDoubled(Passage text, String word, int start, int end, int next) {
        boolean small = Character.isLowerCase(word.codePointAt(0));
        boolean letters = word.codePoints().allMatch(Character::isLetter);
        String between = text.in(end, next);
        return small
                && letters
                && !TWICE.contains(word.toLowerCase(Locale.ROOT))
                && between.isBlank()
                && between.indexOf('\n') == between.lastIndexOf('\n')
                && text.isPureProse(start, next);
    }

    private static void doubledSpaces(Passage text, List<Problem> problems) {
        Matcher found = SPACES.matcher(text.text());
        while (found.find() && problems.size() < ENOUGH) {
            if (isInside(text, found.start(), found.end())) {
                problems.add(Problem.of("doubled-space", Severity.HINT, text.place(found.start(), found.end()))
                        .with(text.replace(found.start(), found.end(), " ", Message.of("proof.fix.one-space"))));
            }
        }
    }

    /** Between two signs of prose: not in code, not the indent of a list, not what levels the columns of a table. */
    private static boolean isInside(Passage text, int start, int end) {
        return start > 0
                && end < text.text().length()
                && isSeen(text, start - 1)
                && isSeen(text, end);
    }

    private static boolean isSeen(Passage text, int at) {
        char c = text.prose().charAt(at);
        return c == text.text().charAt(at) && !Character.isWhitespace(c);
    }
}
