package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-02-11T12:00:00Z");
    private Store store;
    private Inbox inbox;
    private long feed;

    @BeforeEach
    void open() {
        store = Store.open(folder, Migrations.standard(), clock);
        inbox = store.inbox();
        feed = inbox.add("https://one.example/feed", "", "").number();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Arrival story(String guid, String key, String headline) {
        return new Arrival(guid, "https://one.example/" + key, key.isEmpty() ? "" : "one.example/" + key, "",
                Optional.of(Instant.parse("2026-02-11T09:00:00Z")), Language.EN, headline, "A lead.", "The tug left " + guid + ".");
    }

    private static Arrival like(Arrival arrival, String storyKey) {
        return new Arrival(arrival.guid(), arrival.link(), arrival.linkKey(), storyKey, arrival.at(), arrival.language(),
                arrival.headline(), arrival.lead(), arrival.body());
    }

    private int read(long feed, Arrival... arrivals) {
        return inbox.read(feed, new FeedReading(
                inbox.feed(feed).orElseThrow().address(), "Feed " + feed, "https://one.example/", "\"e\"", "Wed", List.of(arrivals), LATER));
    }

    private List<String> headlines(InboxQuery query) {
        return inbox.items(query).stream().map(InboxItem::headline).toList();
    }

    private long only() {
        assertThat(inbox.items(InboxQuery.FRESH)).hasSize(1);
        return inbox.items(InboxQuery.FRESH).getFirst().number();
    }

    @Test
    void aStoryIsTakenInOnceHoweverOftenItsFeedIsRead() {
        assertThat(read(feed, story("1", "a", "Tug leaves"), story("2", "b", "Ferry comes"))).isEqualTo(2);
        assertThat(read(feed, story("1", "a", "Tug leaves"), story("3", "c", "Barge waits"))).isEqualTo(1);
        assertThat(headlines(InboxQuery.FRESH)).containsExactlyInAnyOrder("Tug leaves", "Ferry comes", "Barge waits");
        assertThat(inbox.fresh()).isEqualTo(3);
        Feed read = inbox.feed(feed).orElseThrow();
        assertThat(read.fresh()).isEqualTo(3);
        assertThat(read.etag()).isEqualTo("\"e\"");
        assertThat(read.due()).isEqualTo(LATER);
        assertThat(read.reached()).contains(clock.instant());
    }

    @Test
    void theSameLinkUnderAnotherNameIsTheSameStory() {
        assertThat(read(feed, story("1", "a", "Tug leaves"), story("x", "a", "Tug leaves port"))).isEqualTo(1);
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Tug leaves");
    }

    @Test
    void theSameStoryInTwoFeedsIsOneItemWithBothSources() {
        long other = inbox.add("https://two.example/feed", "", "").number();
        read(feed, like(story("1", "a", "Tug leaves the port"), "tug leaves the port|2026-02-11"));
        assertThat(read(other, like(story("9", "z", "Tug leaves the port"), "tug leaves the port|2026-02-11"))).isZero();
        InboxItem item = inbox.item(only()).orElseThrow();
        assertThat(item.sources()).extracting(InboxSource::name).containsExactly("Feed " + feed, "Feed " + other);
        assertThat(item.sources()).extracting(InboxSource::link)
                .containsExactly("https://one.example/a", "https://one.example/z");
        inbox.remove(feed);
        assertThat(inbox.item(item.number()).orElseThrow().sources()).hasSize(1);
    }

    @Test
    void twoStoriesOfOneFeedMayHaveOneHeadline() {
        assertThat(read(feed, like(story("1", "a", "News of the day"), "k"), like(story("2", "b", "News of the day"), "k")))
                .isEqualTo(2);
    }

    @Test
    void anItemFollowsItsOwnFeedUntilSomebodyHasDecided() {
        long other = inbox.add("https://two.example/feed", "", "").number();
        read(feed, story("1", "a", "Tug leaves"));
        read(other, story("9", "a", "Another headline"));
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Tug leaves");
        read(other, story("9", "a", "Yet another headline"));
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Tug leaves");
        read(feed, story("1", "a", "Tug leaves after all"));
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Tug leaves after all");
        assertThat(headlines(InboxQuery.FRESH.withText("after all"))).hasSize(1);
        inbox.dismiss(List.of(only()));
        read(feed, story("1", "a", "Tug comes back"));
        assertThat(headlines(InboxQuery.FRESH)).isEmpty();
        assertThat(headlines(InboxQuery.FRESH.withState(InboxState.DISMISSED))).containsExactly("Tug leaves after all");
    }

    @Test
    void aDraftIsStoredWithItsItemAndGivenBackWithIt() {
        read(feed, story("1", "a", "Tug leaves"));
        long item = only();
        Article article = Samples.russian("Буксир", "Вышел.");
        inbox.draft(item, article, "Анна");
        assertThat(store.find(article.id())).contains(article);
        InboxItem drafted = inbox.item(item).orElseThrow();
        assertThat(drafted.state()).isEqualTo(InboxState.DRAFTED);
        assertThat(drafted.article()).contains(article.id());
        assertThat(inbox.fresh()).isZero();
        inbox.dismiss(List.of(item));
        assertThat(inbox.item(item).orElseThrow().state()).isEqualTo(InboxState.DRAFTED);

        inbox.giveBack(item, article.id());
        assertThat(store.find(article.id())).isEmpty();
        assertThat(store.trash(9)).hasSize(1);
        assertThat(only()).isEqualTo(item);
        assertThat(inbox.item(item).orElseThrow().article()).isEmpty();
    }

    @Test
    void whatIsDismissedComesBackOnlyWhenWanted() {
        read(feed, story("1", "a", "Tug leaves"), story("2", "b", "Ferry comes"));
        List<Long> all = inbox.items(InboxQuery.FRESH).stream().map(InboxItem::number).toList();
        inbox.dismiss(all);
        read(feed, story("1", "a", "Tug leaves"), story("2", "b", "Ferry comes"));
        assertThat(inbox.fresh()).isZero();
        inbox.want(all);
        assertThat(inbox.fresh()).isEqualTo(2);
    }

    @Test
    void itemsAreFoundByWordsFeedAndLanguage() {
        long other = inbox.add("https://two.example/feed", "", "").number();
        read(feed, story("1", "a", "Tug leaves"));
        read(other, new Arrival("5", "", "", "", Optional.empty(), Language.RU, "Ёлки привезли", "", "На площадь."));
        assertThat(headlines(InboxQuery.FRESH.withText("ЕЛК площад"))).containsExactly("Ёлки привезли");
        assertThat(headlines(InboxQuery.FRESH.withText("елки tug"))).isEmpty();
        assertThat(headlines(InboxQuery.FRESH.withText("100% _ '"))).isEmpty();
        assertThat(headlines(InboxQuery.FRESH.withLanguage(Language.RU))).containsExactly("Ёлки привезли");
        assertThat(headlines(InboxQuery.FRESH.withFeed(feed))).containsExactly("Tug leaves");
        assertThat(headlines(InboxQuery.FRESH.withLimit(1))).containsExactly("Ёлки привезли");
    }

    @Test
    void aStoryOfTomorrowDoesNotStandOverThatOfToday() {
        read(feed, new Arrival("1", "", "", "", Optional.of(clock.instant().plus(Duration.ofDays(900))), Language.EN, "Odd", "", ""));
        clock.pass(Duration.ofMinutes(1));
        read(feed, new Arrival("2", "", "", "", Optional.of(clock.instant()), Language.EN, "Today", "", ""));
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Today", "Odd");
    }

    @Test
    void aRemovedFeedTakesItsItemsAlongAndBringsThemBack() {
        read(feed, story("1", "a", "Tug leaves"));
        inbox.remove(feed);
        assertThat(inbox.feeds()).isEmpty();
        assertThat(inbox.items(InboxQuery.FRESH)).isEmpty();
        assertThat(inbox.fresh()).isZero();
        assertThat(inbox.read(feed, new FeedReading("https://one.example/feed", "", "", "", "", List.of(story("2", "b", "x")), LATER)))
                .isZero();
        inbox.bringBack(feed);
        assertThat(headlines(InboxQuery.FRESH)).containsExactly("Tug leaves");
        inbox.remove(feed);
        assertThat(inbox.add("https://one.example/feed", "", "").number()).isEqualTo(feed);
        assertThat(inbox.fresh()).isEqualTo(1);
    }

    @Test
    void aFailureIsKeptUntilTheFeedAnswersAgain() {
        Message why = Message.of("intake.failure.feed-status", "one.example", 503);
        inbox.failed(feed, why, LATER);
        inbox.failed(feed, why, LATER);
        Feed failed = inbox.feed(feed).orElseThrow();
        assertThat(failed.failures()).isEqualTo(2);
        assertThat(failed.trouble().orElseThrow().key()).isEqualTo(why.key());
        assertThat(failed.reached()).isEmpty();
        inbox.unchanged(feed, LATER);
        assertThat(inbox.feed(feed).orElseThrow().trouble()).isEmpty();
        assertThat(inbox.feed(feed).orElseThrow().failures()).isZero();
    }

    @Test
    void whatTheFeedStillHasStaysAndTheRestAges() {
        read(feed, story("1", "a", "Gone"), story("2", "b", "Stays"));
        inbox.dismiss(List.of(inbox.items(InboxQuery.FRESH.withText("stays")).getFirst().number()));
        clock.pass(Duration.ofMinutes(10));
        read(feed, story("2", "b", "Stays"));
        clock.pass(InboxAgeing.KEPT.plusDays(1));
        inbox.unchanged(feed, LATER);
        new InboxAgeing(store.database(), clock).run();
        assertThat(headlines(InboxQuery.FRESH)).isEmpty();
        assertThat(headlines(InboxQuery.FRESH.withState(InboxState.DISMISSED))).containsExactly("Stays");
        assertThat(read(feed, story("2", "b", "Stays"))).isZero();
        inbox.remove(feed);
        clock.pass(InboxAgeing.KEPT.plusDays(1));
        new InboxAgeing(store.database(), clock).run();
        inbox.bringBack(feed);
        assertThat(inbox.feeds()).isEmpty();
    }

    @Test
    void tenThousandStoriesAreTakenInAndListed() {
        Arrival[] many = new Arrival[10_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = like(story("g" + i, "p" + i, "Headline " + i), "h" + i);
        }
        assertThat(read(feed, many)).isEqualTo(10_000);
        assertThat(read(feed, many)).isZero();
        assertThat(inbox.items(InboxQuery.FRESH)).hasSize(1_000);
        assertThat(inbox.items(InboxQuery.FRESH.withText("headline 9999"))).hasSize(1);
        assertThat(inbox.fresh()).isEqualTo(10_000);
    }

    @Test
    void ofADamagedDatabaseFeedsAndDecisionsComeBack() throws Exception {
        read(feed, story("1", "a", "Tug leaves"));
        store.backup();
        inbox.dismiss(List.of(only()));
        read(feed, story("1", "a", "Tug leaves"), story("2", "b", "Ferry comes"));
        inbox.add("https://two.example/feed", "Two", "");
        try (Sql from = Sqlite.toRead(folder.resolve("dateline.db"));
                Sql to = Sqlite.toWrite(Files.createDirectory(folder.resolve("other")).resolve("x.db"))) {
            Migrations.standard().run(to);
            new Salvage(to, clock).run(folder.resolve("dateline.db"));
            List<String> states = to.all("select headline || ' ' || state from inbox_item order by seq", row -> row.getString(1));
            assertThat(states).containsExactly("Tug leaves dismissed", "Ferry comes fresh");
            assertThat(to.number("select count(*) from feed")).isEqualTo(2);
            assertThat(to.number("select count(*) from inbox_source")).isEqualTo(2);
            assertThat(to.number("select count(*) from inbox_item where origin = (select min(seq) from feed)")).isEqualTo(2);
        }
    }

    @Test
    void whoOnlyReadsSeesWhatWasDecided() {
        read(feed, story("1", "a", "Tug leaves"), story("2", "b", "Ferry comes"));
        inbox.dismiss(List.of(inbox.items(InboxQuery.FRESH.withText("tug leaves")).getFirst().number()));
        store.close();
        List<String> seen = new ArrayList<>();
        try (Store reader = Store.openToRead(folder)) {
            reader.inbox().items(InboxQuery.FRESH).forEach(item -> seen.add(item.headline()));
        }
        assertThat(seen).containsExactly("Ferry comes");
        open();
    }
}
