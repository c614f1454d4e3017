package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.intake.ArticleFolder;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles as files that {@code import} reads back, and prints the path of each file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", descriptionKey = "cli.option.articles")
    private List<String> articles;

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "cli.option.to")
    private Path folder;

    @Option(names = "--prints", descriptionKey = "cli.option.prints")
    private boolean prints;

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        try (Store store = invocation.openToRead()) {
            ArticleFolder target = new ArticleFolder(folder, store.media());
            for (String article : articles) {
                try {
                    Article found = Reference.find(store, article);
                    (prints ? target.writePrints(found) : target.write(found)).forEach(path -> invocation.console().out().println(path));
                } catch (Failure e) {
                    invocation.tell(e.message());
                    exit = Exit.PROBLEMS;
                }
            }
        }
        return exit;
    }
}
