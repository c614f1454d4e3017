package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.intake.memory.Progress;
import app.dateline.intake.memory.TmxExport;
import app.dateline.intake.memory.TmxIntake;
import app.dateline.proof.TaggedNames;
import app.dateline.store.Store;
import app.dateline.translate.memory.Match;
import app.dateline.translate.memory.Wanted;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the translation memory, and looks into it. */
@Command(name = "memory", synopsisSubcommandLabel = "COMMAND")
final class MemoryCommand {
    /** Smaller files are read before anybody wonders. */
    private static final long TELL = 100_000;

    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    MemoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** A line a file: new, known, of other languages, bad, name. */
    @Command(name = "import")
    int take(@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.memory-files") List<Path> files) {
        int exit = Exit.DONE;
        try (Store store = invocation.open()) {
            TmxIntake intake = new TmxIntake(store.memory(), progress(), () -> false);
            for (Path file : files) {
                try {
                    exit = Math.max(exit, tell(file, intake.take(file)));
                } catch (Failure e) {
                    invocation.tell(e.message());
                    exit = Exit.PROBLEMS;
                }
            }
            store.memory().makeReady(() -> false);
        }
        return exit;
    }

    private int tell(Path file, TmxIntake.Taken taken) {
        String name = Console.oneLine(file.toString());
        print("%d\t%d\t%d\t%d\t%s".formatted(taken.added(), taken.known(), taken.other(), taken.bad(), name));
        taken.named().forEach(bad -> invocation.tell("cli.memory.bad", name, bad.line(), bad.why()));
        if (taken.bad() > taken.named().size()) {
            invocation.tell("cli.memory.more", name, taken.bad() - taken.named().size());
        }
        return taken.bad() == 0 ? Exit.DONE : Exit.PROBLEMS;
    }

    @Command(name = "export")
    int give(@Parameters(paramLabel = "FILE", descriptionKey = "cli.option.memory-file") Path file) {
        try (Store store = invocation.openToRead()) {
            String version = new Version().getVersion()[0].replace("Dateline ", "");
            print(String.valueOf(new TmxExport(store.memory(), version).write(file, progress(), () -> false)));
        }
        return Exit.DONE;
    }

    private Progress progress() {
        return new Progress() {
            private long told;

            @Override
            public void at(long units, double share) {
                if (units / TELL > told / TELL) {
                    invocation.tell("cli.memory.progress", units, Math.round(100 * share));
                }
                told = units;
            }
        };
    }

    /** A line a match: score, kind, the unit's text, its translation as it would be inserted. */
    @Command(name = "lookup")
    int lookup(
            @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "cli.option.memory-text") String text,
            @Option(names = "--jsonl", descriptionKey = "cli.option.memory-jsonl") boolean jsonl,
            @Option(names = "--threshold", paramLabel = "N", defaultValue = "70", descriptionKey = "cli.option.threshold") int threshold,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "9", descriptionKey = "cli.option.memory-limit") int limit,
            @Option(names = "--from", paramLabel = "ru|en", descriptionKey = "cli.option.memory-from") Language from) {
        Utf8 input = new Utf8(invocation.words().say("cli.tag.standard-input"), invocation.console().in());
        require(threshold, "--threshold");
        require(limit, "--limit");
        try (Store store = invocation.openToRead()) {
            TaggedNames names = new TaggedNames(Names.of(store));
            Wanted standard = new Wanted("", Language.RU, "", "", threshold, limit);
            if (jsonl) {
                return new MemoryLines(invocation, store.memory(), names, standard, from).run(input);
            }
            String sought = text == null ? input.all().strip() : text;
            Wanted wanted = standard.with(sought, from == null ? TagCommand.guess(sought) : from);
            for (Match match : store.memory().lookup(wanted, names, () -> false)) {
                print("%d\t%s\t%s\t%s".formatted(
                        match.score(), match.kind().code(), Console.oneLine(match.source()), Console.oneLine(match.inserted())));
            }
        }
        return Exit.DONE;
    }

    private void require(int number, String option) {
        if (number < 1 || number > 100) {
            CommandLine lookup = spec.subcommands().get("lookup");
            throw new ParameterException(lookup, "", lookup.getCommandSpec().findOption(option), String.valueOf(number));
        }
    }

    private void print(String line) {
        invocation.console().out().println(line);
    }
}
