package app.dateline.text.paste;

/**
 * Sees to it that every bold or italic stretch can be written: a sign between a word and a mark such as a bracket or a
 * quote is not seen as one by Markdown, so the mark is left out of the stretch.
 */
final class Flanks {
    private final Line line;

    Flanks(Line line) {
        this.line = line;
    }

    void settle() {
        uncross();
        settle(true);
        settle(false);
    }

    /** Of two stretches of which each ends within the other, the italic one is cut where the bold one begins or ends. */
    private void uncross() {
        for (int at = 1; at < line.length(); at++) {
            boolean cut = line.look(at - 1).bold() != line.look(at).bold()
                    && line.look(at - 1).italic()
                    && line.look(at).italic();
            if (!cut) {
                continue;
            }
            boolean boldBefore = line.look(at - 1).bold();
            int bold = boldBefore ? reach(true, at - 1, -1) : reach(true, at, 1);
            int inside = boldBefore ? reach(false, at - 1, -1) : reach(false, at, 1);
            boolean crossing = boldBefore ? bold < inside : bold > inside;
            if (crossing && boldBefore) {
                drop(false, inside, at);
            } else if (crossing) {
                drop(false, at, inside + 1);
            }
        }
    }

    /** The last place of the stretch in this direction. */
    private int reach(boolean bold, int from, int step) {
        int at = from;
        while (at + step >= 0 && at + step < line.length() && has(bold, at + step)) {
            at += step;
        }
        return at;
    }

    private boolean has(boolean bold, int at) {
        return bold ? line.look(at).bold() : line.look(at).italic();
    }

    private void settle(boolean bold) {
        for (int at = 0; at < line.length(); at++) {
            if (has(bold, at)) {
                int end = at;
                while (end < line.length() && has(bold, end)) {
                    end++;
                }
                settle(bold, at, end);
                at = end;
            }
        }
    }

    private void settle(boolean bold, int from, int to) {
        if (!hasWords(from, to)) {
            drop(bold, from, to);
            return;
        }
        int start = from;
        while (start < to && (isSpace(start) || start > 0 && isWord(start - 1, start) && opensWithMark(start))) {
            int next = unitEnd(start, to);
            drop(bold, start, next);
            start = next;
        }
        int end = to;
        while (end > start
                && (isSpace(end - 1) || end < line.length() && isWord(end, end - 1) && closesWithMark(end - 1))) {
            int before = unitStart(end - 1, start);
            drop(bold, before, end);
            end = before;
        }
    }

    /** A full stop that was caught by an italic word before it is nothing to stress. */
    private boolean hasWords(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isLetter(at) || isSigned(at)) {
                return true;
            }
        }
        return false;
    }

    private void drop(boolean bold, int from, int to) {
        for (int at = from; at < to; at++) {
            Look look = line.look(at);
            line.look(at, bold ? look.withBold(false) : look.withItalic(false));
        }
    }

    private boolean isSpace(int at) {
        return Line.isSpace(line.charAt(at));
    }

    private boolean isSigned(int at) {
        return line.look(at).code() || line.look(at).note() > 0;
    }

    private boolean opensLink(int at) {
        String link = line.look(at).link();
        return !link.isEmpty() && (at == 0 || !line.look(at - 1).link().equals(link));
    }

    private boolean closesLink(int at) {
        String link = line.look(at).link();
        return !link.isEmpty() && (at + 1 == line.length() || !line.look(at + 1).link().equals(link));
    }

    private boolean opensWithMark(int at) {
        return opensLink(at) || isSigned(at) || !isLetter(at);
    }

    private boolean closesWithMark(int at) {
        return closesLink(at) || isSigned(at) || !isLetter(at);
    }

    /** Whether a letter stands there beside the other place, and not the sign that ends a link or a code. */
    private boolean isWord(int at, int beside) {
        String link = line.look(at).link();
        return !isSigned(at) && !isSpace(at) && !isPunctuation(at) && (link.isEmpty() || link.equals(line.look(beside).link()));
    }

    /** What no reader of Markdown takes for a letter; with symbols and emoji they differ, so those count as both. */
    private boolean isPunctuation(int at) {
        char c = line.charAt(at);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> c < 128 && !Character.isLetterOrDigit(c);
        };
    }

    private boolean isLetter(int at) {
        int type = Character.getType(line.charAt(at));
        return Character.isLetterOrDigit(line.charAt(at)) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private boolean joined(int a, int b) {
        return isSigned(a) && line.look(a).equals(line.look(b))
                || Character.isSurrogatePair(line.charAt(a), line.charAt(b));
    }

    private int unitEnd(int at, int to) {
        int end = at + 1;
        boolean link = opensLink(at);
        while (end < to && (joined(end - 1, end) || link && line.look(end).link().equals(line.look(at).link()))) {
            end++;
        }
        return end;
    }

    private int unitStart(int at, int from) {
        int start = at;
        boolean link = closesLink(at);
        while (start > from && (joined(start - 1, start) || link && line.look(start - 1).link().equals(line.look(at).link()))) {
            start--;
        }
        return start;
    }
}
