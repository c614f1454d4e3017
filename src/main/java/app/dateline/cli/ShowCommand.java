package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import app.dateline.text.ArticleFile;
import app.dateline.wire.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one edition of an article, or the whole article as JSON. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "cli.option.article")
    private String article;

    @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.show-language")
    private Language language;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format")
    private Format format = Format.MARKDOWN;

    /** What a person can ask for. */
    enum Format {
        MARKDOWN,
        HTML,
        JSON,
        NINJS,
        TEXT
    }

    ShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        try (Store store = invocation.openToRead()) {
            Article found = Reference.find(store, article);
            String text = format == Format.JSON
                    ? Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(found)
                    : edition(store, found, chosen(found));
            invocation.console().out().print(text.endsWith("\n") ? text : text + "\n");
        }
        return Exit.DONE;
    }

    private Language chosen(Article found) {
        Language chosen = language == null ? found.original() : language;
        if (!found.languages().contains(chosen)) {
            throw Failure.of("cli.failure.no-edition", found.id().toString(), chosen.code());
        }
        return chosen;
    }

    private String edition(Store store, Article found, Language chosen) {
        return switch (format) {
            case MARKDOWN -> ArticleFile.of(found, chosen);
            case HTML -> HtmlPage.of(found, chosen, invocation.rights());
            case TEXT -> MessengerText.of(found, chosen, invocation.rights());
            case NINJS -> {
                List<Revision> revisions = store.revisions(found.id());
                yield new Ninjs(found, chosen, Names.of(store), invocation.rights()).json(revisions.getFirst(), revisions.getLast().at());
            }
            case JSON -> throw new IllegalStateException(format.name());
        };
    }
}
