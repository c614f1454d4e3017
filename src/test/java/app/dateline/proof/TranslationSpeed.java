package app.dateline.proof;

import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.translation.BlockPair;
import app.dateline.proof.translation.BlockText;
import app.dateline.proof.translation.PairChecks;
import app.dateline.translate.Glossary;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the checks of a pair of articles of about 5 KB each cost; prints and asserts nothing. */
public final class TranslationSpeed {
    public static void main(String[] args) {
        List<BlockPair> pairs = new ArrayList<>();
        int length = 0;
        for (TranslationPair pair : TranslationPair.all()) {
            if (length < 5_000 && pair.chapter().startsWith("Good")) {
                pairs.add(new BlockPair(BlockText.plain(pair.original(), pair.source()), BlockText.plain(pair.original().other(), pair.target())));
                length += pair.source().length();
            }
        }
        while (length < 5_000) {
            BlockPair again = pairs.get(pairs.size() % 20);
            pairs.add(again);
            length += again.source().text().length();
        }
        Gazetteer gazetteer = Gazetteer.standard();
        Tagger tagger = new Tagger(gazetteer);
        Glossary glossary = Glossary.standard();
        double[] times = new double[600];
        for (int i = 0; i < times.length; i++) {
            PairChecks checks = new PairChecks(tagger, gazetteer, glossary);
            List<BlockPair> fresh = new ArrayList<>();
            for (int j = 0; j < pairs.size(); j++) {
                fresh.add(new BlockPair(pairs.get(j).source(), BlockText.plain(pairs.get(j).target().language(), pairs.get(j).target().text() + " ".repeat(j))));
            }
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            fresh.forEach(checks::of);
            times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(times, 100, times.length);
        Arrays.sort(warm);
        System.out.printf("%d pairs, %d characters: first %.1f ms, median %.2f ms, p95 %.2f ms of CPU%n",
                pairs.size(), length, times[0], warm[warm.length / 2], warm[warm.length * 95 / 100]);
    }
}
