package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.desk.settings.Settings;
import app.dateline.intake.feed.Drafting;
import app.dateline.intake.feed.Feeds;
import app.dateline.intake.feed.Fetch;
import app.dateline.intake.feed.Polling;
import app.dateline.intake.feed.Reachable;
import app.dateline.store.Feed;
import app.dateline.store.Inbox;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxQuery;
import app.dateline.store.InboxSource;
import app.dateline.store.InboxState;
import app.dateline.store.Store;
import app.dateline.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the inbox: its feeds, and the stories that they offer. */
@Command(name = "inbox", synopsisSubcommandLabel = "COMMAND")
final class InboxCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Invocation invocation;

    InboxCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--query", paramLabel = "TEXT", defaultValue = "", descriptionKey = "cli.option.inbox-query") String query,
            @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.inbox-language") Language language,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        List<InboxItem> items;
        try (Store store = invocation.openToRead()) {
            items = store.inbox().items(
                    InboxQuery.FRESH.withText(query).withLanguage(language).withLimit(Integer.MAX_VALUE));
        }
        if (json) {
            print(items.stream()
                    .map(item -> Json.MAPPER.writeValueAsString(json(item)))
                    .collect(Collectors.joining(",\n", "[\n", "\n]")));
        } else {
            items.forEach(item -> print("%5d  %s  %s  %s  (%s)".formatted(
                    item.number(), TIME.format(item.at()), item.language().code(), Console.oneLine(item.headline()),
                    item.sources().stream().map(source -> Console.oneLine(source.name())).collect(Collectors.joining(", ")))));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(InboxItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", item.number());
        json.put("at", item.at().truncatedTo(ChronoUnit.MILLIS).toString());
        json.put("language", item.language());
        json.put("headline", item.headline());
        json.put("lead", item.lead());
        json.put("sources", item.sources().stream().map(InboxCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(InboxSource source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("feed", source.feed());
        json.put("name", source.name());
        json.put("link", source.link());
        return json;
    }

    @Command(name = "feeds")
    int feeds() {
        try (Store store = invocation.openToRead()) {
            for (Feed feed : store.inbox().feeds()) {
                print("%d\t%s\t%d\t%s\t%s".formatted(
                        feed.number(), feed.reached().map((Instant at) -> TIME.format(at)).orElse("-"), feed.fresh(),
                        Console.oneLine(feed.name()), feed.address()));
                feed.trouble().ifPresent(why -> invocation.tell("cli.inbox.trouble", Console.oneLine(feed.name()), why));
            }
        }
        return Exit.DONE;
    }

    @Command(name = "add")
    int add(@Parameters(paramLabel = "ADDRESS", descriptionKey = "cli.option.inbox-address") String address)
            throws InterruptedException {
        try (Store store = invocation.open();
                Fetch fetch = reach()) {
            Feeds.Outcome added = new Feeds(store.inbox(), fetch, Clock.systemDefaultZone()).add(address);
            print(String.valueOf(added.feed().number()));
            invocation.tell("cli.inbox.added", Console.oneLine(added.feed().name()), added.fresh());
        }
        return Exit.DONE;
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "FEED", descriptionKey = "cli.option.inbox-feed") String named) {
        try (Store store = invocation.open()) {
            Feed meant = store.inbox().feeds().stream()
                    .filter(feed -> named.equals(feed.address()) || named.equals(String.valueOf(feed.number())))
                    .findFirst()
                    .orElseThrow(() -> Failure.of("cli.failure.no-feed", Console.oneLine(named)));
            store.inbox().remove(meant.number());
        }
        return Exit.DONE;
    }

    /** One line a feed: how many new stories, its name. */
    @Command(name = "fetch")
    int fetch() throws InterruptedException {
        try (Store store = invocation.open();
                Fetch fetch = reach()) {
            List<Feeds.Outcome> outcomes = Polling.readAll(
                    new Feeds(store.inbox(), fetch, Clock.systemDefaultZone()), store.inbox().feeds(),
                    (_, _) -> {}, () -> false, this::tell);
            return outcomes.stream().allMatch(outcome -> outcome.trouble().isEmpty()) ? Exit.DONE : Exit.PROBLEMS;
        }
    }

    private void tell(Feeds.Outcome outcome) {
        String name = Console.oneLine(outcome.feed().name());
        outcome.trouble().ifPresentOrElse(
                why -> invocation.tell("cli.inbox.trouble", name, why), () -> print(outcome.fresh() + "\t" + name));
    }

    @Command(name = "draft")
    int draft(@Parameters(paramLabel = "ITEM", descriptionKey = "cli.option.inbox-item") long number) {
        try (Store store = invocation.open()) {
            Inbox inbox = store.inbox();
            InboxItem item = fresh(inbox, number);
            Article draft = Drafting.article(item, inbox.body(number), ZoneId.systemDefault());
            inbox.draft(number, draft, Invocation.author());
            print(draft.id().toString());
        }
        return Exit.DONE;
    }

    @Command(name = "dismiss")
    int dismiss(@Parameters(paramLabel = "ITEM", arity = "1..*", descriptionKey = "cli.option.inbox-items") List<Long> numbers) {
        try (Store store = invocation.open()) {
            numbers.forEach(number -> fresh(store.inbox(), number));
            store.inbox().dismiss(numbers);
        }
        return Exit.DONE;
    }

    private static InboxItem fresh(Inbox inbox, long number) {
        Optional<InboxItem> item = inbox.item(number).filter(found -> found.state() != InboxState.DRAFTED);
        return item.orElseThrow(() -> Failure.of("cli.failure.no-item", String.valueOf(number)));
    }

    private Fetch reach() {
        Reachable reachable = Settings.read(invocation.profile()).localFeeds() ? Reachable.LOCAL : Reachable.PUBLIC;
        return new Fetch(Fetch.Limits.NORMAL, () -> reachable, Clock.systemDefaultZone());
    }

    private void print(String line) {
        invocation.console().out().println(line);
    }
}
