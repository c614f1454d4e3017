package app.dateline.desk.inbox;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.list.Several;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.intake.feed.Drafting;
import app.dateline.intake.feed.Feeds;
import app.dateline.intake.feed.Polling;
import app.dateline.store.Feed;
import app.dateline.store.Inbox;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxQuery;
import app.dateline.store.InboxState;
import app.dateline.store.Store;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The inbox: which feeds there are and how they are, which stories they offer, and what becomes of one. FX thread only. */
public final class InboxModel {
    /**
     * What it works with.
     *
     * @param several remembers how to take back what was done last
     * @param open    opens an article
     * @param changed told that the list of articles has to be read again
     * @param browse  shows a web page to the person
     * @param author  who makes the drafts; any thread
     * @param failed  told of what could not be done
     */
    public record Parts(
            Store store,
            Feeds feeds,
            Tasks tasks,
            Several several,
            Several.PutAway putAway,
            Consumer<ArticleId> open,
            Runnable changed,
            Consumer<URI> browse,
            Supplier<String> author,
            ZoneId zone,
            UiWords words,
            Consumer<Message> failed) {}

    /** What the window shows of the inbox, read at one moment. */
    private record Seen(InboxQuery query, List<Feed> feeds, List<InboxItem> items, int fresh) {}

    private final Parts parts;
    private final Inbox inbox;
    private final Latest<Seen> reading;
    private final Latest<Reading> preview;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<InboxQuery> query = new SimpleObjectProperty<>(InboxQuery.FRESH);
    private final ReadOnlyObjectWrapper<List<Feed>> feeds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<InboxItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper fresh = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Reading> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>();
    private InboxItem wanted;

    public InboxModel(Parts parts) {
        this.parts = parts;
        this.inbox = parts.store().inbox();
        this.reading = new Latest<>(parts.tasks(), this::take, parts.failed());
        this.preview = new Latest<>(parts.tasks(), this::show, parts.failed());
        query.addListener(_ -> refresh());
        open.addListener(_ -> refresh());
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** Which items are wanted. */
    public ObjectProperty<InboxQuery> queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<List<Feed>> feedsProperty() {
        return feeds.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<InboxItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** How many stories nobody has decided about. */
    public ReadOnlyIntegerProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    /** Whether what is shown has been read, and an empty list says something. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The story that is read, with its text; null for none. */
    ReadOnlyObjectProperty<Reading> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty fetchingProperty() {
        return fetching.getReadOnlyProperty();
    }

    /** Why a feed could not be added; null for nothing. */
    ReadOnlyObjectProperty<Message> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What came of reading the feeds or adding one; null for nothing. */
    ReadOnlyObjectProperty<Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Reads from the store what is shown; while the inbox is closed that is only how much is new. */
    public void refresh() {
        InboxQuery asked = query.get();
        boolean shown = open.get();
        reading.start(_ -> new Seen(
                shown ? asked : null,
                shown ? inbox.feeds() : List.of(),
                shown ? inbox.items(asked) : List.of(),
                inbox.fresh()));
    }

    private void take(Seen seen) {
        fresh.set(seen.fresh());
        if (seen.query() == null || !seen.query().equals(query.get())) {
            return;
        }
        if (query.get().feed().isPresent() && seen.feeds().stream().noneMatch(feed -> feed.number() == query.get().feed().get())) {
            query.set(query.get().withFeed(null));
            return;
        }
        feeds.set(seen.feeds());
        items.set(seen.items());
        loaded.set(true);
    }

    /** Shows the text of a story. @param item null for none */
    void choose(InboxItem item) {
        wanted = item;
        if (item == null) {
            chosen.set(null);
        } else {
            preview.start(_ -> Reading.of(item, inbox.body(item.number())));
        }
    }

    private void show(Reading read) {
        if (wanted != null && wanted.number() == read.item().number()) {
            chosen.set(read);
        }
    }

    void browse(String link) {
        parts.browse().accept(URI.create(link));
    }

    /** Adds the feed at an address, or the one that the page there names. */
    public void add(String typed) {
        if (adding.get() || typed.isBlank()) {
            return;
        }
        adding.set(true);
        trouble.set(null);
        said.set(null);
        parts.tasks().run(
                parts.words().now("desk.inbox.adding", typed.strip()),
                _ -> parts.feeds().add(typed),
                added -> {
                    adding.set(false);
                    said.set(Message.of("desk.inbox.added", added.feed().name(), added.fresh()));
                    refresh();
                },
                why -> {
                    adding.set(false);
                    trouble.set(why);
                });
    }

    /** What was typed has changed: what was wrong with it says nothing any more. */
    void typed() {
        trouble.set(null);
    }

    void remove(Feed feed) {
        store(() -> inbox.remove(feed.number()), () -> parts.several().undoable(
                Message.of("desk.inbox.removed", feed.name()), () -> store(() -> inbox.bringBack(feed.number()), () -> {})));
    }

    /** Reads all feeds now. */
    public void fetch() {
        if (fetching.get()) {
            return;
        }
        fetching.set(true);
        said.set(null);
        parts.tasks().run(
                parts.words().now("desk.inbox.fetching"),
                progress -> Polling.readAll(
                        parts.feeds(), inbox.feeds(), progress::of, progress::isCancelled, _ -> {}),
                outcomes -> {
                    fetching.set(false);
                    int found = outcomes.stream().mapToInt(Feeds.Outcome::fresh).sum();
                    long failed = outcomes.stream().filter(outcome -> outcome.trouble().isPresent()).count();
                    said.set(Message.of("desk.inbox.fetched", found, failed));
                    refresh();
                },
                why -> {
                    fetching.set(false);
                    said.set(why);
                    refresh();
                });
    }

    /** Makes a draft of it and opens that; one that is a draft already is opened. */
    public void draft(InboxItem item) {
        record Drafted(ArticleId article, boolean isNew) {}
        parts.tasks().quietly(
                _ -> {
                    Optional<InboxItem> now = inbox.item(item.number());
                    Optional<ArticleId> before = now.flatMap(InboxItem::article).filter(parts.store()::isThere);
                    if (before.isPresent()) {
                        return new Drafted(before.get(), false);
                    }
                    InboxItem story = now.orElse(item);
                    Article article = Drafting.article(story, inbox.body(item.number()), parts.zone());
                    inbox.draft(item.number(), article, parts.author().get());
                    return new Drafted(article.id(), true);
                },
                drafted -> {
                    open.set(false);
                    parts.open().accept(drafted.article());
                    if (drafted.isNew()) {
                        parts.changed().run();
                        refresh();
                        parts.several().undoable(
                                Message.of("desk.inbox.drafted", item.headline()), () -> giveBack(item, drafted.article()));
                    }
                },
                parts.failed());
    }

    private void giveBack(InboxItem item, ArticleId article) {
        parts.putAway().run(List.of(article), () -> store(() -> inbox.giveBack(item.number(), article), parts.changed()));
    }

    /** They are not wanted. */
    public void dismiss(List<InboxItem> unwanted) {
        List<Long> numbers = unwanted.stream()
                .filter(item -> item.state() == InboxState.FRESH)
                .map(InboxItem::number)
                .toList();
        if (!numbers.isEmpty()) {
            store(() -> inbox.dismiss(numbers), () -> parts.several().undoable(
                    Message.of("desk.inbox.dismissed", numbers.size()), () -> store(() -> inbox.want(numbers), () -> {})));
        }
    }

    /** Those that were dismissed are wanted after all. */
    void want(List<InboxItem> dismissed) {
        List<Long> numbers = dismissed.stream()
                .filter(item -> item.state() == InboxState.DISMISSED)
                .map(InboxItem::number)
                .toList();
        if (!numbers.isEmpty()) {
            store(() -> inbox.want(numbers), () -> parts.several().undoable(
                    Message.of("desk.inbox.wanted", numbers.size()), () -> store(() -> inbox.dismiss(numbers), () -> {})));
        }
    }

    private void store(Runnable change, Runnable then) {
        parts.tasks().quietly(
                _ -> {
                    change.run();
                    return null;
                },
                _ -> {
                    refresh();
                    then.run();
                },
                parts.failed());
    }

    public void close() {
        open.set(false);
    }
}
