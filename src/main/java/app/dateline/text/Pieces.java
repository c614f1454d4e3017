package app.dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.jgit.diff.Sequence;

/** A stretch of a text in pieces that are compared as wholes; at which spaces a line may break is no difference. */
final class Pieces extends Sequence {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int end;
    private final int[] hashes;

    private Pieces(String text, int[] starts, int[] ends, int end) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.end = end;
        this.hashes = new int[starts.length];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int at = starts[i]; at < ends[i]; at++) {
                hash = 31 * hash + Token.seen(text.charAt(at));
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

    /** Blocks; the white space between them is in none. */
    static Pieces of(String body, List<Block> blocks) {
        int[] starts = new int[blocks.size()];
        int[] ends = new int[blocks.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = blocks.get(i).start();
            ends[i] = blocks.get(i).end();
        }
        return new Pieces(body, starts, ends, body.length());
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
        int[] ends = count == 0 ? new int[0] : Arrays.copyOfRange(starts, 1, count + 1);
        return new Pieces(text, Arrays.copyOf(starts, count), ends, to);
    }

    @Override
    public int size() {
        return hashes.length;
    }

    /** Where piece {@code i} begins, in UTF-16 units of the text; for {@code size()} where the stretch ends. */
    int start(int i) {
        return i < starts.length ? starts[i] : end;
    }

    int hash(int i) {
        return hashes[i];
    }

    boolean isSame(int i, Pieces other, int j) {
        return hashes[i] == other.hashes[j]
                && Token.isSame(text, starts[i], ends[i], other.text, other.starts[j], other.ends[j]);
    }
}
