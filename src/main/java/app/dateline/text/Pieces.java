package app.dateline.text;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.eclipse.jgit.diff.Sequence;

/** A stretch of a text in pieces that are compared as wholes; every character is in exactly one. */
final class Pieces extends Sequence {
    private final String text;
    /** Where each begins, and behind the last one the end of the stretch. */
    private final int[] starts;
    private final int[] hashes;

    private Pieces(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.hashes = new int[starts.length - 1];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                hash = 31 * hash + text.charAt(at);
            }
            hashes[i] = hash;
        }
    }

    /** Words, numbers, spaces and signs. */
    static Pieces words(String text, int from, int to) {
        return of(text, from, to, at -> Math.min(to, Token.end(text, at)));
    }

    /** Lines, each with its end. */
    static Pieces lines(String text) {
        return of(text, 0, text.length(), at -> {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end + 1;
        });
    }

    private static Pieces of(String text, int from, int to, IntUnaryOperator end) {
        int[] starts = new int[16];
        int count = 0;
        for (int at = from; at < to; at = end.applyAsInt(at)) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count++] = at;
        }
        starts[count] = to;
        return new Pieces(text, Arrays.copyOf(starts, count + 1));
    }

    @Override
    public int size() {
        return hashes.length;
    }

    /** Where piece {@code i} begins, in UTF-16 units of the text; for {@code size()} where the last one ends. */
    int start(int i) {
        return starts[i];
    }

    int hash(int i) {
        return hashes[i];
    }

    boolean isSame(int i, Pieces other, int j) {
        int length = starts[i + 1] - starts[i];
        return hashes[i] == other.hashes[j]
                && length == other.starts[j + 1] - other.starts[j]
                && text.regionMatches(starts[i], other.text, other.starts[j], length);
    }
}
