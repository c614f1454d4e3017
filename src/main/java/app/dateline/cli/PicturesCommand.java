package app.dateline.cli;

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
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the pictures of the profile, each with the articles that use it. */
@Command(name = "pictures")
final class PicturesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--licence", paramLabel = "ended|ending", split = ",", descriptionKey = "cli.option.licence")
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
        List<LibraryPicture> found;
        try (Store store = invocation.openToRead()) {
            found = store.library().pictures(
                    LibraryQuery.all(LocalDate.now()).withText(query).withLicences(licences));
        }
        if (json) {
            invocation.console().out().println(found.stream()
                    .map(picture -> Json.MAPPER.writeValueAsString(json(picture)))
                    .collect(Collectors.joining(",\n", "[\n", "\n]")));
        } else {
            found.forEach(picture -> picture.uses().forEach(this::print));
        }
        return Exit.DONE;
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
