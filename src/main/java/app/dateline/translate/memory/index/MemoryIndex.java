package app.dateline.translate.memory.index;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.text.stem.Stems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Finds units by their words, in either language: those of a file that was written for a state of the memory, and those
 * that were added since. It holds numbers alone; what it finds is to be looked up, and may be gone. Thread-safe.
 */
public final class MemoryIndex {
    private final Map<Language, SideFile> files;
    private final Map<Language, Recent> recent = new EnumMap<>(Language.class);

    private MemoryIndex(Map<Language, SideFile> files) {
        this.files = files;
        for (Language language : Language.values()) {
            recent.put(language, new Recent());
        }
    }

    /** Over no file. */
    public static MemoryIndex empty() {
        return new MemoryIndex(Map.of());
    }

    /**
     * Over the files of a state. Reads them once for their checksums: a tenth of a second for a million units.
     *
     * @return empty if they are not there, damaged, or another version's
     */
    public static Optional<MemoryIndex> open(Path folder, UUID stamp) {
        Map<Language, SideFile> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SideFile.open(file(folder, stamp, language), stamp).ifPresent(file -> files.put(language, file));
        }
        boolean whole = files.size() == Language.values().length
                && files.values().stream().mapToInt(SideFile::lastUnit).distinct().count() == 1;
        return whole ? Optional.of(new MemoryIndex(files)) : Optional.empty();
    }

    static Path file(Path folder, UUID stamp, Language language) {
        return folder.resolve(stamp + "." + language.code());
    }

    /** The greatest number of a unit in the files; 0 if there is none. Greater ones are to be added. */
    public int lastUnit() {
        return files.isEmpty() ? 0 : files.get(Language.RU).lastUnit();
    }

    /** How many were added; each is looked at in every search (a tenth of a microsecond). */
    public int added() {
        return recent.get(Language.RU).size();
    }

    /** @param unit greater than all that are in it */
    public synchronized void add(int unit, Bilingual text) {
        Stems stems = new Stems();
        for (Language language : Language.values()) {
            recent.get(language).add(unit, Segment.of(text.in(language)), stems);
        }
    }

    /**
     * The units whose text in a language is most like this one: all of those that are the best, found exactly.
     *
     * @param least     1 to 99; others are no matches
     * @param limit     at least 1; of two alike the one with the greater number comes first
     * @param cancelled asked now and then; what was found until then is returned
     */
    public List<Near> find(String text, Language language, int least, int limit, BooleanSupplier cancelled) {
        Sought sought = new Sought(Segment.of(text).words());
        if (sought.length() == 0) {
            return List.of();
        }
        Best best = new Best(least, limit);
        recent.get(language).find(sought, best, cancelled);
        if (files.containsKey(language)) {
            files.get(language).find(sought, best, cancelled);
        }
        return best.all();
    }

    /** The units that have all these words in any of their forms, the newest first. */
    public List<Integer> with(String words, Language language, int limit) {
        long[] stems = Recent.stems(Segment.of(words), new Stems());
        List<Integer> found = new ArrayList<>();
        if (stems.length > 0) {
            recent.get(language).with(stems, limit, found);
            if (files.containsKey(language)) {
                files.get(language).with(stems, limit, found);
            }
        }
        return found;
    }

    /** How alike two texts are by their words, 0 to 99. */
    public static int likeness(String text, String other) {
        Sought sought = new Sought(Segment.of(text).words());
        List<String> words = Segment.of(other).words();
        if (sought.length() == 0 || words.isEmpty()) {
            return 0;
        }
        int[] slots = sought.other(words.size());
        for (int i = 0; i < words.size(); i++) {
            slots[i] = sought.slot(Segment.hash(words.get(i)));
        }
        return Math.max(0, sought.likeness(words.size(), 1));
    }
}
