package app.dateline.text.find;

import app.dateline.article.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What comes in the place of what was found. Immutable; for any thread. */
public final class Replacement {
    private sealed interface Piece {
        record Words(String text) implements Piece {}

        /** @param number from 0 for the first; -1 for all that was found */
        record Group(int number) implements Piece {}
    }

    private final List<Piece> pieces;
    private final boolean keepCase;

    private Replacement(List<Piece> pieces, boolean keepCase) {
        this.pieces = List.copyOf(pieces);
        this.keepCase = keepCase;
    }

    /** Just this text. @param keepCase whether it gets capitals where what was found has them */
    static Replacement plain(String text, boolean keepCase) {
        return new Replacement(List.of(new Piece.Words(text)), keepCase);
    }

    /**
     * A text in which {@code $1} and <code>${name}</code> are what a group matched, {@code $0} all of it, {@code \n} a
     * line end, {@code \t} a tab, and a backslash takes the meaning from any other sign.
     */
    static Replacement withGroups(String text, boolean keepCase, int groups, Map<String, Integer> names) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (c == '\\' && next != 0) {
                words.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
                at++;
            } else if (c == '$' && next >= '0' && next <= '9') {
                int number = next - '0';
                at++;
                while (at + 1 < text.length() && isDigit(text.charAt(at + 1))
                        && number * 10 + text.charAt(at + 1) - '0' <= groups) {
                    number = number * 10 + text.charAt(++at) - '0';
                }
                if (number > groups) {
                    throw Failure.of("text.find.no-group", "$" + number, groups);
                }
                group(number, words, pieces);
            } else if (c == '$' && next == '{' && text.indexOf('}', at) > 0) {
                int end = text.indexOf('}', at);
                Integer number = names.get(text.substring(at + 2, end));
                if (number == null) {
                    throw Failure.of("text.find.no-group", text.substring(at, end + 1), groups);
                }
                at = end;
                group(number, words, pieces);
            } else {
                words.append(c);
            }
        }
        pieces.add(new Piece.Words(words.toString()));
        return new Replacement(pieces, keepCase);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void group(int number, StringBuilder words, List<Piece> pieces) {
        pieces.add(new Piece.Words(words.toString()));
        words.setLength(0);
        pieces.add(new Piece.Group(number - 1));
    }

    /** What comes in the place of this one. */
    public String of(Hit hit, String text) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words -> out.append(words.text());
                case Piece.Group group -> out.append(group.number() < 0 ? hit.in(text) : hit.groups().get(group.number()));
            }
        }
        return keepCase ? Looks.of(hit.in(text)).of(out.toString(), Locale.ROOT) : out.toString();
    }

    /** The text with all these replaced. @param hits in their order, none over another */
    public String in(String text, List<Hit> hits) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Hit hit : hits) {
            out.append(text, at, hit.start()).append(of(hit, text));
            at = hit.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
