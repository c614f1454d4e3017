package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.store.Conflict;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.store.SyncState;
import app.dateline.sync.FaultProxy.Fault;
import app.dateline.sync.Newsroom.Desk;
import app.dateline.text.Words;
import app.dateline.wire.Publication;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks and a portal, all real. */
class SyncTest {
    @TempDir
    Path folder;

    private Newsroom newsroom;
    private Desk moscow;
    private Desk london;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(folder);
        moscow = newsroom.desk("moscow");
        london = newsroom.desk("london");
    }

    @AfterEach
    void close() {
        moscow.close();
        london.close();
        newsroom.close();
    }

    private static Article story() {
        return Article.create(Language.RU)
                .with(Edition.empty(Language.RU)
                        .withHeadline("Верфь «Северный мыс» спустила на воду ледокол")
                        .withLead("Ледокол войдёт в состав флота.")
                        .withDateline(new Dateline("МУРМАНСК", LocalDate.of(2026, 11, 24), "ТАСС"))
                        .withBody("Верфь спустила ледокол на воду.\n\nЕго достроят на плаву."))
                .with(Edition.empty(Language.EN)
                        .withHeadline("North Cape shipyard launches icebreaker")
                        .withLead("The icebreaker will join the fleet.")
                        .withDateline(new Dateline("MURMANSK", LocalDate.of(2026, 11, 24), "TASS"))
                        .withBody("The shipyard has launched an icebreaker.\n\nIt will be completed afloat."))
                .withSource(new Source(new Bilingual("ТАСС", "TASS"), "https://example.org/1"))
                .withRights(new RightsNotice(new Bilingual("ТАСС", "TASS"), Basis.OPEN_ACCESS));
    }

    private static Article body(Article article, Language language, String body) {
        return article.with(article.edition(language).withBody(body));
    }

    private Article sentFromMoscow(Article article) {
        moscow.store().save(article, "Анна");
        assertThat(moscow.pass().stopped()).isEmpty();
        return article;
    }

    private static SyncState state(Desk desk, ArticleId id) {
        return desk.store().list(ListQuery.ALL).stream()
                .filter(listing -> listing.id().equals(id))
                .map(Listing::sync)
                .findFirst()
                .orElseThrow();
    }

    private Path picture(int colour) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        Path file = folder.resolve("ship-" + colour + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void anArticleGoesFromOneDeskToTheOther() {
        Article article = story();
        moscow.store().save(article, "Анна");

        Report sent = moscow.pass();
        Report fetched = london.pass();

        assertThat(sent.sent()).containsExactly(article.id());
        assertThat(sent.isClean()).isTrue();
        assertThat(fetched.fetched()).containsExactly(article.id());
        assertThat(london.store().find(article.id())).contains(article);
        assertThat(state(moscow, article.id())).isEqualTo(SyncState.SENT);
        assertThat(state(london, article.id())).isEqualTo(SyncState.SENT);
    }

    /** As a bit does that a disk has lost. */
    private static void damage(Desk desk, ArticleId id) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + desk.store().profile().resolve("dateline.db"));
                PreparedStatement update = connection.prepareStatement(
                        "update revision set document = zeroblob(length(document))"
                                + " where article = (select seq from article where id = ?)")) {
            update.setString(1, id.toString());
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void aDamagedArticleIsNamedAndTheOthersAreSent() throws SQLException {
        List<Article> articles = List.of(story(), story(), story());
        articles.forEach(article -> moscow.store().save(article, "Анна"));
        ArticleId damaged = articles.get(1).id();
        damage(moscow, damaged);

        Report report = moscow.pass();

        assertThat(report.stopped()).isEmpty();
        assertThat(report.sent()).containsExactly(articles.get(0).id(), articles.get(2).id());
        assertThat(Words.in(Language.EN).say(report.refused().get(damaged))).contains(damaged.toString(), "damaged");
        assertThat(state(moscow, damaged)).isEqualTo(SyncState.REFUSED);
        london.pass();
        assertThat(london.store().list(ListQuery.ALL)).hasSize(2);
    }

    @Test
    void whatOthersWriteArrivesAlthoughWhatIsHereIsDamaged() throws SQLException {
        Article first = sentFromMoscow(story());
        Article second = sentFromMoscow(story());
        london.pass();
        london.store().save(body(first, Language.RU, "Из Лондона."), "Бен");
        london.store().save(body(second, Language.RU, "И это."), "Бен");
        london.pass();
        moscow.store().save(body(first, Language.RU, "Из Москвы."), "Анна");
        damage(moscow, first.id());

        Report report = moscow.pass();

        assertThat(report.stopped()).isEmpty();
        assertThat(moscow.store().find(second.id())).contains(body(second, Language.RU, "И это."));
        assertThat(moscow.store().ledger().conflict(first.id()).orElseThrow().theirs())
                .isEqualTo(body(first, Language.RU, "Из Лондона."));
    }

    @Test
    void aSecondPassHasNothingToDo() {
        sentFromMoscow(story());
        london.pass();

        Report again = moscow.pass();
        Report londonAgain = london.pass();

        assertThat(again.sent()).isEmpty();
        assertThat(again.fetched()).isEmpty();
        assertThat(londonAgain.sent()).isEmpty();
        assertThat(londonAgain.fetched()).isEmpty();
    }

    @Test
    void anEditGoesAndComesBackEdited() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article edited = body(article, Language.EN, "Rewritten.");
        london.store().save(edited, "Ann");
        london.pass();

        Report report = moscow.pass();

        assertThat(report.fetched()).containsExactly(article.id());
        assertThat(moscow.store().find(article.id())).contains(edited);
    }

    @Test
    void aPictureGoesBeforeTheArticleThatShowsIt() throws IOException {
        Path file = picture(7);
        String sha256 = moscow.store().media().add(file);
        Article article =
                story().withPictures(List.of(Picture.of(sha256, "ship.png", "image/png", 64, 48)));
        sentFromMoscow(article);

        london.pass();

        assertThat(london.store().media().path(sha256)).hasValueSatisfying(
                copy -> assertThat(copy).hasSameBinaryContentAs(file));
    }

    @Test
    void aPictureWhoseFileIsNowhereHoldsOnlyItsArticleBack() {
        Article without =
                story().withPictures(List.of(Picture.of("ab".repeat(32), "lost.png", "image/png", 64, 48)));
        Article other = story();
        moscow.store().save(without, "Анна");
        moscow.store().save(other, "Анна");

        Report report = moscow.pass();

        assertThat(report.sent()).containsExactly(other.id());
        assertThat(report.refused().get(without.id()).key()).isEqualTo("sync.refused.picture-missing");
        assertThat(state(moscow, without.id())).isEqualTo(SyncState.REFUSED);
    }

    @Test
    void editsOfBothLanguagesMergeByThemselves() {
        Article article = sentFromMoscow(story());
        london.pass();
        moscow.store().save(body(article, Language.RU, "Новый текст."), "Анна");
        london.store().save(body(article, Language.EN, "New text."), "Ann");
        moscow.pass();

        Report report = london.pass();
        moscow.pass();

        assertThat(report.merged()).containsExactly(article.id());
        assertThat(report.conflicts()).isEmpty();
        Article both = body(body(article, Language.RU, "Новый текст."), Language.EN, "New text.");
        assertThat(london.store().find(article.id())).contains(both);
        assertThat(moscow.store().find(article.id())).contains(both);
    }

    @Test
    void aConflictKeepsBothTextsUntilAPersonChooses() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article mine = body(article, Language.EN, "Moscow’s text.");
        Article theirs = body(article, Language.EN, "London’s text.");
        moscow.store().save(mine, "Анна");
        london.store().save(theirs, "Ann");
        moscow.pass();

        Report report = london.pass();

        assertThat(report.conflicts()).containsExactly(article.id());
        assertThat(london.store().find(article.id())).contains(theirs);
        assertThat(london.store().ledger().conflict(article.id()).orElseThrow().theirs()).isEqualTo(mine);
        assertThat(london.pass().conflicts()).isEmpty();

        Article chosen = body(article, Language.EN, "Both texts.");
        london.store().ledger().resolve(article.id(), chosen);
        assertThat(london.pass().sent()).containsExactly(article.id());
        moscow.pass();
        assertThat(moscow.store().find(article.id())).contains(chosen);
    }

    @Test
    void theSameEditOnBothDesksIsNoConflict() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article same = body(article, Language.EN, "The same.");
        moscow.store().save(same, "Анна");
        london.store().save(same, "Ann");
        moscow.pass();

        Report report = london.pass();

        assertThat(report.isClean()).isTrue();
        assertThat(state(london, article.id())).isEqualTo(SyncState.SENT);
    }

    @Test
    void aDeletionGoesToTheOtherDesk() {
        Article article = sentFromMoscow(story());
        london.pass();
        london.store().delete(article.id());
        london.pass();

        Report report = moscow.pass();

        assertThat(report.removed()).containsExactly(article.id());
        assertThat(moscow.store().find(article.id())).isEmpty();
        assertThat(moscow.store().revisions(article.id())).isNotEmpty();
    }

    @Test
    void anEditIsWorthMoreThanADeletionThatCameFirst() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article edited = body(article, Language.EN, "Edited.");
        moscow.store().delete(article.id());
        london.store().save(edited, "Ann");
        moscow.pass();

        assertThat(london.pass().sent()).containsExactly(article.id());
        moscow.pass();

        assertThat(london.store().find(article.id())).contains(edited);
        assertThat(moscow.store().find(article.id())).contains(edited);
    }

    @Test
    void anEditIsWorthMoreThanADeletionThatComesLater() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article edited = body(article, Language.EN, "Edited.");
        london.store().save(edited, "Ann");
        moscow.store().delete(article.id());
        london.pass();

        Report report = moscow.pass();

        assertThat(report.fetched()).containsExactly(article.id());
        assertThat(moscow.store().find(article.id())).contains(edited);
    }

    @Test
    void anEditThatOutlivesADeletionGoesOnFromWhatWasDeleted() {
        Article article = sentFromMoscow(story());
        london.pass();
        moscow.store().save(body(article, Language.EN, "The yard has launched an icebreaker.\n\nIt will be completed afloat."), "Анна");
        moscow.pass();
        moscow.store().delete(article.id());
        moscow.pass();
        london.store().save(body(article, Language.EN, "The shipyard has launched an icebreaker.\n\nIt will be done afloat."), "Ann");

        assertThat(london.pass().merged()).containsExactly(article.id());
        moscow.pass();

        String both = "The yard has launched an icebreaker.\n\nIt will be done afloat.";
        assertThat(london.store().find(article.id())).contains(body(article, Language.EN, both));
        assertThat(moscow.store().find(article.id())).contains(body(article, Language.EN, both));
    }

    @Test
    void anEditAfterADeletionMeetsWhatWasDeletedUnseen() {
        Article article = sentFromMoscow(story());
        london.pass();
        moscow.store().save(body(article, Language.EN, "The yard has launched an icebreaker.\n\nIt will be completed afloat."), "Анна");
        moscow.pass();
        moscow.store().delete(article.id());
        moscow.pass();
        // of all that it hears of the deletion alone
        london.pass();
        london.store().save(body(article, Language.EN, "The shipyard has launched an icebreaker.\n\nIt will be done afloat."), "Ann");

        assertThat(london.pass().merged()).containsExactly(article.id());
        moscow.pass();

        String both = "The yard has launched an icebreaker.\n\nIt will be done afloat.";
        assertThat(london.store().find(article.id())).contains(body(article, Language.EN, both));
        assertThat(moscow.store().find(article.id())).contains(body(article, Language.EN, both));
    }

    @Test
    void mineIsKeptAlthoughTheOtherSideWasDeleted() {
        Article article = sentFromMoscow(story());
        london.pass();
        moscow.store().save(body(article, Language.EN, "The yard has launched a big icebreaker."), "Анна");
        moscow.pass();
        moscow.store().delete(article.id());
        moscow.pass();
        Article mine = body(article, Language.EN, "The yard has launched a new icebreaker.");
        london.store().save(mine, "Ann");

        assertThat(london.pass().conflicts()).containsExactly(article.id());
        london.store().ledger().resolve(article.id(), mine);
        assertThat(london.pass().sent()).containsExactly(article.id());
        moscow.pass();

        assertThat(moscow.store().find(article.id())).contains(mine);
    }

    @Test
    void theirsIsTakenAlthoughItWasDeletedThere() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article theirs = body(article, Language.EN, "The yard has launched a big icebreaker.");
        sentFromMoscow(theirs);
        moscow.store().delete(article.id());
        moscow.pass();
        london.store().save(body(article, Language.EN, "The yard has launched a new icebreaker."), "Ann");
        london.pass();
        Conflict conflict = london.store().ledger().conflict(article.id()).orElseThrow();

        london.store().ledger().resolve(article.id(), conflict.theirs());
        london.pass();
        moscow.pass();

        assertThat(london.store().find(article.id())).contains(theirs);
        assertThat(moscow.store().find(article.id())).contains(theirs);
    }

    @Test
    void whatSomebodyDeletedWhoHadSeenAllOfItStaysDeleted() {
        Article article = sentFromMoscow(story());
        london.pass();
        Article edited = body(article, Language.EN, "Edited.");
        london.store().save(edited, "Ann");
        moscow.store().save(edited, "Анна");
        moscow.pass();
        moscow.store().delete(article.id());
        moscow.pass();

        assertThat(london.pass().removed()).containsExactly(article.id());
        assertThat(london.store().find(article.id())).isEmpty();
    }

    @Test
    void soManyDeletionsThatItMayBeAMistakeWaitForAPerson() {
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(sentFromMoscow(story()).id());
        }
        london.pass();
        articles.subList(0, 4).forEach(moscow.store()::delete);
        Article news = story();
        moscow.store().save(news, "Анна");
        moscow.pass();

        Report held = london.pass();

        assertThat(held.held()).isEqualTo(4);
        assertThat(held.stopped()).map(Message::key).contains("sync.held.removals");
        assertThat(held.removed()).isEmpty();
        assertThat(articles).allMatch(london.store()::isThere);
        assertThat(london.store().find(news.id())).contains(news);
        assertThat(london.pass().held()).isEqualTo(4);

        Report allowed = london.sync().pass(Progress.NONE, new Cancellation(), Removals.ALLOWED);

        assertThat(allowed.isClean()).isTrue();
        assertThat(allowed.removed()).containsExactlyElementsOf(articles.subList(0, 4));
        assertThat(london.pass().isClean()).isTrue();
    }

    @Test
    void aFewDeletionsWaitForNobody() {
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            articles.add(sentFromMoscow(story()).id());
        }
        london.pass();
        articles.subList(0, 3).forEach(moscow.store()::delete);
        moscow.pass();

        assertThat(london.pass().removed()).hasSize(3);
    }

    @Test
    void anArticleRestoredFromTheTrashGoesOutAgain() {
        Article article = sentFromMoscow(story());
        moscow.store().delete(article.id());
        moscow.pass();
        moscow.store().save(article, "Анна");

        assertThat(moscow.pass().sent()).containsExactly(article.id());
        london.pass();

        assertThat(london.store().find(article.id())).contains(article);
    }

    @Test
    void newNamesReachTheOtherDesk() {
        Entity entity = new Entity(
                EntityKey.company("north-cape-shipyard"),
                new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard"),
                List.of("Северный мыс"),
                List.of("North Cape"),
                "RU");
        moscow.store().save(entity);

        moscow.pass();
        london.pass();

        assertThat(london.store().entities()).containsExactly(entity);
        assertThat(moscow.store().ledger().unsentEntities()).isEmpty();
        assertThat(london.store().ledger().unsentEntities()).isEmpty();
    }

    @Test
    void whatIsTypedWhileItIsSentGoesWithTheNextPass() throws IOException {
        Article article = story();
        Article typed = body(article, Language.EN, "Typed meanwhile.");
        moscow.store().save(article, "Анна");
        boolean[] first = {true};
        try (FaultProxy proxy = new FaultProxy(newsroom.server().address(), _ -> {
                    if (first[0] && moscow.store().find(article.id()).isPresent()) {
                        first[0] = false;
                        moscow.store().save(typed, "Анна");
                    }
                    return Fault.NONE;
                });
                DeskOverProxy desk = new DeskOverProxy(moscow, newsroom, proxy)) {
            desk.pass();
            desk.pass();
        }
        london.pass();

        assertThat(london.store().find(article.id())).contains(typed);
    }

    @Test
    void aCreationWhoseAnswerWasLostIsNoConflictEvenIfTheArticleWasEditedSince() throws IOException {
        Article article = story();
        moscow.store().save(article, "Анна");
        List<Fault> faults = new ArrayList<>(List.of(Fault.NONE, Fault.UNANSWERED, Fault.BROKEN));
        try (FaultProxy proxy = new FaultProxy(
                        newsroom.server().address(), _ -> faults.isEmpty() ? Fault.NONE : faults.removeFirst());
                DeskOverProxy desk = new DeskOverProxy(moscow, newsroom, proxy)) {
            assertThat(desk.pass().stopped()).isPresent();
            Article edited = body(article, Language.EN, "Edited since.");
            moscow.store().save(edited, "Анна");

            Report report = desk.pass();

            assertThat(report.sent()).containsExactly(article.id());
            assertThat(report.conflicts()).isEmpty();
            london.pass();
            assertThat(london.store().find(article.id())).contains(edited);
        }
    }

    @Test
    void aWrongTokenStopsThePassAndKeepsTheQueue() {
        Article article = story();
        moscow.store().save(article, "Анна");
        moscow.portal().close();
        try (var portal = newsroom.portal("wrong", newsroom.server().address())) {
            Report report = new Sync(moscow.store(), portal).pass(Progress.NONE, new Cancellation());

            assertThat(report.stopped().orElseThrow().key()).isEqualTo("sync.failure.token");
            assertThat(report.sent()).isEmpty();
            assertThat(moscow.store().ledger().waiting()).containsExactly(article.id());
        }
    }

    @Test
    void aCancelledPassSaysSoAndKeepsTheQueue() {
        moscow.store().save(story(), "Анна");
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        Report report = moscow.sync().pass(Progress.NONE, cancellation);

        assertThat(report.stopped().orElseThrow().key()).isEqualTo("sync.failure.cancelled");
        assertThat(moscow.store().ledger().waiting()).hasSize(1);
    }

    @Test
    void aPublishedEditionIsOnItsPageAndMarkedOnBothDesks() throws Exception {
        Article article = story();
        moscow.store().save(article, "Анна");

        Publication publication = publish(moscow, article.id());
        london.pass();

        URI page = newsroom.server().address().resolve(publication.path());
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body())
                    .contains("North Cape shipyard launches icebreaker");
        }
        for (Desk desk : List.of(moscow, london)) {
            Article stored = desk.store().find(article.id()).orElseThrow();
            assertThat(stored.edition(Language.EN).state()).isEqualTo(EditionState.PUBLISHED);
            assertThat(stored.edition(Language.RU).state()).isEqualTo(EditionState.DRAFT);
            assertThat(state(desk, article.id())).isEqualTo(SyncState.SENT);
        }
        assertThat(moscow.store().ledger().publications(article.id())).containsExactly(publication);
    }

    private static Publication publish(Desk desk, ArticleId id) {
        return desk.sync().publish(id, Language.EN, Edits.stored(desk.store(), "Анна"), new Cancellation());
    }

    @Test
    void publishingAgainKeepsTheStorysNumber() {
        Article article = sentFromMoscow(story());
        Publication first = publish(moscow, article.id());
        Publication second = publish(moscow, article.id());
        assertThat(second.number()).isEqualTo(first.number());
    }

    @Test
    void whatSomebodyElseHasJustChangedIsNotPublishedUnseen() {
        Article article = sentFromMoscow(story());
        london.pass();
        london.store().save(body(article, Language.EN, "London’s text."), "Ann");
        london.pass();

        Failure failure = catchThrowableOfType(Failure.class, () -> publish(moscow, article.id()));

        assertThat(failure.message().key()).isEqualTo("sync.refused.publication-stale");
    }

    @Test
    void anEditionThatIsNotReadyIsNotPublishedAndTheReasonsAreGiven() {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline("Без текста"))
                .with(Edition.empty(Language.EN));
        moscow.store().save(article, "Анна");

        Failure failure = catchThrowableOfType(Failure.class, () -> publish(moscow, article.id()));

        assertThat(failure.message().key()).isEqualTo("sync.refused.publication");
        assertThat(Words.in(Language.EN).say(failure.message())).hasSizeGreaterThan(50);
        assertThat(moscow.store().find(article.id())).contains(article);
        assertThat(moscow.store().ledger().publications(article.id())).isEmpty();
    }

    @Test
    void aPortalThatLostItsMemoryIsOfferedEverythingAndNothingIsDeleted() throws IOException {
        Article article = story();
        moscow.store().save(article, "Анна");
        try (FaultProxy proxy = new FaultProxy(newsroom.server().address(), _ -> Fault.NONE);
                Newsroom anew = new Newsroom(Files.createDirectory(folder.resolve("anew")));
                Desk reader = anew.desk("reader")) {
            try (DeskOverProxy before = new DeskOverProxy(moscow, newsroom, proxy)) {
                assertThat(before.pass().sent()).containsExactly(article.id());
            }
            proxy.leadsTo(anew.server().address());
            try (DeskOverProxy after = new DeskOverProxy(moscow, anew, proxy)) {
                assertThat(after.pass().sent()).containsExactly(article.id());
                assertThat(after.pass().sent()).isEmpty();
            }
            reader.pass();
            assertThat(reader.store().find(article.id())).contains(article);
            assertThat(moscow.store().find(article.id())).contains(article);
        }
    }

    @Test
    void aPortalRestoredFromABackupGetsTheNewerTextsAgain() throws IOException {
        Article article = story();
        Article edited = body(article, Language.EN, "Edited after the backup.");
        try (FaultProxy proxy = new FaultProxy(newsroom.server().address(), _ -> Fault.NONE);
                DeskOverProxy moscowNow = new DeskOverProxy(moscow, newsroom, proxy);
                DeskOverProxy londonNow = new DeskOverProxy(london, newsroom, proxy)) {
            moscow.store().save(article, "Анна");
            moscowNow.pass();
            londonNow.pass();
            newsroom.backUp(folder.resolve("backup"));
            proxy.leadsTo(newsroom.server().address());
            moscow.store().save(edited, "Анна");
            moscowNow.pass();
            assertThat(londonNow.pass().fetched()).containsExactly(article.id());
            newsroom.restore(folder.resolve("backup"));
            proxy.leadsTo(newsroom.server().address());

            Report first = londonNow.pass();
            Report second = moscowNow.pass();

            assertThat(first).matches(Report::isClean);
            assertThat(second).matches(Report::isClean);
            assertThat(first.sent()).containsExactly(article.id());
            assertThat(london.store().find(article.id())).contains(edited);
            assertThat(moscow.store().find(article.id())).contains(edited);
        }
    }

    @Test
    void aPublicationWhoseAnswerIsLostHappensOnce() throws IOException {
        Article article = story();
        moscow.store().save(article, "Анна");
        List<Fault> faults = new ArrayList<>(List.of(Fault.UNANSWERED, Fault.UNANSWERED, Fault.TWICE));
        List<String> posts = new ArrayList<>();
        try (FaultProxy proxy = new FaultProxy(newsroom.server().address(), request -> {
                    if (!request.method().equals("POST")) {
                        return Fault.NONE;
                    }
                    posts.add(request.method());
                    return faults.isEmpty() ? Fault.NONE : faults.removeFirst();
                });
                DeskOverProxy desk = new DeskOverProxy(moscow, newsroom, proxy)) {
            Failure lost = catchThrowableOfType(Failure.class, () -> desk.publish(article.id()));
            assertThat(lost.message().key()).isEqualTo("sync.failure.cut");
            assertThat(moscow.store().ledger().publications(article.id())).isEmpty();

            Publication publication = desk.publish(article.id());

            assertThat(posts).hasSize(3);
            assertThat(publication.number()).isEqualTo(1);
            assertThat(moscow.store().ledger().publications(article.id())).containsExactly(publication);
        }
    }

    @Test
    void manyArticlesComePageByPage() {
        for (int i = 0; i < 130; i++) {
            moscow.store().save(Article.create(Language.EN)
                    .with(Edition.empty(Language.EN).withHeadline("Story " + i)), "Анна");
        }
        assertThat(moscow.pass().sent()).hasSize(130);

        Report report = london.pass();

        assertThat(report.fetched()).hasSize(130);
        assertThat(london.store().list(ListQuery.ALL)).hasSize(130);
        assertThat(london.pass().fetched()).isEmpty();
    }

    /** The same profile, by way of a proxy. */
    private static final class DeskOverProxy implements AutoCloseable {
        private final Store store;
        private final Portal portal;
        private final Sync sync;

        DeskOverProxy(Desk desk, Newsroom newsroom, FaultProxy proxy) {
            store = desk.store();
            portal = newsroom.portal(newsroom.token(), proxy.address());
            sync = new Sync(store, portal);
        }

        Report pass() {
            return sync.pass(Progress.NONE, new Cancellation());
        }

        Publication publish(ArticleId id) {
            return sync.publish(id, Language.EN, Edits.stored(store, "Анна"), new Cancellation());
        }

        @Override
        public void close() {
            portal.close();
        }
    }
}
