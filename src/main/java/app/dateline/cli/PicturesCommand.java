package app.dateline.cli;

import app.dateline.store.EndingArticle;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LibraryQuery;
import app.dateline.store.LicenceState;
import app.dateline.store.PictureUse;
import app.dateline.store.Store;
import app.dateline.wire.Json;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the pictures of the profile, each with the articles that use it, and the articles that end themselves. */
@Command(name = "pictures")
final class PicturesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--licence", paramLabel = "ended|ending|open", split = ",", descriptionKey = "cli.option.licence")
    private Set<LicenceState> licences = Set.of();

    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "cli.option.pictures-query")
    private String query = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    PicturesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LibraryQuery asked = LibraryQuery.all(LocalDate.now()).withText(query).withLicences(licences);
        List<LibraryPicture> pictures;
        List<EndingArticle> articles;
        try (Store store = invocation.openToRead()) {
            pictures = store.library().pictures(asked);
            articles = store.library().articles(asked);
        }
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("pictures", pictures.stream().map(PicturesCommand::json).toList());
            all.put("articles", articles);
            invocation.console().out().println(Json.MAPPER.writeValueAsString(all));
        } else {
            pictures.forEach(picture -> picture.uses().forEach(this::print));
            articles.forEach(this::print);
        }
        return Exit.DONE;
    }

    private void print(EndingArticle article) {
        invocation.console().out().println(String.join("\t",
                article.until().toString(), article.article().toString(), "-", "-",
                Console.oneLine(article.headline().inOrOther(article.original()))));
    }

    private void print(PictureUse use) {
        LocalDate until = use.picture().licenceUntil();
        invocation.console().out().println(String.join("\t",
                until == null ? "-" : until.toString(),
                use.article().toString(),
                Console.oneLine(use.picture().file()),
                Console.oneLine(use.picture().credit().inOrOther(invocation.ui())),
                Console.oneLine(use.headline().inOrOther(use.original()))));
    }

    private static Map<String, Object> json(LibraryPicture picture) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sha256", picture.sha256());
        json.put("addedAt", picture.addedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        json.put("licenceUntil", picture.licenceUntil());
        json.put("uses", picture.uses().stream().map(PicturesCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(PictureUse use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", use.article());
        json.put("headline", use.headline());
        json.put("picture", use.picture());
        return json;
    }
}
