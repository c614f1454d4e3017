package app.dateline.text.typography;

import app.dateline.text.Markdown;
import app.dateline.text.Run;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Typography at the caret: the text before it, where the end of the last word is not known yet. */
final class Typing {
    /** So far back a block is read. */
    private static final int FAR = 4_000;

    /** Where a person is in the middle of something that is no prose: an address, a tag, a label, the name of a link. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\]\\([^()\\n]*$|<[\\p{L}/!?][^<>\\n]*$|\\[\\^[^\\]\\n]*$|(?:^|\\n) {0,3}\\[[^\\]\\n]+\\]:[^\\n]*$");

    private Typing() {}

    static List<Change> inPlain(Typography typography, String text, int caret, String typed) {
        if (isWithinWord(text, caret, typed)) {
            return List.of();
        }
        int from = Math.max(0, caret - FAR);
        String before = text.substring(from, caret) + Signs.UNKNOWN;
        return changes(typography, Run.plain(before), before, typed.length(), from);
    }

    static List<Change> inMarkdown(Typography typography, String body, int caret, String typed) {
        if (isWithinWord(body, caret, typed)) {
            return List.of();
        }
        int from = block(body, caret);
        String before = body.substring(from, caret) + Signs.UNKNOWN;
        if (from == 0 && FrontMatterEnd.in(before) < 0) {
            return List.of();
        }
        List<Run> runs = Markdown.runs(before);
        if (runs.isEmpty()) {
            return List.of();
        }
        Run run = runs.getLast();
        int length = run.text().length();
        boolean here = run.text().charAt(length - 1) == Signs.UNKNOWN
                && run.place(length - 1) == before.length() - 1
                && length > typed.length()
                && run.text().startsWith(typed, length - 1 - typed.length());
        if (!here || run.text().indexOf('`') >= 0) {
            return List.of();
        }
        List<Change> changes = changes(typography, run, before, typed.length(), from);
        boolean code = !changes.isEmpty()
                && (UNFINISHED.matcher(before).find(0) || isInFence(body, from) || isInHtml(body, from));
        return code ? List.of() : changes;
    }

    /** A small letter after a letter or a space makes nothing plain: most keys are such. */
    private static boolean isWithinWord(String text, int caret, String typed) {
        if (caret < 2 || typed.length() != 1 || !Character.isLowerCase(typed.charAt(0))) {
            return false;
        }
        char before = text.charAt(caret - 2);
        return Character.isLetter(before) || Signs.isGap(before);
    }

    /** What the rules say now and did not say before these characters were there. */
    private static List<Change> changes(Typography typography, Run run, String source, int typed, int from) {
        List<Change> now = typography.in(run, source, true);
        if (now.isEmpty()) {
            return now;
        }
        int end = run.text().length() - 1;
        Set<Integer> before = typography.in(run.without(end - typed, end), source, true).stream()
                .map(Change::start)
                .collect(Collectors.toSet());
        return now.stream()
                .filter(change -> !before.contains(change.start()))
                .map(change -> change.movedBy(from))
                .toList();
    }

    /** Where the block with the caret begins, or a later word of it if that is far. */
    private static int block(String body, int caret) {
        int farthest = Math.max(0, caret - FAR);
        int line = body.lastIndexOf('\n', caret - 1) + 1;
        if (line == caret && caret > 0) {
            // a line that was just begun belongs to the one before
            line = body.lastIndexOf('\n', caret - 2) + 1;
        }
        while (line > farthest) {
            int before = body.lastIndexOf('\n', line - 2) + 1;
            if (body.substring(before, line).isBlank()) {
                return line;
            }
            line = before;
        }
        if (farthest == 0) {
            return 0;
        }
        int word = body.indexOf(' ', farthest) + 1;
        return word > 0 && word <= caret ? word : caret;
    }

    private static boolean isInFence(String body, int to) {
        if (body.indexOf("```", 0, to) < 0 && body.indexOf("~~~", 0, to) < 0) {
            return false;
        }
        String open = null;
        for (int line = 0; line < to; line = body.indexOf('\n', line) + 1) {
            int at = line;
            while (at < line + 3 && at < to && body.charAt(at) == ' ') {
                at++;
            }
            if (open == null) {
                open = body.startsWith("```", at) ? "```" : body.startsWith("~~~", at) ? "~~~" : null;
            } else if (body.startsWith(open, at)) {
                open = null;
            }
            if (body.indexOf('\n', line) < 0) {
                break;
            }
        }
        return open != null;
    }

    /** In a block of HTML that an empty line does not end. */
    private static boolean isInHtml(String body, int to) {
        if (to == 0 || body.charAt(0) != '<' && body.indexOf("\n<", 0, to) < 0) {
            return false;
        }
        return isOpen(body, to, "<!--", "-->")
                || isOpen(body, to, "<pre", "</pre>")
                || isOpen(body, to, "<script", "</script>")
                || isOpen(body, to, "<style", "</style>")
                || isOpen(body, to, "<textarea", "</textarea>");
    }

    private static boolean isOpen(String body, int to, String opening, String closing) {
        return body.lastIndexOf(opening, to - 1) > body.lastIndexOf(closing, to - 1);
    }
}
