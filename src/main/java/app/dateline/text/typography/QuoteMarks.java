package app.dateline.text.typography;

import app.dateline.article.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which quotation marks of a run open, which close, and which belong together. For one use. */
final class QuoteMarks {
    /** A mark that opens or closes. */
    static final class Mark {
        final int at;
        final boolean opens;
        /** One of ‘ and ’ in English, which stay what they are. */
        final boolean single;
        /** Whether what stands around it says the same as its form. */
        final boolean certain;
        /** The other of the pair; null where there is none. */
        Mark mate;
        /** What it is when all is done. */
        char becomes;

        private Mark(int at, boolean opens, boolean single, boolean certain) {
            this.at = at;
            this.opens = opens;
            this.single = single;
            this.certain = certain;
        }
    }

    private enum Role {
        OPENS,
        CLOSES,
        NONE
    }

    private final Draft draft;
    private final Language language;
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int twofoldOpen;
    private boolean sound = true;
    private boolean singles;
    private boolean straySingles;

    QuoteMarks(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
        for (int i = 0; i < draft.size(); i++) {
            char c = draft.at(i);
            if (language == Language.EN && (c == '‘' || c == '’')) {
                single(i, c);
            } else {
                twofold(i, c);
            }
        }
        sound &= twofoldOpen == 0 && !(singles && straySingles);
    }

    List<Mark> all() {
        return marks;
    }

    /** Whether every quotation is opened and closed. */
    boolean isSound() {
        return sound;
    }

    private void single(int at, char c) {
        if (c == '‘') {
            if (opensSingle(draft, at)) {
                singles = true;
                open(new Mark(at, true, true, true));
            }
        } else if (closesSingle(draft, at)) {
            if (!open.isEmpty() && open.peek().single && open.peek().at < at - 1) {
                close(new Mark(at, false, true, true));
            } else {
                straySingles = true;
            }
        }
    }

    static boolean opensSingle(Draft draft, int at) {
        char before = draft.at(at - 1);
        return !Signs.isWord(before) && !Signs.isObject(before) && !Signs.isGap(draft.at(at + 1));
    }

    static boolean closesSingle(Draft draft, int at) {
        char after = draft.at(at + 1);
        return after == Signs.UNKNOWN || !Signs.isWord(after);
    }

    private void twofold(int at, char c) {
        Role form = switch (c) {
            case '«', '„' -> Role.OPENS;
            case '»' -> Role.CLOSES;
            case '"', '“', '”', '‟' -> Role.NONE;
            default -> null;
        };
        if (form == null) {
            return;
        }
        Role context = byContext(at);
        Role role = form == Role.NONE ? context : form;
        if (role == Role.OPENS) {
            open(new Mark(at, true, false, context == role));
        } else if (role == Role.CLOSES) {
            while (!open.isEmpty() && open.peek().single) {
                open.pop();
            }
            close(new Mark(at, false, false, context == role));
        }
    }

    private void open(Mark mark) {
        marks.add(mark);
        open.push(mark);
        twofoldOpen += mark.single ? 0 : 1;
    }

    private void close(Mark mark) {
        marks.add(mark);
        if (open.isEmpty()) {
            sound = false;
        } else {
            mark.mate = open.pop();
            mark.mate.mate = mark;
            twofoldOpen -= mark.single ? 0 : 1;
        }
    }

    /** What a mark whose form says nothing does there. */
    private Role byContext(int at) {
        char before = draft.at(at - 1);
        char after = draft.at(at + 1);
        boolean inside = twofoldOpen > 0;
        boolean dash = "—–-/".indexOf(before) >= 0;
        boolean opened = !marks.isEmpty() && marks.getLast().opens && marks.getLast().at == at - 1;
        if (!Signs.isGap(before) && "([{".indexOf(before) < 0 && !dash && !opened) {
            boolean amid = Signs.isWord(before) && Signs.isWord(after) && after != Signs.UNKNOWN;
            return amid || !inside && Signs.isDigit(before) ? Role.NONE : Role.CLOSES;
        }
        boolean ends = Signs.isGap(after);
        if (inside && (opened ? ends : dash && !Signs.isWord(after) && !Signs.isObject(after))) {
            return Role.CLOSES;
        }
        if (ends) {
            return Role.NONE;
        }
        return inside && !opened && ".,;:!?)".indexOf(after) >= 0 ? Role.CLOSES : Role.OPENS;
    }
}
