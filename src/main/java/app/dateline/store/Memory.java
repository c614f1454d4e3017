package app.dateline.store;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.translate.memory.Match;
import app.dateline.translate.memory.Names;
import app.dateline.translate.memory.Occurrence;
import app.dateline.translate.memory.Wanted;
import app.dateline.translate.memory.index.MemoryIndex;
import app.dateline.translate.memory.index.Near;
import app.dateline.translate.memory.index.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The translation memory of a profile: every pair of blocks that was confirmed or imported, in both directions. What a method
 * that writes has returned from is on disk, and found from then on. All methods block (never call them on the FX thread),
 * are thread-safe, and throw {@link Failure}.
 */
public final class Memory implements AutoCloseable {
    private static final int PAGE = 1_000;

    /** Of one text there are only so many that are not the same pair again. */
    private static final int MOST = 10_000;

    private final Database database;
    private final Indexing indexing;

    Memory(Profile profile, Database database, boolean writes) {
        this.database = database;
        this.indexing = new Indexing(profile, database, writes);
    }

    /** Adds it; the same pair between the same neighbours is one unit, whose newest author is kept. */
    public boolean add(TranslationUnit unit) {
        return add(List.of(unit)) == 1;
    }

    /** Adds all or none. @return how many were not there */
    public int add(Collection<TranslationUnit> units) {
        return database.write(sql -> {
            int added = 0;
            for (TranslationUnit unit : units) {
                added += UnitRows.add(sql, unit) ? 1 : 0;
            }
            return added;
        });
    }

    public long size() {
        return database.read(UnitRows::count);
    }

    /** Gives every unit, in the order in which they were added; those that are added meanwhile, too. */
    public void forEach(Consumer<TranslationUnit> consumer) {
        long number = 0;
        while (true) {
            long last = number;
            List<UnitRows.Numbered> page = database.read(sql -> UnitRows.after(sql, last, PAGE));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(each -> consumer.accept(each.unit()));
            number = page.getLast().number();
        }
    }

    /**
     * Makes the index ready, which the first search does else: part of a second, or half a minute for a million units that
     * are not in it yet.
     */
    public void makeReady(BooleanSupplier cancelled) {
        indexing.current(cancelled);
    }

    /**
     * What there is for a text: the same text between the same neighbours, the same text, texts that are like it. Each pair
     * is there once; of two equally good ones the newer comes first.
     *
     * @param names     what names are known
     * @param cancelled asked now and then, from this thread; what was found until then is returned
     */
    public List<Match> lookup(Wanted wanted, Names names, BooleanSupplier cancelled) {
        Map<List<String>, Match> found = new LinkedHashMap<>();
        for (TranslationUnit unit : same(wanted)) {
            boolean inContext = unit.from() == wanted.from()
                    && !(wanted.before().isBlank() && wanted.after().isBlank())
                    && Segment.isSame(unit.before(), wanted.before())
                    && Segment.isSame(unit.after(), wanted.after());
            if (Segment.isSame(unit.text().in(wanted.from()), wanted.text())) {
                found.putIfAbsent(pair(unit, wanted.from()), Match.same(unit, wanted, inContext));
            }
        }
        if (found.size() < wanted.limit() && wanted.threshold() < 100) {
            addAlike(wanted, names, found, cancelled);
        }
        return found.values().stream().limit(wanted.limit()).toList();
    }

    private List<TranslationUnit> same(Wanted wanted) {
        return database.read(sql -> {
            List<TranslationUnit> units = new ArrayList<>(UnitRows.inContext(
                    sql, wanted.text(), wanted.from(), UnitRows.context(wanted.before(), wanted.after()), wanted.limit()));
            units.addAll(UnitRows.same(sql, wanted.text(), wanted.from(), wanted.limit()));
            return units;
        });
    }

    private void addAlike(Wanted wanted, Names names, Map<List<String>, Match> found, BooleanSupplier cancelled) {
        Optional<MemoryIndex> index = indexing.current(cancelled);
        if (index.isEmpty()) {
            return;
        }
        int more = wanted.limit() - found.size();
        Map<Integer, Integer> likeness = new LinkedHashMap<>();
        distinct(wanted.from(), more, limit -> {
            List<Near> near = index.get().find(wanted.text(), wanted.from(), wanted.threshold(), limit, cancelled);
            near.forEach(each -> likeness.put(each.unit(), each.likeness()));
            return near.stream().map(Near::unit).toList();
        }, each -> {
            String text = each.unit().text().in(wanted.from());
            int score = likeness.get(each.number());
            // the index is believed only as far as the texts bear it out
            return !Segment.isSame(text, wanted.text()) && MemoryIndex.likeness(wanted.text(), text) == score;
        }).forEach(each -> found.putIfAbsent(
                pair(each.unit(), wanted.from()), Match.alike(each.unit(), wanted, likeness.get(each.number()), names)));
    }

    private interface Condition {
        boolean holds(UnitRows.Numbered unit);
    }

    /** As many different pairs as are asked for, if there are: units may be gone, or the same pair with other neighbours. */
    private List<UnitRows.Numbered> distinct(Language from, int wanted, IntFunction<List<Integer>> search, Condition condition) {
        for (int limit = wanted; ; limit *= 4) {
            List<Integer> numbers = search.apply(limit);
            Map<List<String>, UnitRows.Numbered> pairs = new LinkedHashMap<>();
            database.read(sql -> {
                for (int number : numbers) {
                    UnitRows.find(sql, number)
                            .map(unit -> new UnitRows.Numbered(number, unit))
                            .filter(condition::holds)
                            .ifPresent(unit -> pairs.putIfAbsent(pair(unit.unit(), from), unit));
                }
                return null;
            });
            if (pairs.size() >= wanted || numbers.size() < limit || limit >= MOST) {
                return pairs.values().stream().limit(wanted).toList();
            }
        }
    }

    private static List<String> pair(TranslationUnit unit, Language from) {
        return List.of(unit.text().in(from), unit.text().in(from.other()));
    }

    /**
     * Where words were used: the units that have all of them, in any of their forms, on one side; the newest first, each pair
     * once.
     *
     * @param limit at least 1
     */
    public List<Occurrence> concordance(String words, Language in, int limit, BooleanSupplier cancelled) {
        Optional<MemoryIndex> index = indexing.current(cancelled);
        if (index.isEmpty()) {
            return List.of();
        }
        return distinct(in, limit, most -> index.get().with(words, in, most), _ -> true).stream()
                .map(each -> Occurrence.of(each.unit(), in, words))
                .filter(occurrence -> !occurrence.spans().isEmpty())
                .toList();
    }

    @Override
    public void close() {
        indexing.close();
    }

    Indexing indexing() {
        return indexing;
    }
}
