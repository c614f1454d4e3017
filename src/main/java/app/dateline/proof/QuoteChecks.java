package app.dateline.proof;

import app.dateline.article.Language;
import app.dateline.article.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Quotation marks that are not the language's own: « » and inside them „ “ in Russian, “ ” and ‘ ’ in English. */
final class QuoteChecks {
    private static final int ENOUGH = 50;

    private QuoteChecks() {}

    static List<Problem> of(Passage text) {
        List<Problem> problems = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int inRight = 0;
        String prose = text.prose();
        for (int i = 0; i < prose.length() && problems.size() < ENOUGH; i++) {
            char c = prose.charAt(i);
            if (c == '\n' && i + 1 < prose.length() && prose.charAt(i + 1) == '\n') {
                open.forEach(at -> single(text, at, true, problems));
                open.clear();
                inRight = 0;
            } else if (c == marks(text.language(), 0)[0].charAt(0)) {
                inRight++;
            } else if (c == marks(text.language(), 0)[1].charAt(0)) {
                inRight = Math.max(0, inRight - 1);
            } else if (isWrong(c, text.language())) {
                if (opens(prose, i, open.isEmpty())) {
                    open.push(i);
                } else if (!open.isEmpty()) {
                    pair(text, open.pop(), i, open.size() + inRight, problems);
                } else if (!isInches(prose, i)) {
                    single(text, i, false, problems);
                }
            }
        }
        open.forEach(at -> single(text, at, true, problems));
        return problems;
    }

    private static boolean isWrong(char c, Language language) {
        return c == '"' || language == Language.EN && (c == '«' || c == '»');
    }

    private static boolean opens(String prose, int at, boolean outside) {
        if (prose.charAt(at) != '"') {
            return prose.charAt(at) == '«';
        }
        boolean before = at == 0 || " \u00a0\n\t([{«“„‘—–-/".indexOf(prose.charAt(at - 1)) >= 0;
        boolean after = at + 1 < prose.length() && !Character.isWhitespace(prose.charAt(at + 1));
        return before && after && (outside || Character.isLetterOrDigit(prose.charAt(at + 1)));
    }

    private static boolean isInches(String prose, int at) {
        return at > 0 && Character.isDigit(prose.charAt(at - 1));
    }

    private static void pair(Passage text, int start, int end, int depth, List<Problem> problems) {
        String[] right = marks(text.language(), depth);
        problems.add(Problem.of("straight-quote", Severity.HINT, text.place(start, end + 1), right[0] + " " + right[1])
                .with(text.replace(start, end + 1, right[0] + text.in(start + 1, end) + right[1],
                        Message.of("proof.fix.quotes", right[0] + " " + right[1]))));
    }

    private static void single(Passage text, int at, boolean opening, List<Problem> problems) {
        String right = marks(text.language(), 0)[opening ? 0 : 1];
        problems.add(Problem.of("straight-quote", Severity.HINT, text.place(at, at + 1), right)
                .with(text.replace(at, at + 1, right)));
    }

    private static String[] marks(Language language, int depth) {
        boolean outer = depth % 2 == 0;
        return switch (language) {
            case RU -> outer ? new String[] {"«", "»"} : new String[] {"„", "“"};
            case EN -> outer ? new String[] {"“", "”"} : new String[] {"‘", "’"};
        };
    }
}
