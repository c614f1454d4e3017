package app.dateline.proof;

import app.dateline.article.Message;
import app.dateline.text.typography.Change;
import app.dateline.text.typography.Kind;
import app.dateline.text.typography.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and spaces that stand twice, quotation marks that are not the language’s own. */
final class TypographyChecks {
    private static final int ENOUGH = 50;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]++");
    /** What may well stand twice: "all that that means", "they had had", «чуть чуть» is another mistake. */
    private static final Set<String> TWICE = Set.of("that", "had", "is", "was", "her", "very", "очень", "чуть", "еле", "вот");

    private TypographyChecks() {}

    static List<Problem> of(Passage text) {
        List<Problem> problems = new ArrayList<>();
        doubledWords(text, problems);
        List<Change> changes = text.typography();
        doubledSpaces(text, changes, problems);
        quotes(text, changes, problems);
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
                && between.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                && between.indexOf('\n') == between.lastIndexOf('\n')
                && text.isPureProse(start, next);
    }

    private static void doubledSpaces(Passage text, List<Change> changes, List<Problem> problems) {
        changes.stream()
                .filter(change -> change.rule().kind() == Kind.SPACES && change.end() - change.start() > 1)
                .limit(ENOUGH)
                .map(change -> Problem.of("doubled-space", Severity.HINT, text.place(change.start(), change.end()))
                        .with(text.replace(change.start(), change.end(), change.text(), Message.of("proof.fix.one-space"))))
                .forEach(problems::add);
    }

    private static void quotes(Passage text, List<Change> changes, List<Problem> problems) {
        Map<Integer, Change> marks = new HashMap<>();
        changes.stream().filter(change -> change.rule() == Rule.QUOTE).limit(2 * ENOUGH).forEach(c -> marks.put(c.start(), c));
        for (Change mark : changes) {
            Change mate = marks.get(mark.mate());
            if (marks.get(mark.start()) != mark || mate != null && mate.start() < mark.start()) {
                continue;
            }
            if (mate == null) {
                problems.add(quote(text, mark.start(), mark.end(), mark.text())
                        .with(text.replace(mark.start(), mark.end(), mark.text())));
            } else {
                String both = mark.text() + " " + mate.text();
                String right = mark.text() + text.in(mark.end(), mate.start()) + mate.text();
                problems.add(quote(text, mark.start(), mate.end(), both)
                        .with(text.replace(mark.start(), mate.end(), right, Message.of("proof.fix.quotes", both))));
            }
        }
    }

    private static Problem quote(Passage text, int start, int end, String right) {
        return Problem.of("straight-quote", Severity.HINT, text.place(start, end), right);
    }
}
