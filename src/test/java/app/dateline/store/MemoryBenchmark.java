package app.dateline.store;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import app.dateline.intake.memory.Progress;
import app.dateline.intake.memory.TmxExport;
import app.dateline.intake.memory.TmxIntake;
import app.dateline.translate.memory.Names;
import app.dateline.translate.memory.Wanted;
import app.dateline.translate.memory.index.FullScan;
import app.dateline.translate.memory.index.MemoryIndex;
import app.dateline.translate.memory.index.Near;
import app.dateline.translate.memory.index.Zipf;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a large translation memory costs, beside a full scan of the same units. Arguments: folder, units, and which parts
 * (open, lookup, scan, tmx; all without any). The memory is made if the folder is not there. Nothing is asserted but that
 * the index finds what the full scan finds: figures depend on the machine and on who else uses it.
 */
final class MemoryBenchmark {
    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчй";
    private static final String ENGLISH = "etaoinshrdlcumwfgypbvk";
    private static final int WORDS = 200_000;
    private static final int LOOKUPS = 400;
    private static final int SCANS = 30;

    private final Path folder;
    private final int count;
    private final List<String> texts;

    private MemoryBenchmark(Path folder, int count) {
        this.folder = folder;
        this.count = count;
        this.texts = texts();
    }

    public static void main(String[] args) throws Exception {
        MemoryBenchmark benchmark = new MemoryBenchmark(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
        List<String> parts = Arrays.asList(args).subList(2, args.length);
        System.out.printf(Locale.ROOT, "load average %.2f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        benchmark.make();
        for (String part : parts.isEmpty() ? List.of("open", "lookup", "scan", "tmx") : parts) {
            switch (part) {
                case "open" -> benchmark.open();
                case "lookup" -> benchmark.lookup();
                case "scan" -> benchmark.scan();
                case "tmx" -> benchmark.tmx();
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    /** The same in every run. A third are others with a quarter of their words changed. */
    private List<TranslationUnit> units(Zipf zipf, List<Bilingual> earlier, int many) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Bilingual text = new Bilingual(zipf.text(RUSSIAN), zipf.text(ENGLISH));
            if (!earlier.isEmpty() && zipf.below(3) == 0) {
                Bilingual other = earlier.get(zipf.below(earlier.size()));
                text = new Bilingual(zipf.changed(other.ru(), 25, RUSSIAN) + ".", zipf.changed(other.en(), 25, ENGLISH) + ".");
            }
            if (earlier.size() < 20_000) {
                earlier.add(text);
            }
            units.add(new TranslationUnit(
                    text, Language.RU, "", "", UnitOrigin.IMPORTED, "benchmark", Instant.EPOCH, Optional.empty()));
        }
        return units;
    }

    /** What is sought: half of it like a unit, half new. */
    private List<String> texts() {
        Zipf zipf = new Zipf(1, WORDS);
        List<Bilingual> earlier = new ArrayList<>();
        units(zipf, earlier, 20_000);
        Zipf sought = new Zipf(2, WORDS);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < LOOKUPS; i++) {
            all.add(i % 2 == 0 ? sought.changed(earlier.get(sought.below(20_000)).ru(), 20, RUSSIAN) : sought.text(RUSSIAN));
        }
        return all;
    }

    private void make() {
        if (Files.exists(folder)) {
            return;
        }
        long began = System.nanoTime();
        try (Store store = Store.open(folder)) {
            Zipf zipf = new Zipf(1, WORDS);
            List<Bilingual> earlier = new ArrayList<>();
            for (int made = 0; made < count; made += 5_000) {
                store.memory().add(units(zipf, earlier, Math.min(5_000, count - made)));
            }
            seconds("units stored", began);
            began = System.nanoTime();
            store.memory().makeReady(() -> false);
            seconds("index written", began);
        }
        try (Store store = Store.open(folder)) {
            store.memory().makeReady(() -> false);
        }
    }

    private static void seconds(String what, long began) {
        System.out.printf(Locale.ROOT, "%-52s %8.2f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private void open() throws Exception {
        long units;
        List<Double> whole = new ArrayList<>();
        List<Double> index = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long began = System.nanoTime();
            try (Store store = Store.open(folder)) {
                long opened = System.nanoTime();
                store.memory().makeReady(() -> false);
                long ready = System.nanoTime();
                whole.add((ready - began) / 1e6);
                index.add((ready - opened) / 1e6);
                units = store.memory().size();
            }
            if (i == 6) {
                System.out.printf(Locale.ROOT, "%,d units%n", units);
            }
        }
        line("profile opened and memory ready", whole);
        line("the memory alone", index);
        double before = heap();
        try (Store store = Store.open(folder)) {
            store.memory().makeReady(() -> false);
            for (String text : texts.subList(0, 50)) {
                store.memory().lookup(Wanted.of(text, Language.RU), Names.NONE, () -> false);
            }
            System.out.printf(Locale.ROOT, "%-52s %8.1f MB%n", "heap that it takes", heap() - before);
        }
        System.out.printf(Locale.ROOT, "%-52s %8.1f MB%n", "dateline.db", Files.size(folder.resolve("dateline.db")) / 1e6);
        try (var files = Files.list(folder.resolve("memory"))) {
            for (Path file : files.toList()) {
                System.out.printf(Locale.ROOT, "%-52s %8.1f MB%n", "index", Files.size(file) / 1e6);
            }
        }
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static void line(String what, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-52s median %9.3f ms   p95 %9.3f ms   of %d%n", what, sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)], sorted.length);
    }

    private static <T> List<Double> timed(List<String> texts, Function<String, T> work) {
        List<Double> times = new ArrayList<>();
        for (String text : texts) {
            long began = System.nanoTime();
            work.apply(text);
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private void lookup() {
        try (Store store = Store.open(folder)) {
            MemoryIndex index = store.memory().indexing().current(() -> false).orElseThrow();
            for (int least : new int[] {70, 30}) {
                Function<String, Object> search = text -> index.find(text, Language.RU, least, 9, () -> false);
                Function<String, Object> all = text -> store.memory().lookup(
                        Wanted.of(text, Language.RU).withThreshold(least), Names.NONE, () -> false);
                timed(texts, search);
                line("index at " + least + " %", timed(texts, search));
                timed(texts, all);
                line("lookup with texts and differences at " + least + " %", timed(texts, all));
            }
            line("concordance of two words", timed(texts, text -> store.memory()
                    .concordance(text.split(" ")[0] + " " + text.split(" ")[1], Language.RU, 50, () -> false)));
        }
    }

    private void scan() {
        FullScan scan = new FullScan();
        try (Store store = Store.open(folder)) {
            double before = heap();
            int[] number = {0};
            store.memory().forEach(unit -> scan.add(++number[0], unit.text().ru()));
            System.out.printf(Locale.ROOT, "%-52s %8.1f MB%n", "heap of the full scan", heap() - before);
            MemoryIndex index = store.memory().indexing().current(() -> false).orElseThrow();
            List<String> some = texts.subList(0, SCANS);
            for (int least : new int[] {70, 30}) {
                int found = 0;
                for (String text : some.subList(0, 10)) {
                    List<Near> near = index.find(text, Language.RU, least, 9, () -> false);
                    found += near.size();
                    if (!near.equals(scan.plain(text, least, 9))) {
                        throw new IllegalStateException("not what the full scan finds: " + text);
                    }
                }
                System.out.printf(Locale.ROOT, "%-52s %8d%n", "the same matches as the full scan at " + least + " %", found);
                line("full scan at " + least + " %", timed(some, text -> scan.plain(text, least, 9)));
                line("full scan with length filter and band at " + least + " %", timed(some, text -> scan.banded(text, least, 9)));
            }
        }
    }

    private void tmx() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".tmx");
        long began = System.nanoTime();
        try (Store store = Store.openToRead(folder)) {
            new TmxExport(store.memory(), "benchmark").write(file, Progress.NONE, () -> false);
        }
        seconds("TMX written, %.0f MB".formatted(Files.size(file) / 1e6), began);
        Path other = Files.createTempDirectory(folder.getParent(), "memory");
        began = System.nanoTime();
        try (Store store = Store.open(other)) {
            new TmxIntake(store.memory(), Progress.NONE, () -> false).take(file);
            seconds("TMX taken in", began);
            began = System.nanoTime();
            store.memory().makeReady(() -> false);
            seconds("index written", began);
        }
    }
}
