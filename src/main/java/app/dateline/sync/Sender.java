package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.store.Base;
import app.dateline.store.Incoming;
import app.dateline.store.Outgoing;
import app.dateline.store.Revision;
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
            // an edit is worth more than a deletion by somebody who had not seen it
            case Head.Tombstone(String etag) -> answered(out, portal.replace(out.draft(), etag), tally);
            case Head.Live(Draft theirs, String etag) -> meet(out, theirs, etag, tally);
        };
    }

    private Optional<Outcome> meet(Outgoing out, Draft theirs, String etag, Tally tally) {
        if (theirs.article().equals(out.draft().article())) {
            return sent(out, etag);
        }
        pictures.fetch(theirs.article());
        if (isOurs(theirs)) {
            // an answer was lost, or the portal went back to an older state of ours: that state is the base now
            take(new Incoming.Replace(theirs, etag));
            return Optional.empty();
        }
        if (merge(out, theirs, etag, tally)) {
            return Optional.empty();
        }
        take(new Incoming.Conflict(out.id(), etag, theirs));
        return ledger.isInConflict(out.id()) ? Optional.of(Outcome.CONFLICT) : Optional.empty();
    }

    /** Whether both changes are in the article now; false if that takes a person. */
    boolean merge(Outgoing out, Draft theirs, String etag, Tally tally) {
        boolean merged = ledger.base(out.id())
                .flatMap(base -> Merge.of(base.article(), out.draft().article(), theirs.article()))
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
            case Head.Tombstone(String etag) -> sent(out, etag);
            case Head.Live(Draft theirs, String etag) when isSeen(theirs) ->
                answered(out, portal.delete(out.id(), etag), tally);
            case Head.Live(Draft theirs, String etag) -> {
                pictures.fetch(theirs.article());
                take(new Incoming.Replace(theirs, etag));
                yield Optional.of(Outcome.CAME_BACK);
            }
        };
    }

    /** Whether whoever deleted the article here had this state before them. */
    private boolean isSeen(Draft theirs) {
        return isOurs(theirs)
                || ledger.base(theirs.article().id())
                        .map(Base::article)
                        .filter(theirs.article()::equals)
                        .isPresent();
    }

    /** Whether what is here was made from this state. */
    boolean isOurs(Draft theirs) {
        return store.revisions(theirs.article().id()).stream()
                .anyMatch(revision -> revision.id().equals(theirs.revision())
                        && !revision.label().equals(Revision.THEIRS));
    }

    private void take(Incoming incoming) {
        ledger.received(List.of(incoming), null);
    }
}
