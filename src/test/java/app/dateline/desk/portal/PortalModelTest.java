package app.dateline.desk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.RightsNotice;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.desk.open.OpenArticle;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.portal.Samples;
import app.dateline.store.Store;
import app.dateline.store.SyncState;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Portal;
import app.dateline.sync.Progress;
import app.dateline.sync.Sync;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import app.dateline.wire.Publication;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Portal tab's decisions against a real portal on loopback. */
@FxThreadTest
class PortalModelTest {
    private static final Patience QUICK = new Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(30), 1 << 20, 1, Duration.ofMillis(5), Duration.ofMillis(50));
    private static final Article ARTICLE = Article.create(Language.EN)
            .with(Edition.empty(Language.EN)
                    .withHeadline("A yard floats out an icebreaker")
                    .withBody("The icebreaker was floated out on Tuesday."))
            .withRights(new RightsNotice(new Bilingual("Верфь", "The Yard"), Basis.OWN));

    @TempDir
    Path folder;

    private final SimpleObjectProperty<Object> saves = new SimpleObjectProperty<>();
    private final List<Publication> published = new ArrayList<>();
    private PortalServer server;
    private String token;
    private Store store;
    private TestKnowledge at;
    private SyncedPortal synced;
    private PortalModel model;

    @BeforeEach
    void open() {
        server = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0));
        token = server.firstToken().orElseThrow();
        store = Store.open(folder.resolve("profile"));
        store.save(ARTICLE, "Anna");
        at = new TestKnowledge(ARTICLE);
        synced = new SyncedPortal(
                store,
                new Tokens(folder.resolve("tokens")),
                new DeskEdits(at.current, store, () -> "Anna"),
                "",
                PortalModelTest::reach,
                _ -> {});
        model = OnFx.get(() -> new PortalModel(
                at.current, at.findings, saves, store, synced, this::stored, _ -> {}, published::add, at.tasks,
                new UiWords(Language.EN), Clock.systemUTC()));
    }

    private static Portal reach(URI address, String token) {
        return new DatelinePortal(address, token, () -> Language.EN, QUICK);
    }

    /** As the autosave does before it goes on. */
    private void stored(Runnable next) {
        store.save(at.current.article(), "Anna");
        next.run();
    }

    @AfterEach
    void close() {
        OnFx.await(() -> !model.busyProperty().get());
        at.close();
        synced.close();
        store.close();
        server.close();
    }

    private void connect() {
        OnFx.run(() -> model.connect(server.address().toString(), token));
        OnFx.await(() -> model.lastPassProperty().get() != null || model.failureProperty().get() != null);
        awaitState(SyncState.SENT);
    }

    private void awaitState(SyncState state) {
        OnFx.await(() -> !model.busyProperty().get()
                && model.standingProperty().get().state().equals(Optional.of(state)));
    }

    /** What another desk does with the article on the portal. */
    private void elsewhere(String headline) {
        try (Store other = Store.open(folder.resolve("other"));
                Portal portal = reach(server.address(), token)) {
            Sync sync = new Sync(other, portal);
            sync.pass(Progress.NONE, new Cancellation());
            Article theirs = other.find(ARTICLE.id()).orElseThrow();
            other.save(theirs.with(theirs.edition(Language.EN).withHeadline(headline).withLead("Their lead")), "Boris");
            sync.pass(Progress.NONE, new Cancellation());
        }
    }

    private void type(String headline) {
        OnFx.run(() -> at.current.edit(
                app.dateline.article.Message.of("x"),
                a -> a.with(a.edition(Language.EN).withHeadline(headline))));
    }

    private String headline() {
        return OnFx.get(() -> at.current.article().edition(Language.EN).headline());
    }

    private void sync() {
        OnFx.run(model::syncNow);
        OnFx.await(() -> !model.busyProperty().get());
    }

    @Test
    void withoutAPortalTheArticleWaitsAndNothingCanBePublished() {
        OnFx.await(() -> model.standingProperty().get().state().isPresent());

        assertThat(OnFx.get(() -> model.addressProperty().get())).isNull();
        assertThat(OnFx.get(() -> model.canPublish(Language.EN).getValue())).isFalse();
    }

    @Test
    void toConnectKeepsTheTokenAndSendsWhatWaits() {
        connect();

        assertThat(OnFx.get(() -> model.addressProperty().get())).isEqualTo(server.address());
        assertThat(new Tokens(folder.resolve("tokens")).find(server.address())).contains(token);
        assertThat(OnFx.get(() -> model.standingProperty().get().waiting())).isZero();
    }

    @Test
    void aTokenThatThePortalDoesNotKnowChangesNothing() {
        OnFx.run(() -> model.connect(server.address().toString(), "wrong"));
        OnFx.await(() -> model.failureProperty().get() != null);

        assertThat(OnFx.get(() -> model.failureProperty().get().key())).isEqualTo("sync.failure.token");
        assertThat(OnFx.get(() -> model.addressProperty().get())).isNull();
        assertThat(new Tokens(folder.resolve("tokens")).find(server.address())).isEmpty();
    }

    @Test
    void aPublishedEditionHasItsPageAndItsState() {
        connect();
        OnFx.await(() -> model.canPublish(Language.EN).getValue());

        OnFx.run(() -> model.publish(Language.EN));
        OnFx.await(() -> !model.standingProperty().get().publications().isEmpty());

        assertThat(OnFx.get(() -> model.page(published.getFirst()).toString()))
                .startsWith(server.address() + "/en/");
        assertThat(OnFx.get(() -> at.current.article().edition(Language.EN).state())).isEqualTo(EditionState.PUBLISHED);
        assertThat(store.find(ARTICLE.id()).orElseThrow().edition(Language.EN).state())
                .isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void afterPublishingItIsLookedAtWhetherTheCreditsArrived() throws Exception {
        Path file = Files.write(folder.resolve("lighthouse.png"), Samples.PICTURE);
        store.media().add(file);
        OnFx.run(() -> at.current.edit(Message.of("x"), article -> article.withPictures(
                List.of(Samples.picture().withCopyrightNotice("© The Yard").withSource("The Yard")))));
        connect();
        OnFx.await(() -> model.canPublish(Language.EN).getValue());

        OnFx.run(() -> model.publish(Language.EN));
        OnFx.await(() -> model.rereadsProperty().get().containsKey(Language.EN));

        assertThat(OnFx.get(() -> model.rereadsProperty().get().get(Language.EN).said()))
                .containsExactly(Message.of("sync.reread.arrived", "lighthouse.png", 3));
        assertThat(OnFx.get(() -> model.rereadsProperty().get().get(Language.EN).isGood())).isTrue();
        OnFx.run(() -> at.current.show(new OpenArticle(Article.create(Language.EN), Clock.systemUTC())));
        assertThat(OnFx.get(() -> model.rereadsProperty().get())).isEmpty();
    }

    @Test
    void anEditionThatIsNotWrittenCannotBePublishedAndSaysWhy() {
        connect();

        assertThat(OnFx.get(() -> model.canPublish(Language.RU).getValue())).isFalse();
        assertThat(OnFx.get(() -> model.hindrance(Language.RU).getValue().key()))
                .isEqualTo("inspector.portal.nothing-written");
    }

    @Test
    void anEditionWithAProblemThatBlocksCannotBePublished() {
        connect();
        OnFx.run(() -> at.current.edit(
                Message.of("x"), a -> a.withRights(RightsNotice.NONE)));
        at.settle();

        assertThat(OnFx.get(() -> model.canPublish(Language.EN).getValue())).isFalse();
        assertThat(OnFx.get(() -> model.hindrance(Language.EN).getValue()))
                .isEqualTo(Message.of("inspector.portal.may-not", Message.of("rights.reason.rights-missing"), 1));

        OnFx.run(() -> at.current.edit(Message.of("x"), a -> a.withRights(ARTICLE.rights())
                .with(a.edition(Language.EN).withBody("Ледокол"))));
        at.settle();
        assertThat(OnFx.get(() -> model.hindrance(Language.EN).getValue().key())).isEqualTo("inspector.problems.blocked");
    }

    @Test
    void whatMayNotBePublishedIsNotSentEvenIfNobodyHasLookedItThroughYet() {
        connect();
        OnFx.run(() -> {
            at.current.edit(Message.of("x"), a -> a.withRights(RightsNotice.NONE));
            model.publish(Language.EN);
        });

        OnFx.await(() -> model.failureProperty().get() != null);

        assertThat(OnFx.get(() -> model.failureProperty().get().key())).isEqualTo("inspector.portal.may-not");
        assertThat(published).isEmpty();
    }

    @Test
    void whatAnotherDeskChangedShowsInTheOpenArticleAndCanBeUndone() {
        connect();
        elsewhere("Changed elsewhere");

        sync();
        OnFx.await(() -> headline().equals("Changed elsewhere"));
        OnFx.run(() -> at.current.openProperty().get().undo());

        assertThat(headline()).isEqualTo("A yard floats out an icebreaker");
    }

    @Test
    void changesOnBothDesksAreAConflictThatKeepsBothTexts() {
        connect();
        elsewhere("Theirs");
        type("Mine");

        sync();
        awaitState(SyncState.CONFLICT);

        assertThat(headline()).isEqualTo("Mine");
        assertThat(OnFx.get(() -> model.standingProperty().get().conflict().orElseThrow().theirs()
                        .edition(Language.EN).headline()))
                .isEqualTo("Theirs");
    }

    @Test
    void toKeepMineSendsMineAndKeepsWhatDidNotClash() {
        connect();
        elsewhere("Theirs");
        type("Mine");
        sync();
        awaitState(SyncState.CONFLICT);

        OnFx.run(() -> model.conflict()
                .keepMine(model.standingProperty().get().conflict().orElseThrow()));
        awaitState(SyncState.WAITING);
        sync();
        awaitState(SyncState.SENT);

        assertThat(headline()).isEqualTo("Mine");
        assertThat(store.ledger().base(ARTICLE.id()).orElseThrow().article().edition(Language.EN).headline())
                .isEqualTo("Mine");
        assertThat(store.ledger().base(ARTICLE.id()).orElseThrow().article().edition(Language.EN).lead())
                .as("what others changed elsewhere")
                .isEqualTo("Their lead");
    }

    @Test
    void toTakeTheirsIsAnEditThatCanBeUndone() {
        connect();
        elsewhere("Theirs");
        type("Mine");
        sync();
        awaitState(SyncState.CONFLICT);

        OnFx.run(() -> model.conflict()
                .takeTheirs(model.standingProperty().get().conflict().orElseThrow()));
        OnFx.await(() -> model.standingProperty().get().conflict().isEmpty());
        assertThat(headline()).isEqualTo("Theirs");
        OnFx.run(() -> at.current.openProperty().get().undo());

        assertThat(headline()).isEqualTo("Mine");
    }

    @Test
    void aPortalThatIsDownIsSaidAndTheArticleStillWaits() {
        connect();
        server.close();
        type("Written without a network");

        sync();

        assertThat(OnFx.get(() -> model.failureProperty().get().key())).isEqualTo("sync.failure.unreachable");
        awaitState(SyncState.WAITING);
    }

    @Test
    void anArticleOpenedMeanwhileIsLeftAlone() {
        connect();
        elsewhere("Changed elsewhere");
        Article other = Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline("Another"));

        OnFx.run(() -> {
            model.syncNow();
            at.current.show(new OpenArticle(other, Clock.systemUTC()));
        });
        OnFx.await(() -> !model.busyProperty().get());

        assertThat(headline()).isEqualTo("Another");
    }
}
