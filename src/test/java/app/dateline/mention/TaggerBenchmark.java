package app.dateline.mention;

import app.dateline.article.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How much text the tagger reads in a second, beside a bare pass of the same automaton over the same text, and how long the
 * dictionaries take to build: {@code mvn -q test-compile exec:exec@tagging}. A text is a mix of plain sentences and, one in
 * so many, sentences of the test data, which name a country or a company every few words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3) // on two busy cores the second compiler takes that long to have been everywhere
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class TaggerBenchmark {
    private static final int LENGTH = 500_000;
    private static final List<String> PLAIN_RU = List.of(
            "Заседание перенесли на среду, потому что зал ещё не готов.",
            "По словам представителя ведомства, работы завершат до конца осени, если позволит погода.",
            "Жители посёлка собрали подписи под обращением к администрации и ждут ответа.",
            "Новый мост рассчитан на восемь тысяч автомобилей в сутки, его длина составила триста метров.",
            "Учёные сравнили пробы воды за двадцать лет и не нашли заметных изменений.");
    private static final List<String> PLAIN_EN = List.of(
            "The hearing was moved to Wednesday because the room was not ready.",
            "A spokesman for the department said the work would end by autumn if the weather holds.",
            "Residents signed a letter to the council and are waiting for an answer.",
            "The new bridge can carry eight thousand cars a day and is three hundred metres long.",
            "Scientists compared twenty years of water samples and found no clear change.");

    @Param({"ru", "en"})
    public String language;

    /** One sentence in so many is from the test data; 1 is a text of nothing else. */
    @Param({"4", "1"})
    public int dense;

    private Tagger tagger;
    private Dictionary dictionary;
    private Language read;
    private String text;
    private Folded folded;
    private int hits;

    @Setup
    public void prepare() {
        read = Language.of(language).orElseThrow();
        tagger = Known.TAGGER;
        dictionary = Gazetteer.standard().dictionaries(read).getFirst();
        List<String> named = SentencesTest.sentences().filter(each -> each.language() == read).map(SentencesTest.Sentence::text).toList();
        List<String> plain = read == Language.RU ? PLAIN_RU : PLAIN_EN;
        Random random = new Random(20261201);
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; mixed.length() < LENGTH; i++) {
            List<String> from = random.nextInt(dense) == 0 ? named : plain;
            mixed.append(from.get(random.nextInt(from.size()))).append(i % 6 == 5 ? "\n\n" : " ");
        }
        text = mixed.toString();
        folded = Folded.of(text);
    }

    @Benchmark
    public List<Hit> tag() {
        return tagger.tag(text, read);
    }

    @Benchmark
    public int bare() {
        hits = 0;
        dictionary.find(folded, (_, _, _) -> hits++);
        return hits;
    }

    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public Object build() {
        return Starter.load();
    }

    private int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public static void main(String[] args) throws RunnerException {
        for (RunResult run : new Runner(new OptionsBuilder().include(TaggerBenchmark.class.getName()).build()).run()) {
            double micros = run.getPrimaryResult().getScore();
            TaggerBenchmark same = new TaggerBenchmark();
            same.language = run.getParams().getParam("language");
            same.dense = Integer.parseInt(run.getParams().getParam("dense"));
            same.prepare();
            String name = run.getPrimaryResult().getLabel();
            System.out.println(name.equals("build")
                    ? String.format(Locale.ROOT, "%s %.0f ms", name, micros / 1000)
                    : String.format(Locale.ROOT, "%s %s, names in 1 of %d: %.1f MB/s", name, same.language, same.dense, same.bytes() / micros));
        }
    }
}
