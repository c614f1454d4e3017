package app.dateline.translate.memory.index;

import app.dateline.text.stem.Stems;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The index of one language, as {@link SideWriter} has written it. It is mapped, so that it costs no heap. Immutable and
 * thread-safe; the file may be replaced by another under another name, never changed.
 *
 * <p>Two texts of which the longer has l words are t % alike only if they have ⌈t·l⌉ words in common. So of the n words of
 * the text that is sought, the n − ⌈t·n⌉ + 1 rarest cannot all be missing in a text that is like it.
 */
final class SideFile {
    /** To look through more frequent words' lists, too, is worth it if each saves so many comparisons. */
    private static final int WORTH = 12;

    private static final int LOOK = 256;

    private final MemorySegment file;
    private final Layout layout;
    private final int lastUnit;

    private SideFile(MemorySegment file, Layout layout, int lastUnit) {
        this.file = file;
        this.layout = layout;
        this.lastUnit = lastUnit;
    }

    /** Empty unless it is whole, of this version and made for this state of the memory. */
    static Optional<SideFile> open(Path path, UUID stamp) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Layout.HEAD) {
                return Optional.empty();
            }
            // nobody can say when the last search is over, so the garbage collector takes it back
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            return of(file, stamp);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<SideFile> of(MemorySegment file, UUID stamp) {
        Layout layout = new Layout(
                file.get(Layout.INT, 16), file.get(Layout.INT, 20), file.get(Layout.INT, 24), file.get(Layout.INT, 28));
        boolean whole = file.get(Layout.LONG, 0) == Layout.MAGIC
                && file.get(Layout.INT, 8) == Segment.VERSION
                && file.get(Layout.INT, 12) == Stems.VERSION
                && file.get(Layout.LONG, 40) == stamp.getMostSignificantBits()
                && file.get(Layout.LONG, 48) == stamp.getLeastSignificantBits()
                && file.get(Layout.LONG, 72) == Layout.checksum(file, 0, 72)
                && file.byteSize() == layout.size()
                && file.get(Layout.LONG, 56) == Layout.checksum(file);
        return whole ? Optional.of(new SideFile(file, layout, file.get(Layout.INT, 32))) : Optional.empty();
    }

    /** All units up to this number are in it that were there. */
    int lastUnit() {
        return lastUnit;
    }

    int size() {
        return layout.entries();
    }

    private int number(long section, int at) {
        return file.get(Layout.INT, section + (long) at * Integer.BYTES);
    }

    private int[] numbers(long section, int from, int to) {
        int[] numbers = new int[to - from];
        MemorySegment.copy(file, Layout.INT, section + (long) from * Integer.BYTES, numbers, 0, numbers.length);
        return numbers;
    }

    private int listSize(int rank) {
        return number(layout.listsAt(), rank + 1) - number(layout.listsAt(), rank);
    }

    private int[] list(int rank) {
        return numbers(layout.postingsAt(), number(layout.listsAt(), rank), number(layout.listsAt(), rank + 1));
    }

    /** The place of the first key that is not less. */
    private int first(long section, long key) {
        int from = 0;
        int to = layout.words();
        while (from < to) {
            int middle = from + to >>> 1;
            if (file.get(Layout.LONG, section + (long) middle * Long.BYTES) < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean isAt(long section, int at, long key) {
        return at < layout.words() && file.get(Layout.LONG, section + (long) at * Long.BYTES) == key;
    }

    /** @param rank -1 for a word that no entry has: the rarest of all */
    private record Word(int slot, int rank, int size) {}

    private List<Word> words(Sought sought) {
        List<Word> all = new ArrayList<>();
        for (int slot = 0; slot < sought.distinct(); slot++) {
            int at = first(layout.hashesAt(), sought.word(slot));
            boolean known = isAt(layout.hashesAt(), at, sought.word(slot));
            int rank = known ? number(layout.ranksAt(), at) : -1;
            all.add(new Word(slot, rank, known ? listSize(rank) : 0));
        }
        all.sort(Comparator.comparingInt(Word::rank));
        return all;
    }

    private static Slots slots(List<Word> words) {
        Slots slots = new Slots(words.size());
        words.stream().filter(word -> word.rank() >= 0).forEach(word -> slots.put(word.rank(), word.slot()));
        return slots;
    }

    void find(Sought sought, Best best, BooleanSupplier cancelled) {
        if (sought.length() == 0 || layout.entries() == 0) {
            return;
        }
        List<Word> words = words(sought);
        Candidates candidates = new Candidates(layout.entries());
        int unseen = sought.length();
        int rarest = sought.length() - Likeness.common(best.least(), sought.length()) + 1;
        int next = 0;
        while (next < words.size() && sought.length() - unseen < rarest) {
            Word word = words.get(next++);
            unseen -= sought.count(word.slot());
            if (word.size() > 0) {
                candidates.count(list(word.rank()), sought.count(word.slot()));
            }
            if (cancelled.getAsBoolean()) {
                return;
            }
        }
        while (next < words.size() && words.get(next).size() < (long) WORTH * candidates.size()) {
            Word word = words.get(next++);
            unseen -= sought.count(word.slot());
            candidates.countAgain(list(word.rank()), sought.count(word.slot()));
        }
        compare(candidates, unseen, slots(words), sought, best, cancelled);
    }

    /** Those that may be most alike first, until no other can be among the best. */
    private void compare(
            Candidates candidates, int unseen, Slots slots, Sought sought, Best best, BooleanSupplier cancelled) {
        int[] ordered = candidates.mostFirst();
        for (int i = 0; i < ordered.length; i++) {
            if (i % LOOK == 0 && cancelled.getAsBoolean()) {
                return;
            }
            int entry = ordered[i];
            int counted = candidates.counted(entry);
            int common = counted == Candidates.FULL ? sought.length() : Math.min(sought.length(), counted + unseen);
            int least = best.least();
            if (common < Likeness.common(least, sought.length())) {
                return;
            }
            int start = number(layout.startsAt(), entry);
            int length = number(layout.startsAt(), entry + 1) - start;
            int longer = Math.max(length, sought.length());
            if (Math.min(common, length) < Likeness.common(least, longer)) {
                continue;
            }
            int[] other = sought.other(length);
            for (int j = 0; j < length; j++) {
                other[j] = slots.of(number(layout.tokensAt(), start + j));
            }
            int likeness = sought.likeness(length, least);
            if (likeness > 0) {
                best.offer(number(layout.unitsAt(), entry), likeness);
            }
        }
    }

    /** Adds the units that have all these stems, the one with the greatest number first, until there are enough. */
    void with(long[] stems, int limit, List<Integer> found) {
        List<int[]> members = new ArrayList<>();
        for (long stem : stems) {
            int from = first(layout.stemsAt(), stem);
            int to = from;
            while (isAt(layout.stemsAt(), to, stem)) {
                to++;
            }
            members.add(numbers(layout.membersAt(), from, to));
        }
        members.sort(Comparator.comparingLong(ranks -> Arrays.stream(ranks).mapToLong(this::listSize).sum()));
        if (members.isEmpty() || members.size() > Candidates.FULL) {
            return;
        }
        byte[] counts = new byte[layout.entries()];
        for (int i = 0; i < members.size(); i++) {
            for (int rank : members.get(i)) {
                for (int entry : list(rank)) {
                    if (counts[entry] == i) {
                        counts[entry]++;
                    }
                }
            }
        }
        for (int entry = counts.length - 1; entry >= 0 && found.size() < limit; entry--) {
            if (counts[entry] == members.size()) {
                found.add(number(layout.unitsAt(), entry));
            }
        }
    }
}
