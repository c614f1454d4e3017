package app.dateline.translate.memory.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Where things are in a file of the index. A word is a number there, its rank: 0 is the rarest.
 *
 * <pre>
 * head      magic, version, entries, tokens, words, postings, last unit, stamp, checksum of what follows, and of the head
 * tokens    rank of each word of each unit
 * units     number of each entry's unit, ascending
 * starts    where each entry's tokens begin; one more
 * hashes    of the words, ascending           ranks    of the same words
 * stems     of the words, ascending           members  ranks of the words with those stems
 * lists     where each word's postings begin; one more
 * postings  entries that have the word, ascending
 * </pre>
 *
 * @param tokens   all words of all units
 * @param words    different words
 * @param postings different words of each unit, of all units
 */
record Layout(int entries, int tokens, int words, int postings) {
    static final long MAGIC = 0x444c4e454d454d31L;
    static final int HEAD = 80;

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final long INTS = Integer.BYTES;
    private static final int PIECE = 1 << 30;

    long tokensAt() {
        return HEAD;
    }

    long unitsAt() {
        return tokensAt() + tokens * INTS;
    }

    long startsAt() {
        return unitsAt() + entries * INTS;
    }

    long hashesAt() {
        return startsAt() + (entries + 1) * INTS;
    }

    long ranksAt() {
        return hashesAt() + words * (long) Long.BYTES;
    }

    long stemsAt() {
        return ranksAt() + words * INTS;
    }

    long membersAt() {
        return stemsAt() + words * (long) Long.BYTES;
    }

    long listsAt() {
        return membersAt() + words * INTS;
    }

    long postingsAt() {
        return listsAt() + (words + 1) * INTS;
    }

    long size() {
        return postingsAt() + postings * INTS;
    }

    /** Of all behind the head. */
    static long checksum(MemorySegment file) {
        return checksum(file, HEAD, file.byteSize());
    }

    static long checksum(MemorySegment file, long from, long to) {
        CRC32C sum = new CRC32C();
        for (long at = from; at < to; at += PIECE) {
            ByteBuffer piece = file.asSlice(at, Math.min(PIECE, to - at)).asByteBuffer();
            sum.update(piece);
        }
        return sum.getValue();
    }
}
