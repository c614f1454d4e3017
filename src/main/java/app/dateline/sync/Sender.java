package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.merge.Merge;
import app.dateline.store.Base;
import app.dateline.store.Incoming;
import app.dateline.store.Outgoing;
import app.dateline.store.Store;
import app.dateline.store.SyncLedger;
import app.dateline.wire.Draft;
import java.util.List;
import java.util.Optional;

/** Sends one article at a time, and settles with what others wrote meanwhile. */
final class Sender {
    /** How often others may get in between before we leave it for the next pass. */
    private static final int PATIENCE = 5;

    private final Store store;
    private final SyncLedger ledger;
    private final Portal portal;
    private final Pictures pictures;

    /** What became of it. */
    enum Outcome {
        SENT,
        /** It is in the tally, and in the ledger where it will stay so until the article changes. */
        REFUSED,
        CONFLICT,
        /** It was deleted here, changed elsewhere, and is here again. */
        CAME_BACK,
        /** What is here was deleted elsewhere, by somebody who had seen it. */
        GONE,
        NOTHING_TO_SEND
    }

    Sender(Store store, Portal portal, Pictures pictures) {
        this.store = store;
        this.ledger = store.ledger();
        this.portal = portal;
        this.pictures = pictures;
    }

    Outcome send(ArticleId id, Tally tally) {
        for (int i = 0; i < PATIENCE; i++) {
            Optional<Outgoing> waiting = ledger.outgoing(id);
            if (waiting.isEmpty()) {
                return ledger.isInConflict(id) ? Outcome.CONFLICT : Outcome.NOTHING_TO_SEND;
            }
            Outgoing out = waiting.get();
            if (out.isDamaged()) {
                refused(out, out.refusal().orElseThrow(), tally);
                return Outcome.REFUSED;
            }
            Optional<Outcome> outcome = out.deleted() ? delete(out, tally) : put(out, tally);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        tally.refused.put(id, Message.of("sync.refused.busy-article"));
        return Outcome.REFUSED;
    }

    private Optional<Outcome> put(Outgoing out, Tally tally) {
        Optional<Message> picture = pictures.send(out.draft().article());
        if (picture.isPresent()) {
            return refused(out, picture.get(), tally);
        }
        Answer answer = out.baseEtag() == null
                ? portal.create(out.draft())
                : portal.replace(out.draft(), out.baseEtag());
        return answer instanceof Answer.Stale ? settle(out, tally) : answered(out, answer, tally);
    }

    /** Empty to look at it anew. */
    private Optional<Outcome> answered(Outgoing out, Answer answer, Tally tally) {
        return switch (answer) {
            case Answer.Done(String etag) -> sent(out, etag);
            case Answer.Refused(Message why) -> refused(out, why, tally);
            case Answer.Stale _, Answer.Published _ -> Optional.empty();
        };
    }

    private Optional<Outcome> sent(Outgoing out, String etag) {
        ledger.sent(out.id(), out.generation(), etag, out.draft());
        return Optional.of(Outcome.SENT);
    }

    private Optional<Outcome> refused(Outgoing out, Message why, Tally tally) {
        ledger.refused(out.id(), out.generation(), why);
        tally.refused.put(out.id(), why);
        return Optional.of(Outcome.REFUSED);
    }

    private Optional<Outcome> settle(Outgoing out, Tally tally) {
        return switch (portal.head(out.id())) {
            case Head.Absent() -> answered(out, portal.create(out.draft()), tally);
            case Head.Tombstone(String etag, Optional<Draft> last) -> outlive(out, etag, last, tally);
            case Head.Live(Draft theirs, String etag) when isSame(theirs, out) -> sent(out, etag);
            case Head.Live(Draft theirs, String etag) -> meet(out, theirs, etag, tally);
        };
    }

    /** An edit is worth more than a deletion by somebody who had not seen it, and goes on from what was deleted. */
    private Optional<Outcome> outlive(Outgoing out, String etag, Optional<Draft> last, Tally tally) {
        if (last.isPresent() && out.baseEtag() != null && isIn(last.get(), out)) {
            take(new Incoming.Remove(out.id(), etag, out.draft()));
            return store.isThere(out.id()) ? Optional.empty() : Optional.of(Outcome.GONE);
        }
        if (last.isEmpty() || isSame(last.get(), out) || isSeen(last.get())) {
            return answered(out, portal.replace(out.draft(), etag), tally);
        }
        if (merge(out, last.get(), etag, tally) || hasMovedOn(out)) {
            return Optional.empty();
        }
        // a person has to choose between two texts, so both are there again
        return portal.replace(last.get(), etag) instanceof Answer.Done(String now)
                ? meet(out, last.get(), now, tally)
                : Optional.empty();
    }

    /** Whether all that was written here is in theirs. */
    private boolean isIn(Draft theirs, Outgoing out) {
        return isSame(theirs, out)
                || ledger.base(out.id())
                        .flatMap(base -> Merge.of(base.article(), out.draft().article(), theirs.article()).whole())
                        .filter(theirs.article()::equals)
                        .isPresent();
    }

    private static boolean isSame(Draft theirs, Outgoing out) {
        return theirs.article().equals(out.draft().article());
    }

    private Optional<Outcome> meet(Outgoing out, Draft theirs, String etag, Tally tally) {
        pictures.fetch(theirs.article());
        if (ledger.isPast(theirs)) {
            // an answer was lost, or the portal went back to an older state of ours: that state is the base now
            take(new Incoming.Replace(theirs, etag));
            return Optional.empty();
        }
        if (merge(out, theirs, etag, tally) || hasMovedOn(out)) {
            return Optional.empty();
        }
        take(new Incoming.Conflict(out.id(), etag, theirs));
        return ledger.isInConflict(out.id()) ? Optional.of(Outcome.CONFLICT) : Optional.empty();
    }

    /** Whether somebody has typed since: then it is tried again with that, and is no conflict yet. */
    private boolean hasMovedOn(Outgoing out) {
        return ledger.outgoing(out.id()).filter(now -> now.generation() == out.generation()).isEmpty();
    }

    /** Whether both changes are in the article now; false if that takes a person. */
    boolean merge(Outgoing out, Draft theirs, String etag, Tally tally) {
        boolean merged = ledger.base(out.id())
                .flatMap(base -> Merge.of(base.article(), out.draft().article(), theirs.article()).whole())
                .map(both -> ledger.merged(out.id(), out.generation(), etag, theirs, both))
                .orElse(false);
        if (merged) {
            tally.merged.add(out.id());
        }
        return merged;
    }

    private Optional<Outcome> delete(Outgoing out, Tally tally) {
        Answer answer = portal.delete(out.id(), out.baseEtag());
        if (!(answer instanceof Answer.Stale)) {
            return answered(out, answer, tally);
        }
        return switch (portal.head(out.id())) {
            case Head.Absent() -> answered(out, portal.delete(out.id(), null), tally);
            case Head.Tombstone(String etag, _) -> sent(out, etag);
            case Head.Live(Draft theirs, String etag) when isSeen(theirs) ->
                answered(out, portal.delete(out.id(), etag), tally);
            case Head.Live(Draft theirs, String etag) -> {
                pictures.fetch(theirs.article());
                take(new Incoming.Replace(theirs, etag));
                yield Optional.of(Outcome.CAME_BACK);
            }
        };
    }

    /** Whether what was done here was done to this state, or to one that goes on from it. */
    private boolean isSeen(Draft theirs) {
        return ledger.isPast(theirs)
                || ledger.base(theirs.article().id())
                        .map(Base::article)
                        .filter(theirs.article()::equals)
                        .isPresent();
    }

    private void take(Incoming incoming) {
        ledger.received(List.of(incoming), null);
    }
}
