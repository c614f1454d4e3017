package app.dateline.translate.memory.index;

import app.dateline.text.stem.Stems;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes the index of one language. The words of the units go to the file at once, so that of a million units only what
 * there is one of for each different word is in memory. For one thread.
 */
final class SideWriter implements AutoCloseable {
    private final Path file;
    private final DataOutputStream out;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Stems stems = new Stems();
    private final Ints units = new Ints();
    private final Ints starts = new Ints();

    /** Entry and word by turns, for words that are in no text but lead to one: what a number really is. */
    private final Ints beside = new Ints();

    private int tokens;

    SideWriter(Path file) throws IOException {
        this.file = file;
        OutputStream bytes = Files.newOutputStream(file);
        out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16));
        out.write(new byte[Layout.HEAD]);
    }

    /** @param unit greater than the one before */
    void add(int unit, Segment segment) throws IOException {
        int entry = units.size();
        units.add(unit);
        starts.add(tokens);
        for (String word : segment.words()) {
            out.writeInt(Integer.reverseBytes(vocabulary.seen(word, entry, stems)));
            tokens = Math.incrementExact(tokens);
        }
        for (String number : segment.numbers()) {
            int before = vocabulary.frequency();
            int word = vocabulary.seen(number, entry, stems);
            if (vocabulary.frequency() > before) {
                beside.add(entry);
                beside.add(word);
            }
        }
    }

    /** @param stamp names the state of the memory that it was made of */
    void finish(UUID stamp) throws IOException {
        starts.add(tokens);
        out.close();
        Layout layout = new Layout(units.size(), tokens, vocabulary.size(), vocabulary.frequency());
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_WRITE, 0, layout.size(), arena);
            write(all, layout);
            head(all, layout, stamp);
            all.force();
        }
    }

    private void write(MemorySegment all, Layout layout) {
        int[] ranks = vocabulary.ranks();
        for (int i = 0; i < tokens; i++) {
            long at = layout.tokensAt() + (long) i * Integer.BYTES;
            all.set(Layout.INT, at, ranks[all.get(Layout.INT, at)]);
        }
        units.write(all, layout.unitsAt());
        starts.write(all, layout.startsAt());
        vocabulary.write(all, layout, ranks);
        postings(all, layout, ranks);
    }

    private void postings(MemorySegment all, Layout layout, int[] ranks) {
        int[] next = vocabulary.lists(ranks);
        for (int i = 0; i < next.length; i++) {
            all.set(Layout.INT, layout.listsAt() + (long) i * Integer.BYTES, next[i]);
        }
        int[] last = new int[ranks.length];
        Arrays.fill(last, -1);
        int extra = 0;
        for (int entry = 0; entry < units.size(); entry++) {
            for (int i = starts.get(entry); i < starts.get(entry + 1); i++) {
                int rank = all.get(Layout.INT, layout.tokensAt() + (long) i * Integer.BYTES);
                if (last[rank] != entry) {
                    last[rank] = entry;
                    all.set(Layout.INT, layout.postingsAt() + (long) next[rank]++ * Integer.BYTES, entry);
                }
            }
            for (; extra < beside.size() && beside.get(extra) == entry; extra += 2) {
                int rank = ranks[beside.get(extra + 1)];
                all.set(Layout.INT, layout.postingsAt() + (long) next[rank]++ * Integer.BYTES, entry);
            }
        }
    }

    private void head(MemorySegment all, Layout layout, UUID stamp) {
        all.set(Layout.LONG, 0, Layout.MAGIC);
        all.set(Layout.INT, 8, Segment.VERSION);
        all.set(Layout.INT, 12, Stems.VERSION);
        all.set(Layout.INT, 16, layout.entries());
        all.set(Layout.INT, 20, layout.tokens());
        all.set(Layout.INT, 24, layout.words());
        all.set(Layout.INT, 28, layout.postings());
        all.set(Layout.INT, 32, units.size() == 0 ? 0 : units.get(units.size() - 1));
        all.set(Layout.LONG, 40, stamp.getMostSignificantBits());
        all.set(Layout.LONG, 48, stamp.getLeastSignificantBits());
        all.set(Layout.LONG, 56, Layout.checksum(all));
        all.set(Layout.LONG, 72, Layout.checksum(all, 0, 72));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
