package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of one paragraph, each with its look. White space is one space, as HTML has it; a line end is a break
 * that was asked for; a footnote is one character. Not thread-safe.
 */
final class Line {
    private static final char NOTE = '\ufffc';

    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();

    void add(String more, Look look) {
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i), look);
        }
    }

    private void add(char c, Look look) {
        if (isSpace(c)) {
            addSpace(c, look);
        } else if (isSeen(c)) {
            append(c, look);
        }
    }

    private void append(char c, Look look) {
        text.append(c);
        looks.add(look);
    }

    /** Two of a kind are one; a no-break space among others is but a way to keep them apart. */
    private void addSpace(char c, Look look) {
        char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        if (last == '\n') {
            return;
        }
        if (isSpace(last)) {
            text.setCharAt(text.length() - 1, ' ');
        } else {
            append(Character.isWhitespace(c) ? ' ' : c, look);
        }
    }

    void addBreak() {
        while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1)) && text.charAt(text.length() - 1) != '\n') {
            drop(text.length() - 1);
        }
        if (!text.isEmpty()) {
            append('\n', Look.PLAIN);
        }
    }

    void addNote(int number) {
        append(NOTE, Look.ofNote(number));
    }

    void add(Line more) {
        for (int i = 0; i < more.length(); i++) {
            if (more.look(i).note() > 0) {
                addNote(more.look(i).note());
            } else {
                add(more.charAt(i) == '\n' ? ' ' : more.charAt(i), more.look(i));
            }
        }
    }

    private void drop(int at) {
        text.deleteCharAt(at);
        looks.remove(at);
    }

    /** The paragraphs that it is: an empty line parts two. Spaces look like what is on both sides of them. */
    List<Line> paragraphs() {
        List<Line> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= length(); i++) {
            boolean gap = i + 1 < length() && text.charAt(i) == '\n' && text.charAt(i + 1) == '\n';
            if (gap || i == length()) {
                Line paragraph = trimmed(start, i);
                if (paragraph.length() > 0) {
                    paragraphs.add(paragraph);
                }
                start = i;
            }
        }
        return paragraphs;
    }

    private Line trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Line line = new Line();
        line.text.append(text, start, end);
        line.looks.addAll(looks.subList(start, end));
        line.calmSpaces();
        return line;
    }

    private void calmSpaces() {
        for (int i = 1; i + 1 < length(); i++) {
            if (isSpace(text.charAt(i)) && !look(i).code()) {
                looks.set(i, look(i - 1).and(look(i + 1)));
            }
        }
    }

    /** The same text in one weight: a heading is bold as it is. */
    Line unbold() {
        looks.replaceAll(look -> look.withBold(false));
        return this;
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    Look look(int at) {
        return looks.get(at);
    }

    void look(int at, Look look) {
        looks.set(at, look);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The words alone. */
    String plain() {
        return text.toString().replace('\n', ' ').replace(String.valueOf(NOTE), "").strip();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Controls, marks of direction and spaces without width steer programs and are not text; lone surrogates are damage. */
    private static boolean isSeen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> false;
            case Character.FORMAT -> c == '\u00ad' || c == '\u200d' || c == '\u200c';
            default -> c != NOTE && c != '\ufffe' && c != '\uffff' && c != '\ufffd';
        };
    }
}
