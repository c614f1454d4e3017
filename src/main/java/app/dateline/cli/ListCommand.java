package app.dateline.cli;

import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.wire.Json;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists articles: the best answers to words first, else newest first. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Invocation invocation;

    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "cli.option.query")
    private String query = "";

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.state")
    private EditionState state;

    @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.list-language")
    private Language language;

    @Option(names = "--country", paramLabel = "CC", descriptionKey = "cli.option.country")
    private String country = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<Listing> found;
        try (Store store = invocation.openToRead()) {
            store.knowing(new KnownEntities());
            found = store.list(ListQuery.ALL
                    .withText(query)
                    .withState(state)
                    .withLanguage(language)
                    .withCountry(country));
        }
        if (json) {
            printJson(found);
        } else {
            found.forEach(this::print);
        }
        return Exit.DONE;
    }

    private void print(Listing article) {
        String states = article.states().entrySet().stream()
                .map(entry -> entry.getKey().code() + ":" + entry.getValue().code())
                .collect(Collectors.joining(" "));
        String headline = Console.oneLine(article.headline().inOrOther(invocation.ui()));
        invocation.console().out().printf(
                "%s  %s  %-28s  %-8s  %s%n",
                article.id(),
                TIME.format(article.savedAt().atZone(ZoneId.systemDefault())),
                states,
                article.sync().code(),
                headline.isEmpty() ? invocation.words().say("cli.list.untitled") : headline);
    }

    /** An array with one article a line, so that a long list can be cut and compared. */
    private void printJson(List<Listing> found) {
        invocation.console().out().println(found.stream()
                .map(article -> Json.MAPPER.writeValueAsString(json(article)))
                .collect(Collectors.joining(",\n", "[\n", "\n]")));
    }

    private static Map<String, Object> json(Listing article) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", article.id());
        json.put("original", article.original());
        json.put("headline", article.headline());
        json.put("states", article.states());
        json.put("savedAt", article.savedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        json.put("sync", article.sync().code());
        return json;
    }
}
