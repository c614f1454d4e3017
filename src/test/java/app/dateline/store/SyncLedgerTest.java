package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.wire.Draft;
import app.dateline.wire.Publication;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncLedgerTest {
    private static final Cursor CURSOR = new Cursor("42", "e1");

    @TempDir
    Path folder;

    private final Article article = Samples.bilingual();
    private Store store;
    private SyncLedger ledger;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        ledger = store.ledger();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Article edited(String body) {
        return Samples.withBody(article, body);
    }

    private Outgoing outgoing() {
        return ledger.outgoing(article.id()).orElseThrow();
    }

    private void send(String etag) {
        Outgoing out = outgoing();
        ledger.sent(out.id(), out.generation(), etag, out.draft());
    }

    private static Draft theirs(Article article) {
        return new Draft(Revisions.newId(), article);
    }

    private void receive(Incoming... page) {
        ledger.received(List.of(page), CURSOR);
    }

    private SyncState state() {
        return store.list(ListQuery.ALL).stream()
                .filter(listing -> listing.id().equals(article.id()))
                .findFirst()
                .orElseThrow()
                .sync();
    }

    @Test
    void aSavedArticleWaitsUnderTheNameOfItsRevision() {
        Saved saved = store.save(article, "Анна");

        assertThat(ledger.outgoing()).containsExactly(outgoing());
        assertThat(outgoing().baseEtag()).isNull();
        assertThat(outgoing().deleted()).isFalse();
        assertThat(outgoing().draft()).isEqualTo(new Draft(saved.revision(), article));
        assertThat(ledger.base(article.id())).isEmpty();
    }

    @Test
    void whatIsSentLeavesTheQueueAndBecomesTheBase() {
        store.save(article, "");
        send("\"1\"");

        assertThat(ledger.waiting()).isEmpty();
        assertThat(ledger.base(article.id())).contains(new Base("\"1\"", article));
        assertThat(state()).isEqualTo(SyncState.SENT);
        assertThat(store.revisions(article.id())).hasSize(1);
    }

    @Test
    void aChangeMadeWhileSendingStaysInTheQueue() {
        store.save(article, "");
        Outgoing out = outgoing();
        store.save(edited("дальше"), "");
        ledger.sent(out.id(), out.generation(), "\"1\"", out.draft());

        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
        assertThat(outgoing().draft().article()).isEqualTo(edited("дальше"));
        assertThat(ledger.base(article.id())).contains(new Base("\"1\"", article));
    }

    @Test
    void aRefusalStaysWithItsReasonUntilTheNextChange() {
        Message why = Message.of("cli.x", "a", 3L, 2.5, LocalDate.of(2026, 11, 24), Message.of("cli.y", "b"));
        store.save(article, "");
        ledger.refused(article.id(), outgoing().generation(), why);

        assertThat(outgoing().refusal()).contains(why);
        assertThat(state()).isEqualTo(SyncState.REFUSED);

        store.save(edited("иначе"), "");

        assertThat(outgoing().refusal()).isEmpty();
    }

    @Test
    void aRefusalOfAnOlderStateIsNoNews() {
        store.save(article, "");
        long generation = outgoing().generation();
        store.save(edited("иначе"), "");
        ledger.refused(article.id(), generation, Message.of("cli.x"));

        assertThat(outgoing().refusal()).isEmpty();
    }

    @Test
    void aDeletionWaitsAndThenLeavesTheTombstonesTagToTheBase() {
        store.save(article, "");
        send("\"1\"");
        store.delete(article.id());

        assertThat(outgoing().deleted()).isTrue();
        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
        assertThat(outgoing().draft()).isNull();

        ledger.sent(article.id(), outgoing().generation(), "\"2\"", null);

        assertThat(ledger.outgoing()).isEmpty();
        assertThat(ledger.base(article.id())).contains(new Base("\"2\"", article));
    }

    @Test
    void anEditBegunBeforeAMergeGoesOnFromWhatBothHadThen() {
        store.save(article, "");
        send("\"1\"");
        Saved opened = store.save(edited("наше"), "");
        Draft theirs = theirs(edited("их"));
        ledger.merged(article.id(), outgoing().generation(), "\"2\"", theirs, edited("вместе"));
        assertThat(ledger.isPast(theirs)).isTrue();

        store.saveOver(opened.revision(), edited("наше дальше"), "Анна", "");

        assertThat(ledger.base(article.id())).map(Base::article).contains(article);
        assertThat(ledger.isPast(theirs)).isFalse();
    }

    @Test
    void aPortalThatHasAnOlderStateAgainIsOfferedTheNewerOne() {
        store.save(article, "");
        Draft first = outgoing().draft();
        send("\"1\"");
        store.save(edited("дальше"), "");
        send("\"2\"");
        receive(new Incoming.Replace(first, "\"1\""));

        assertThat(store.find(article.id())).contains(edited("дальше"));
        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
    }

    @Test
    void whatWasDeletedElsewhereInTheWordsThatAreHereIsDeletedHere() {
        store.save(article, "");
        send("\"1\"");
        store.save(edited("наше"), "");
        receive(new Incoming.Remove(article.id(), "\"2\"", theirs(edited("наше"))));

        assertThat(store.find(article.id())).isEmpty();
        assertThat(ledger.waiting()).isEmpty();
    }

    @Test
    void theNewestMomentIsKeptUntilTheNextRunKnowsIt() {
        ledger.heard("one.5");
        ledger.heard("one.7");
        ledger.heard("two.6");
        assertThat(ledger.seen()).contains("one.7");

        ledger.confirmed();

        assertThat(ledger.seen()).contains("two.6");
    }

    @Test
    void aNewArticleFromThePortalIsThereWithItsCursorAndDoesNotWait() {
        Instant yesterday = Instant.ofEpochMilli(System.currentTimeMillis() - 86_400_000L);
        Draft draft = new Draft(UuidCreator.getTimeOrderedEpoch(yesterday).toString(), article);
        receive(new Incoming.Replace(draft, "\"7\""));

        assertThat(store.find(article.id())).contains(article);
        assertThat(store.list(ListQuery.ALL.withText("icebreaker"))).singleElement()
                .satisfies(listing -> assertThat(listing.savedAt()).isEqualTo(yesterday));
        assertThat(ledger.waiting()).isEmpty();
        assertThat(ledger.base(article.id())).contains(new Base("\"7\"", article));
        assertThat(ledger.cursor()).contains(CURSOR);
        assertThat(store.revisions(article.id())).singleElement().satisfies(revision -> {
            assertThat(revision.id()).isEqualTo(draft.revision());
            assertThat(revision.label()).isEqualTo("from-portal");
        });
    }

    @Test
    void aRevisionNameThatCannotBeBelievedGetsAnother() {
        Saved other = store.save(Samples.russian("Другая", "x"), "");
        receive(new Incoming.Replace(new Draft("../../etc", article), "\"1\""));
        receive(new Incoming.Replace(new Draft(other.revision(), edited("2")), "\"2\""));

        assertThat(store.find(article.id())).contains(edited("2"));
        assertThat(store.revisions(article.id())).hasSize(2).extracting(Revision::id)
                .doesNotContain("../../etc", other.revision());
    }

    @Test
    void aNewerStateTakesThePlaceOfWhatWasSent() {
        store.save(article, "");
        send("\"1\"");
        receive(new Incoming.Replace(theirs(edited("с другого стола")), "\"2\""));

        assertThat(store.find(article.id())).contains(edited("с другого стола"));
        assertThat(ledger.base(article.id())).contains(new Base("\"2\"", edited("с другого стола")));
        assertThat(state()).isEqualTo(SyncState.SENT);
    }

    @Test
    void ourOwnWriteComingBackIsNoNews() {
        store.save(article, "");
        Draft sent = outgoing().draft();
        send("\"1\"");
        store.save(edited("дальше"), "");
        receive(new Incoming.Replace(sent, "\"1\""));

        assertThat(store.find(article.id())).contains(edited("дальше"));
        assertThat(ledger.conflict(article.id())).isEmpty();
        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
    }

    @Test
    void ourOwnWriteWhoseAnswerWasLostBecomesTheBase() {
        store.save(article, "");
        Draft sent = outgoing().draft();
        store.save(edited("дальше"), "");
        receive(new Incoming.Replace(sent, "\"1\""));

        assertThat(ledger.conflict(article.id())).isEmpty();
        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
        assertThat(ledger.base(article.id())).contains(new Base("\"1\"", article));
        assertThat(store.revisions(article.id())).hasSize(2);
    }

    @Test
    void theSameTextOnBothSidesIsNoConflict() {
        store.save(article, "");
        receive(new Incoming.Replace(theirs(article), "\"3\""));

        assertThat(ledger.waiting()).isEmpty();
        assertThat(state()).isEqualTo(SyncState.SENT);
    }

    @Test
    void whatWaitsIsNeverReplacedButInConflict() {
        store.save(article, "");
        send("\"1\"");
        store.save(edited("наше"), "");
        receive(new Incoming.Replace(theirs(edited("их")), "\"2\""));

        assertThat(store.find(article.id())).contains(edited("наше"));
        assertThat(ledger.conflict(article.id())).contains(new Conflict(article.id(), "\"2\"", edited("их")));
        assertThat(ledger.base(article.id())).contains(new Base("\"1\"", article));
        assertThat(state()).isEqualTo(SyncState.CONFLICT);
        assertThat(ledger.waiting()).isEmpty();
        assertThat(ledger.outgoing(article.id())).isEmpty();
    }

    @Test
    void aConflictResolvedIsPushedOverTheirs() {
        store.save(article, "");
        receive(new Incoming.Conflict(article.id(), "\"2\"", theirs(edited("их"))));
        ledger.resolve(article.id(), edited("общее"));

        assertThat(store.find(article.id())).contains(edited("общее"));
        assertThat(ledger.conflict(article.id())).isEmpty();
        assertThat(outgoing().baseEtag()).isEqualTo("\"2\"");
        assertThat(ledger.base(article.id())).contains(new Base("\"2\"", edited("их")));
        assertThat(store.revisions(article.id()).getFirst().label()).isEqualTo(Revision.RESOLVED);
    }

    @Test
    void aConflictResolvedInOurFavourIsPushedToo() {
        store.save(article, "");
        receive(new Incoming.Conflict(article.id(), "\"2\"", theirs(edited("их"))));
        ledger.resolve(article.id(), article);

        assertThat(outgoing().baseEtag()).isEqualTo("\"2\"");
        assertThat(outgoing().draft().article()).isEqualTo(article);
    }

    @Test
    void aConflictResolvedInTheirFavourLeavesNothingToSend() {
        store.save(article, "");
        receive(new Incoming.Conflict(article.id(), "\"2\"", theirs(edited("их"))));
        ledger.resolve(article.id(), edited("их"));

        assertThat(store.find(article.id())).contains(edited("их"));
        assertThat(ledger.waiting()).isEmpty();
        assertThat(state()).isEqualTo(SyncState.SENT);
    }

    @Test
    void theirStateToldOfTwiceIsStillAConflict() {
        Incoming theirs = new Incoming.Replace(theirs(edited("их")), "\"2\"");
        store.save(article, "");
        receive(theirs);
        receive(theirs);

        assertThat(ledger.conflict(article.id())).isPresent();
        assertThat(store.revisions(article.id())).hasSize(2);
    }

    @Test
    void thereIsNothingToResolveWithoutAConflict() {
        store.save(article, "");

        assertThatThrownBy(() -> ledger.resolve(article.id(), article)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMergeIsSavedOnlyOverTheStateItWasMadeFrom() {
        store.save(article, "");
        long generation = outgoing().generation();
        Draft theirs = theirs(edited("их"));
        store.save(edited("наше"), "");

        assertThat(ledger.merged(article.id(), generation, "\"2\"", theirs, edited("вместе"))).isFalse();
        assertThat(store.find(article.id())).contains(edited("наше"));

        assertThat(ledger.merged(article.id(), outgoing().generation(), "\"2\"", theirs, edited("вместе"))).isTrue();
        assertThat(store.find(article.id())).contains(edited("вместе"));
        assertThat(outgoing().baseEtag()).isEqualTo("\"2\"");
    }

    @Test
    void anArticleDeletedElsewhereGoesIntoTheTrash() {
        store.save(article, "");
        send("\"1\"");
        receive(new Incoming.Remove(article.id(), "\"2\""));

        assertThat(store.find(article.id())).isEmpty();
        assertThat(ledger.waiting()).isEmpty();
        assertThat(store.revisions(article.id())).hasSize(1);
    }

    @Test
    void anArticleDeletedElsewhereAndChangedHereStaysAndKeepsItsBase() {
        store.save(article, "");
        send("\"1\"");
        store.save(edited("наше"), "");
        receive(new Incoming.Remove(article.id(), "\"2\""));

        assertThat(store.find(article.id())).contains(edited("наше"));
        assertThat(outgoing().baseEtag()).isEqualTo("\"1\"");
        assertThat(ledger.base(article.id())).map(Base::article).contains(article);
    }

    @Test
    void anArticleDeletedHereAndChangedElsewhereComesBack() {
        store.save(article, "");
        send("\"1\"");
        store.delete(article.id());
        receive(new Incoming.Replace(theirs(edited("их")), "\"2\""));

        assertThat(store.find(article.id())).contains(edited("их"));
        assertThat(ledger.waiting()).isEmpty();
    }

    @Test
    void ourOwnWriteComingBackDoesNotUndoADeletion() {
        store.save(article, "");
        Draft sent = outgoing().draft();
        send("\"1\"");
        store.delete(article.id());
        receive(new Incoming.Replace(sent, "\"1\""));

        assertThat(store.find(article.id())).isEmpty();
        assertThat(outgoing().deleted()).isTrue();
    }

    @Test
    void anEditBegunBeforeTheirsCameIsMergedAndDoesNotOverruleIt() {
        Saved opened = store.save(article, "");
        send("\"1\"");
        Draft theirs = theirs(edited("их"));
        receive(new Incoming.Replace(theirs, "\"2\""));
        store.saveOver(opened.revision(), edited("наше"), "Анна", "");

        assertThat(store.find(article.id())).contains(edited("наше"));
        assertThat(outgoing().baseEtag()).isNotEqualTo("\"2\"");
        assertThat(ledger.base(article.id())).map(Base::article).contains(article);

        receive(new Incoming.Replace(theirs, "\"2\""));

        assertThat(ledger.conflict(article.id())).contains(new Conflict(article.id(), "\"2\"", edited("их")));
    }

    @Test
    void anEditBegunWithThePresentRevisionIsAnOrdinarySave() {
        Draft theirs = theirs(edited("их"));
        receive(new Incoming.Replace(theirs, "\"2\""));
        Loaded loaded = store.load(article.id()).orElseThrow();
        store.saveOver(loaded.revision(), edited("дальше"), "Анна", "");

        assertThat(outgoing().baseEtag()).isEqualTo("\"2\"");
    }

    @Test
    void anotherPortalIsOfferedEverythingFromTheBeginning() {
        ledger.usePortal("https://a.example/");
        store.save(article, "");
        assertThat(state()).isEqualTo(SyncState.WAITING);
        send("\"1\"");
        Article gone = Samples.russian("Прочь", "x");
        store.save(gone, "");
        store.delete(gone.id());
        receive();

        ledger.usePortal("https://a.example");
        assertThat(state()).isEqualTo(SyncState.SENT);

        ledger.usePortal("https://b.example");

        assertThat(ledger.portal()).contains("https://b.example");
        assertThat(ledger.cursor()).isEmpty();
        assertThat(ledger.waiting()).containsExactly(article.id());
        assertThat(outgoing().baseEtag()).isNull();
    }

    @Test
    void aPortalThatLostItsMemoryIsOfferedEverythingAndTheDeletions() {
        store.save(article, "");
        send("\"1\"");
        Article gone = Samples.russian("Прочь", "x");
        store.save(gone, "");
        store.delete(gone.id());
        ledger.startOver();

        assertThat(ledger.waiting()).containsExactlyInAnyOrder(article.id(), gone.id());
        assertThat(ledger.base(article.id())).isEmpty();
    }

    @Test
    void anAnswerToThePushBeforeAStartOverDoesNotEmptyTheQueue() {
        store.save(article, "");
        Outgoing out = outgoing();
        ledger.startOver();
        ledger.sent(out.id(), out.generation(), "\"1\"", out.draft());

        assertThat(ledger.waiting()).containsExactly(article.id());
    }

    @Test
    void publicationsAreThoseOfThePortalInUse() {
        Publication english = new Publication(Language.EN, 17, "/en/17-north-cape", "\"1\"");
        Publication russian = new Publication(Language.RU, 17, "/ru/17-severnyy-mys", "\"1\"");
        store.save(article, "");
        ledger.usePortal("https://a.example");
        send("\"1\"");
        ledger.published(article.id(), english, "https://a.example/");
        ledger.published(article.id(), russian, "https://a.example");

        assertThat(ledger.publications(article.id())).containsExactly(russian, english);
        assertThat(store.revisions(article.id()).getFirst().label()).isEqualTo(Revision.PUBLISHED);

        ledger.usePortal("https://b.example");

        assertThat(ledger.publications(article.id())).isEmpty();
    }

    @Test
    void theRevisionThatThePortalHasTakenSaysSo() {
        Saved first = store.save(article, "");
        Outgoing out = outgoing();
        store.save(edited("Дальше."), "");
        ledger.sent(out.id(), out.generation(), "\"1\"", out.draft());

        assertThat(store.revisions(article.id())).extracting(Revision::label).containsExactly("", Revision.SENT);
        assertThat(store.revisions(article.id()).getLast().id()).isEqualTo(first.revision());
    }

    @Test
    void theRevisionWhosePushWasAnsweredToNobodySaysThatItWasSent() {
        store.save(article, "");
        Draft lost = outgoing().draft();
        store.save(edited("Дальше."), "");
        receive(new Incoming.Replace(lost, "\"1\""));

        assertThat(store.revisions(article.id())).extracting(Revision::label).containsExactly("", Revision.SENT);
    }

    @Test
    void whyARevisionWasSavedIsNotLostWhenItIsSent() {
        store.save(article, "", Revision.RESTORED);
        send("\"1\"");
        ledger.published(article.id(), new Publication(Language.EN, 1, "/en/1", "\"1\""), "https://a.example");

        assertThat(store.revisions(article.id()).getFirst().label()).isEqualTo(Revision.RESTORED);
    }

    @Test
    void anEntityChangedWhileItIsSentStaysUnsent() {
        Entity entity = new Entity(EntityKey.company("x"), Bilingual.same("X"), List.of(), List.of(), "");
        Entity better = new Entity(EntityKey.company("x"), Bilingual.same("X"), List.of(), List.of("Ex"), "");
        store.save(entity);
        assertThat(ledger.unsentEntities()).containsExactly(entity);
        store.save(better);
        ledger.entitySent(entity.key());
        assertThat(ledger.unsentEntities()).containsExactly(better);
        ledger.entitySent(entity.key());
        assertThat(ledger.unsentEntities()).isEmpty();
    }

    @Test
    void entitiesOfOtherDesksDoNotOverruleUnsentOnes() {
        Entity ours = new Entity(EntityKey.company("x"), Bilingual.same("X"), List.of(), List.of(), "");
        Entity theirs = new Entity(EntityKey.company("x"), Bilingual.same("Y"), List.of(), List.of(), "");
        Entity news = new Entity(EntityKey.company("n"), Bilingual.same("N"), List.of(), List.of(), "");
        store.save(ours);
        ledger.entitiesReceived(List.of(theirs, news));

        assertThat(store.entities()).containsExactly(news, ours);
        assertThat(ledger.unsentEntities()).containsExactly(ours);
    }

    @Test
    void whatThePortalSaysOfAnUnknownArticleIsPassedOver() {
        ArticleId unknown = ArticleId.create();
        ledger.sent(unknown, 1, "\"1\"", null);
        ledger.refused(unknown, 1, Message.of("cli.x"));
        receive(new Incoming.Remove(unknown, "\"1\""));

        assertThat(store.list(ListQuery.ALL)).isEmpty();
        assertThat(ledger.base(unknown)).isEqualTo(Optional.empty());
    }
}
