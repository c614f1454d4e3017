package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.intake.Intake;
import app.dateline.intake.Taken;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes article files in and prints the id of each article. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.article-file")
    private List<Path> files;

    @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.import-language")
    private Language language;

    ImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        try (Store store = invocation.open()) {
            for (Taken taken : new Intake(store, Invocation.author(), Optional.ofNullable(language)).take(files)) {
                switch (taken) {
                    case Taken.Stored stored -> {
                        invocation.console().out().println(stored.article().id());
                        stored.leftOut().ifPresent(invocation::tell);
                    }
                    case Taken.Named named -> invocation.tell(
                            "cli.import.names", named.entities().size(), named.files().getFirst().toString());
                    case Taken.Refused refused -> {
                        invocation.tell(refused.why());
                        exit = Exit.PROBLEMS;
                    }
                }
            }
        }
        return exit;
    }
}
