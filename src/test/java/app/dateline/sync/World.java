package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.Conflict;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Trashed;
import app.dateline.sync.FaultProxy.Fault;
import app.dateline.sync.FaultProxy.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A real portal on loopback and three real desks, to which one {@link Schedule} happens. One thing happens at a time,
 * whichever thread it is on.
 */
final class World implements AutoCloseable {
    private static final Gazetteer NAMES = Gazetteer.standard();
    private static final int ROUNDS = 12;

    private final Path folder;
    private final Path database;
    private final Clock portalClock;
    private final List<Actor> desks = new ArrayList<>();
    private PortalServer server;
    private boolean backedUp;
    private boolean restored;

    private final List<ArticleId> articles = new ArrayList<>();
    private final Work work = new Work();
    private volatile Random random;
    private volatile boolean calm;
    private volatile boolean nested;

    /** @param clocks of the desks and the portal: how far each is off */
    World(Path folder, Ablation ablation, List<Duration> clocks) throws IOException {
        this.folder = folder;
        this.database = folder.resolve("portal").resolve("portal.db");
        this.portalClock = Clock.offset(Clock.systemDefaultZone(), clocks.get(3));
        start();
        String token = server.firstToken().orElseThrow();
        ablation.portal(database);
        for (int i = 0; i < 3; i++) {
            Path desk = folder.resolve("desk" + i);
            int number = i;
            desks.add(new Actor(
                    desk,
                    Clock.offset(Clock.systemDefaultZone(), clocks.get(i)),
                    server.address(),
                    token,
                    ablation,
                    new FaultProxy.Weather() {
                        @Override
                        public Fault before(Request request) {
                            return weather(desks.get(number), request);
                        }

                        @Override
                        public void after(Request request, int status) {
                            if (request.method().equals("PUT") && status / 100 == 2) {
                                work.taken(request.body());
                            }
                        }
                    },
                    () -> meanwhile(desks.get(number))));
        }
    }

    private void start() {
        server = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0).withClock(portalClock), NAMES);
        desks.forEach(desk -> desk.proxy.leadsTo(server.address()));
    }

    /** @throws AssertionError if something is lost, doubled or different in the end */
    void run(Schedule schedule) {
        for (Schedule.Step step : schedule.steps()) {
            random = new Random(step.seed());
            calm = step.calm();
            step(step.kind(), desks.get(step.desk()));
        }
        settle();
        check();
    }

    private void step(Schedule.Kind kind, Actor desk) {
        switch (kind) {
            case CREATE -> create(desk);
            case EDIT -> any().ifPresent(id -> edit(desk, id));
            case OPEN -> any().ifPresent(desk::open);
            case TYPE -> {
                if (desk.open != null) {
                    desk.saveOpen(edited(desk.open.article(), desk));
                }
            }
            case PASS -> desk.pass();
            case DELETE -> any().flatMap(desk.store::find).ifPresent(article -> delete(desk, article));
            case BRING_BACK -> {
                List<Trashed> trash = desk.store.trash(10);
                if (!trash.isEmpty()) {
                    ArticleId id = trash.get(random.nextInt(trash.size())).listing().id();
                    work.touch(id, desk.name);
                    desk.store.bringBack(id);
                }
            }
            case RESOLVE -> articles.forEach(id -> resolve(desk, id));
            case DELIVER_LATE -> {
                if (desk.proxy.late() > 0) {
                    deliver(desk, random.nextInt(desk.proxy.late()));
                }
            }
            case RESTART_DESK -> desk.restart();
            case RESTART_PORTAL -> {
                server.close();
                start();
            }
            case BACK_UP -> backUp();
            case RESTORE -> restore();
        }
    }

    /** The newest more often than others. */
    private Optional<ArticleId> any() {
        int drawn = random.nextInt(articles.size() + 2);
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles.get(Math.min(drawn, articles.size() - 1)));
    }

    private void create(Actor desk) {
        Article article = Article.create(random.nextBoolean() ? Language.RU : Language.EN);
        articles.add(article.id());
        desk.store.save(edited(article, desk), desk.name);
    }

    /** In the editor, if it is open there. */
    private void edit(Actor desk, ArticleId id) {
        if (desk.open != null && desk.open.article().id().equals(id)) {
            desk.saveOpen(edited(desk.open.article(), desk));
        } else {
            desk.store.find(id).ifPresent(article -> desk.store.save(edited(article, desk), desk.name));
        }
    }

    /** With a new mark; the caller saves it at once. */
    private Article edited(Article article, Actor desk) {
        String mark = work.mark(article.id(), desk.name);
        Edition edition = article.edition(Language.values()[random.nextInt(2)]);
        return article.with(switch (random.nextInt(5)) {
            case 0 -> edition.withHeadline(edition.headline() + mark);
            case 1 -> edition.withLead(edition.lead() + mark);
            case 2 -> edition.withBody(edition.body() + (edition.body().isEmpty() ? "" : "\n\n") + "Абзац " + mark);
            default -> {
                String[] blocks = edition.body().split("\n\n");
                blocks[random.nextInt(blocks.length)] += mark;
                yield edition.withBody(String.join("\n\n", blocks));
            }
        });
    }

    private void delete(Actor desk, Article article) {
        ArticleId id = article.id();
        work.delete(article, desk.store.ledger().conflict(id).map(Conflict::theirs), desk.name);
        desk.store.delete(id);
        if (desk.open != null && desk.open.article().id().equals(id)) {
            desk.open = null;
        }
    }

    /** As a person would: all of both texts. */
    private void resolve(Actor desk, ArticleId id) {
        Optional<Conflict> conflict = desk.store.ledger().conflict(id);
        Optional<Article> mine = desk.store.find(id);
        if (conflict.isEmpty() || mine.isEmpty()) {
            return;
        }
        work.touch(id, desk.name);
        Set<String> missing = Work.marks(conflict.get().theirs());
        missing.removeAll(Work.marks(mine.get()));
        Edition edition = mine.get().edition(Language.RU);
        desk.store.ledger()
                .resolve(id, mine.get().with(edition.withBody(edition.body() + String.join("", missing))));
        desk.open = null;
    }

    private static void deliver(Actor desk, int which) {
        try {
            desk.proxy.deliver(which);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void backUp() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            Files.deleteIfExists(folder.resolve("backup.db"));
            statement.execute("vacuum into '" + folder.resolve("backup.db") + "'");
            backedUp = true;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restore() {
        if (!backedUp) {
            return;
        }
        server.close();
        try {
            Files.deleteIfExists(Path.of(database + "-wal"));
            Files.deleteIfExists(Path.of(database + "-shm"));
            Files.delete(database);
            Files.copy(folder.resolve("backup.db"), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        restored = true;
        start();
    }

    private Fault weather(Actor desk, Request request) {
        if (calm || nested) {
            return Fault.NONE;
        }
        switch (random.nextInt(16)) {
            case 0 -> meanwhile(desk);
            case 1, 2 -> {
                // somebody types while it is sent
                any().ifPresent(id -> edit(desk, id));
            }
            case 3 -> {
                if (random.nextInt(3) == 0) {
                    desk.cancellation.cancel();
                }
            }
            default -> {}
        }
        Fault fault = Schedule.fault(random);
        if (fault == Fault.LATE && random.nextBoolean()) {
            desk.cancellation.cancel();
        }
        return fault;
    }

    /** Another desk does something in the middle of this one's pass. */
    private void meanwhile(Actor desk) {
        if (nested || calm) {
            return;
        }
        nested = true;
        Actor other = desks.get((desks.indexOf(desk) + 1 + random.nextInt(2)) % 3);
        any().ifPresent(id -> edit(other, id));
        other.pass();
        nested = false;
    }

    private void settle() {
        calm = true;
        for (Actor desk : desks) {
            while (desk.proxy.late() > 0) {
                deliver(desk, 0);
            }
        }
        for (int i = 0; i < ROUNDS && (i < 2 || !isSettled()); i++) {
            for (Actor desk : desks) {
                Report report = desk.pass();
                require(report.stopped().isEmpty(), "a pass was stopped: " + report.stopped());
                require(report.refused().isEmpty(), "refused: " + report.refused());
                articles.forEach(id -> resolve(desk, id));
            }
        }
    }

    private boolean isSettled() {
        Map<ArticleId, Article> first = articles(desks.getFirst());
        return desks.stream().allMatch(desk -> isQuiet(desk) && articles(desk).equals(first));
    }

    private boolean isQuiet(Actor desk) {
        return desk.store.ledger().waiting().isEmpty()
                && articles.stream().noneMatch(desk.store.ledger()::isInConflict);
    }

    private void check() {
        Map<ArticleId, Article> left = articles(desks.getFirst());
        for (Actor desk : desks) {
            require(isQuiet(desk), desk.name + " still has something to send or to settle");
            require(articles(desk).equals(left), "different on " + desk.name + ":\n" + articles(desk) + "\n" + left);
        }
        for (ArticleId id : articles) {
            Head head = desks.getFirst().head(id);
            require(
                    left.containsKey(id)
                            ? head instanceof Head.Live(var draft, _) && draft.article().equals(left.get(id))
                            : !(head instanceof Head.Live),
                    "the portal has something else of " + id);
        }
        work.check(left, restored);
    }

    static void require(boolean right, String otherwise) {
        if (!right) {
            throw new AssertionError(otherwise);
        }
    }

    private Map<ArticleId, Article> articles(Actor desk) {
        Map<ArticleId, Article> found = new TreeMap<>();
        for (Listing listing : desk.store.list(ListQuery.ALL)) {
            found.put(listing.id(), desk.store.find(listing.id()).orElseThrow());
        }
        return found;
    }

    /** What is left of each article that was created, in the order of creation: the same however the clocks go. */
    List<String> outcome() {
        Map<ArticleId, Article> left = articles(desks.getFirst());
        return articles.stream().map(left::get).map(article -> article == null ? "-" : Work.text(article)).toList();
    }

    @Override
    public void close() {
        desks.forEach(Actor::close);
        server.close();
    }
}
