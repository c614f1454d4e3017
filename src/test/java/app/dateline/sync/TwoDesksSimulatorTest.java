package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.store.Conflict;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.sync.FaultProxy.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random schedules of edits, deletions and syncs on two desks over a network that loses, doubles and cuts, and edits in
 * the middle of a sync. In the end all must agree, and every edit whose save returned must be in the text, unless a
 * person who had seen it deleted the article.
 *
 * <p>{@code mvn test -Dtest=TwoDesksSimulatorTest -Ddateline.schedules=10000} runs more of them,
 * {@code -Ddateline.seed=S} the one of a failure.
 */
class TwoDesksSimulatorTest {
    private static final int SCHEDULES = Integer.getInteger("dateline.schedules", 40);
    private static final Pattern MARK = Pattern.compile("<\\d+>");
    private static final int STEPS = 14;
    private static final long FIRST_SEED = 20261124;

    @TempDir
    Path folder;

    private Schedule now;

    @Test
    void noAcknowledgedEditIsEverLost() throws IOException {
        try (Newsroom newsroom = new Newsroom(folder);
                Actor one = new Actor(newsroom, "one");
                Actor two = new Actor(newsroom, "two")) {
            Long only = Long.getLong("dateline.seed");
            for (int i = 0; i < (only == null ? SCHEDULES : 1); i++) {
                long seed = only == null ? FIRST_SEED + i : only;
                now = new Schedule(seed);
                try {
                    now.run(one, two);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("-Ddateline.seed=" + seed, e);
                }
            }
        }
    }

    private static Set<String> marks(Article article) {
        Set<String> found = new HashSet<>();
        for (Edition edition : article.editions().values()) {
            Matcher matcher = MARK.matcher(edition.headline() + edition.body());
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    /** What happens to a few new articles. */
    private static final class Schedule {
        private final Random random;
        private final List<ArticleId> articles = new ArrayList<>();
        private final Map<String, ArticleId> acknowledged = new LinkedHashMap<>();
        private final Set<String> deletedKnowingly = new HashSet<>();
        private int marks;
        private boolean faulty = true;

        Schedule(long seed) {
            random = new Random(seed);
        }

        void run(Actor one, Actor two) {
            create(one);
            for (int i = 0; i < STEPS; i++) {
                step(random.nextBoolean() ? one : two);
            }
            settle(one, two);
            check(one, two);
        }

        private void step(Actor actor) {
            switch (random.nextInt(12)) {
                case 0 -> create(actor);
                case 1 -> delete(actor);
                case 2, 3, 4, 5, 6 -> edit(actor);
                default -> actor.pass();
            }
        }

        private void create(Actor actor) {
            Article article = Article.create(Language.RU);
            articles.add(article.id());
            save(actor, article, Language.RU);
        }

        private void edit(Actor actor) {
            ArticleId id = articles.get(random.nextInt(articles.size()));
            Language language = Language.values()[random.nextInt(2)];
            actor.store.find(id).ifPresent(article -> save(actor, article, language));
        }

        private void save(Actor actor, Article article, Language language) {
            String mark = "<" + ++marks + ">";
            Edition edition = article.edition(language);
            Edition edited = random.nextInt(4) == 0
                    ? edition.withHeadline(edition.headline() + mark)
                    : edition.withBody(edition.body() + mark);
            actor.store.save(article.with(edited), actor.name);
            acknowledged.put(mark, article.id());
        }

        private void delete(Actor actor) {
            ArticleId id = articles.get(random.nextInt(articles.size()));
            actor.store.find(id).ifPresent(article -> {
                deletedKnowingly.addAll(marks(article));
                // what a conflict shows was seen too
                actor.store.ledger().conflict(id).ifPresent(c -> deletedKnowingly.addAll(marks(c.theirs())));
                actor.store.delete(id);
            });
        }

        private void settle(Actor one, Actor two) {
            faulty = false;
            for (int i = 0; i < 12; i++) {
                for (Actor actor : List.of(one, two)) {
                    Report report = actor.pass();
                    assertThat(report.stopped()).isEmpty();
                    assertThat(report.refused()).isEmpty();
                    articles.forEach(actor::resolve);
                }
                if (one.isQuiet() && two.isQuiet() && one.articles().equals(two.articles())) {
                    return;
                }
            }
        }

        private void check(Actor one, Actor two) {
            assertThat(one.isQuiet() && two.isQuiet()).as("both desks have nothing left to send").isTrue();
            Map<ArticleId, Article> left = one.articles();
            assertThat(two.articles()).as("both desks have the same articles").isEqualTo(left);
            acknowledged.forEach((mark, id) -> {
                Set<String> there = Optional.ofNullable(left.get(id)).map(TwoDesksSimulatorTest::marks).orElse(Set.of());
                assertThat(there.contains(mark) || deletedKnowingly.contains(mark))
                        .as("edit %s of %s is in %s", mark, id, there)
                        .isTrue();
            });
        }

        private Fault fault(Actor actor, String method) {
            if (!faulty) {
                return Fault.NONE;
            }
            if (method.equals("PUT") && random.nextInt(4) == 0) {
                edit(actor);
                return Fault.NONE;
            }
            return switch (random.nextInt(20)) {
                case 0 -> Fault.LOST;
                case 1, 2 -> Fault.UNANSWERED;
                case 3 -> Fault.TWICE;
                case 4 -> Fault.BROKEN;
                case 5 -> Fault.CUT;
                case 6 -> {
                    actor.cancellation.cancel();
                    yield Fault.NONE;
                }
                default -> Fault.NONE;
            };
        }
    }

    /** A desk behind its own bad network. */
    private final class Actor implements AutoCloseable {
        private final String name;
        private final Store store;
        private final FaultProxy proxy;
        private final Portal portal;
        private final Sync sync;
        private volatile Cancellation cancellation;

        Actor(Newsroom newsroom, String name) throws IOException {
            this.name = name;
            store = Store.open(folder.resolve(name));
            proxy = new FaultProxy(newsroom.server().address(), method -> now.fault(this, method));
            portal = newsroom.portal(newsroom.token(), proxy.address());
            sync = new Sync(store, portal);
        }

        Report pass() {
            cancellation = new Cancellation();
            Report report = sync.pass(Progress.NONE, cancellation);
            proxy.awaitQuiet();
            return report;
        }

        /** As a person would: all of both texts. */
        private void resolve(ArticleId id) {
            Optional<Conflict> conflict = store.ledger().conflict(id);
            Optional<Article> mine = store.find(id);
            if (conflict.isEmpty() || mine.isEmpty()) {
                return;
            }
            Set<String> missing = marks(conflict.get().theirs());
            missing.removeAll(marks(mine.get()));
            Edition edition = mine.get().edition(Language.RU);
            store.ledger().resolve(id, mine.get().with(edition.withBody(edition.body() + String.join("", missing))));
        }

        boolean isQuiet() {
            return store.ledger().waiting().isEmpty()
                    && now.articles.stream().noneMatch(id -> store.ledger().conflict(id).isPresent());
        }

        Map<ArticleId, Article> articles() {
            Map<ArticleId, Article> found = new TreeMap<>();
            for (Listing listing : store.list(ListQuery.ALL)) {
                if (now.articles.contains(listing.id())) {
                    found.put(listing.id(), store.find(listing.id()).orElseThrow());
                }
            }
            return found;
        }

        @Override
        public void close() {
            portal.close();
            proxy.close();
            store.close();
        }
    }
}
