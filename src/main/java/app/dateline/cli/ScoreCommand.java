package app.dateline.cli;

import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.mention.Evidence;
import app.dateline.mention.Gold;
import app.dateline.mention.Score;
import app.dateline.mention.Tagger;
import app.dateline.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** Scores the tagger by texts in which people marked what is named. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    private static final int WORST = 30;

    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.option.gold-file")
    private String file = TextFile.STANDARD_INPUT;

    @Option(names = "--faults", descriptionKey = "cli.option.faults")
    private boolean faults;

    /** @param lang ru or en; where there is none, what the letters suggest */
    private record Line(String id, String lang, String text, List<Mark> mentions) {}

    private record Mark(Integer start, Integer end, String kind, String entity, String code, String evidence, Boolean neutral) {}

    ScoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        TextFile text = new TextFile(invocation, file);
        int exit = Exit.DONE;
        Score score = new Score(new Tagger(Names.in(invocation.profile())));
        try (InputStream in = text.open()) {
            Utf8 lines = new Utf8(text.name(), in);
            for (String json = lines.nextLine(); json != null; json = lines.nextLine()) {
                if (!json.isBlank() && !add(json, lines.line(), score)) {
                    invocation.tell("cli.score.wrong-line", lines.line());
                    exit = Exit.PROBLEMS;
                }
            }
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unreadable", text.name()), e);
        }
        print(score);
        return exit;
    }

    private boolean add(String json, int number, Score score) {
        try {
            Line line = Json.MAPPER.readValue(json, Line.class);
            if (line == null || line.text == null) {
                return false;
            }
            Optional<Language> language = line.lang == null ? Optional.of(TagCommand.guess(line.text)) : Language.of(line.lang);
            List<Optional<Gold>> marks = (line.mentions == null ? List.<Mark>of() : line.mentions).stream()
                    .map(mark -> gold(mark, line.text.length())).toList();
            if (language.isEmpty() || marks.stream().anyMatch(Optional::isEmpty)) {
                return false;
            }
            score.add(line.id == null ? String.valueOf(number) : line.id, line.text, language.get(),
                    marks.stream().map(Optional::get).toList());
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }

    private static Optional<Gold> gold(Mark mark, int length) {
        Optional<EntityKind> kind = Arrays.stream(EntityKind.values()).filter(each -> each.code().equals(mark.kind)).findFirst();
        Optional<Evidence> evidence = Arrays.stream(Evidence.values()).filter(each -> each.code().equals(mark.evidence)).findFirst();
        if (mark.start == null || mark.end == null || kind.isEmpty() || mark.evidence != null && evidence.isEmpty()
                || mark.start < 0 || mark.end <= mark.start || mark.end > length) {
            return Optional.empty();
        }
        String code = mark.code != null ? mark.code : mark.entity != null ? mark.entity : "";
        return Optional.of(new Gold(mark.start, mark.end, kind.get(), code, evidence.orElse(null), Boolean.TRUE.equals(mark.neutral)));
    }

    /** Tab-separated: the counts, then the worst surfaces, then on demand each fault. */
    private void print(Score score) {
        PrintStream out = invocation.console().out();
        out.println("language\tkind\tof\tright\twrong\tneutral\tfound\tmissed\thinted\tstrict\tprecision\trecall");
        score.rows().forEach((row, count) -> out.println(String.join("\t", row.language().code(), row.kind().code(),
                row.of().name().toLowerCase(Locale.ROOT), String.valueOf(count.right()), String.valueOf(count.wrong()),
                String.valueOf(count.neutral()), String.valueOf(count.found()), String.valueOf(count.missed()),
                String.valueOf(count.hinted()), share(count.strictPrecision()), share(count.neutralPrecision()), share(count.recall()))));
        out.println();
        out.println("fault\tlanguage\tcode\ttimes\tsurface");
        for (Score.Worst worst : score.worst(WORST)) {
            out.println(String.join("\t", fault(worst.missed()), worst.language().code(), worst.code(),
                    String.valueOf(worst.times()), Console.oneLine(worst.surface())));
        }
        if (faults) {
            out.println();
            out.println("fault\tid\tstart\tend\tcode\tevidence\tsurface");
            for (Score.Fault fault : score.faults()) {
                out.println(String.join("\t", fault(fault.missed()), Console.oneLine(fault.id()), String.valueOf(fault.start()),
                        String.valueOf(fault.end()), fault.code(), fault.evidence() == null ? "" : fault.evidence().code(),
                        Console.oneLine(fault.surface())));
            }
        }
    }

    private static String fault(boolean missed) {
        return missed ? "missed" : "wrong";
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.4f", share);
    }
}
