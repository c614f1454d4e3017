package app.dateline.text.typography;

import app.dateline.article.Language;
import app.dateline.text.Markdown;
import app.dateline.text.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a language's typography makes of a text. It never changes a letter or a digit, and nothing but prose: no code, no
 * address, no raw HTML, no label, no escape. A text that it has gone over once it leaves alone. Thread-safe.
 *
 * @param kinds which of its rules are at work
 */
public record Typography(Language language, Set<Kind> kinds) {
    private static final int MOST_PASSES = 4;

    public Typography {
        kinds = Set.copyOf(kinds);
    }

    /** All of the language's rules. */
    public static Typography of(Language language) {
        return new Typography(language, EnumSet.allOf(Kind.class));
    }

    /** The changes to a body in their order; they do not overlap. Time grows with the length alone. */
    public List<Change> inMarkdown(String body) {
        List<Change> changes = new ArrayList<>();
        int from = Math.max(0, FrontMatterEnd.in(body));
        for (Run run : Markdown.runs(body)) {
            if (run.place(0) >= from) {
                changes.addAll(in(run, body, false));
            }
        }
        changes.sort(Comparator.comparingInt(Change::start));
        return changes;
    }

    /** The same for a text without Markdown, such as a headline. */
    public List<Change> inPlain(String text) {
        return in(Run.plain(text), text, false);
    }

    /**
     * What to change because of what was just typed into a body. Only what these characters made plain: what could have
     * been changed before, and was not or was taken back, stays as it is. Reads no further back than the block, and some
     * thousands of characters at most.
     *
     * @param caret behind what was typed
     */
    public List<Change> whileTypingMarkdown(String body, int caret, String typed) {
        return Typing.inMarkdown(this, body, caret, typed);
    }

    /** The same for a text without Markdown. */
    public List<Change> whileTypingPlain(String text, int caret, String typed) {
        return Typing.inPlain(this, text, caret, typed);
    }

    List<Change> in(Run run, String source, boolean typing) {
        Draft draft = new Draft(run, source);
        String before;
        int passes = 0;
        do {
            before = draft.between(0, draft.size());
            pass(draft, typing);
            // what one rule made may be a reason for another; mostly the second pass finds nothing
        } while (!typing && ++passes < MOST_PASSES && !before.equals(draft.between(0, draft.size())));
        return draft.changes();
    }

    private void pass(Draft draft, boolean typing) {
        if (kinds.contains(Kind.SPACES) && !typing) {
            Spaces.mendDoubled(draft);
        }
        if (kinds.contains(Kind.ELLIPSIS)) {
            Ellipsis.mend(draft, language);
        }
        if (kinds.contains(Kind.QUOTES)) {
            Quotes.mend(draft, language);
        }
        if (kinds.contains(Kind.DASHES)) {
            Dashes.mend(draft, language);
        }
        if (kinds.contains(Kind.SPACES)) {
            Spaces.mend(draft, language);
        }
    }
}
