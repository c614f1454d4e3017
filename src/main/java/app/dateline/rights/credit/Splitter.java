package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places where one party may end and the next begin. Pure. */
final class Splitter {
    private static final Set<String> NO_PARTY = Set.of(
            "jr", "sr", "inc", "ltd", "llc", "llp", "plc", "co", "corp", "gmbh", "phd", "мл", "ст");

    private static final Pattern SOFT = Pattern.compile("[\\p{Z}\\s](?:and|и|&|\\+|[-–—])[\\p{Z}\\s]");
    private static final int MOST_SOFT = 6;

    private final String line;

    Splitter(String line) {
        this.line = line;
    }

    /**
     * A stretch between two such places.
     *
     * @param join what parts it from the one before
     */
    record Piece(Bilingual join, int start, int end) {}

    /** Where parties are parted whatever they are. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Bilingual join = Bilingual.EMPTY;
        int start = 0;
        int token = 0;
        boolean address = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Script.isGap(c)) {
                token = i + 1;
                address = false;
            }
            address |= isAddress(i);
            int length = 0;
            Bilingual next = Bilingual.EMPTY;
            if (c == '/' && !address && !isInAName(i, token)) {
                length = 1;
                next = LineReader.SLASH;
            } else if (c == ',' && !isDecimal(i) && !isTitle(i)) {
                length = 1;
                next = LineReader.COMMA;
            } else if (c == ';' || c == '|' || c == '·' || c == '•') {
                length = 1;
                next = Bilingual.same(c == ';' ? "; " : " " + c + " ");
            } else if (c == '©' && i > start && Script.isGap(line.charAt(i - 1)) && isWritten(start, i)) {
                next = LineReader.SPACE;
            } else if (Script.isGap(c) || i == start && i > 0) {
                int gap = Script.isGap(c) ? 1 : 0;
                int word = Math.max(word(i + gap, "via"), word(i + gap, "через"));
                length = word > 0 ? gap + word : 0;
                next = length > 0 ? LineReader.VIA : next;
            }
            if (!next.isEmpty() || next == LineReader.SPACE) {
                pieces.add(new Piece(join, start, i));
                join = next;
                start = i + length;
                token = start;
                address = false;
                i = Math.max(i, start - 1);
            }
        }
        pieces.add(new Piece(join, start, line.length()));
        return pieces;
    }

    /** Whether a slash between the two would be a part of a name, as in an address. */
    static boolean swallows(CharSequence line, String next) {
        int start = line.length();
        while (start > 0 && !Script.isGap(line.charAt(start - 1))) {
            start--;
        }
        String word = line.subSequence(start, line.length()).toString();
        Splitter joined = new Splitter(word + "/" + next);
        for (int i = 0; i < word.length(); i++) {
            if (joined.isAddress(i)) {
                return true;
            }
        }
        // the token that a reader sees begins behind the last slash
        return joined.isInAName(word.length(), word.lastIndexOf('/') + 1);
    }

    private boolean isAddress(int at) {
        return line.charAt(at) == '.' && isDomain(at) || line.startsWith("://", at);
    }

    /**
     * A stretch that may be a name or a part of one.
     *
     * @param link what stands between it and the next
     */
    record Soft(String text, String link) {}

    /** The stretches between which they are parted only if all are known: «и», &, a dash. */
    static List<Soft> soft(String text) {
        List<Soft> stretches = new ArrayList<>();
        Matcher matcher = SOFT.matcher(text);
        int start = 0;
        while (stretches.size() < MOST_SOFT && matcher.find()) {
            stretches.add(new Soft(text.substring(start, matcher.start()), matcher.group()));
            start = matcher.end();
        }
        stretches.add(new Soft(text.substring(start), ""));
        return stretches;
    }

    private boolean isWritten(int from, int to) {
        return line.substring(from, to).codePoints().anyMatch(Character::isLetter)
                && Signs.sure(line, from).map(sign -> sign.end() < to).orElse(true);
    }

    /** How long this word is with the gap behind it; 0 if it does not stand here. */
    private int word(int from, String word) {
        int end = from + word.length();
        return end < line.length()
                        && line.regionMatches(true, from, word, 0, word.length())
                        && Script.isGap(line.charAt(end))
                ? word.length() + 1
                : 0;
    }

    private char at(int i) {
        return i < 0 || i >= line.length() ? ' ' : line.charAt(i);
    }

    /** A dot as in {@code t.me/name}. */
    private boolean isDomain(int dot) {
        return isLatin(at(dot - 1)) && isLatin(at(dot + 1)) && isLatin(at(dot + 2))
                && Character.isLowerCase(at(dot + 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** A slash as in A/S, c/o and 24/7. */
    private boolean isInAName(int slash, int token) {
        char left = at(slash - 1);
        char right = at(slash + 1);
        if (Character.isDigit(left) && Character.isDigit(right)) {
            return true;
        }
        return slash - 1 == token && Character.isLetter(left) && Character.isLetter(right)
                && !Character.isLetterOrDigit(at(slash + 2));
    }

    private boolean isDecimal(int comma) {
        return Character.isDigit(at(comma - 1)) && Character.isDigit(at(comma + 1));
    }

    /** A comma as in “Boeing, Inc.” */
    private boolean isTitle(int comma) {
        int start = comma + 1;
        while (Script.isGap(at(start)) && start < line.length()) {
            start++;
        }
        int end = start;
        while (Character.isLetter(at(end)) && end - start < 6) {
            end++;
        }
        return NO_PARTY.contains(line.substring(Math.min(start, line.length()), Math.min(end, line.length()))
                .toLowerCase(Locale.ROOT));
    }
}
