package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.wire.Draft;
import com.github.f4b6a3.uuid.util.UuidUtil;
import com.github.f4b6a3.uuid.util.UuidValidator;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What becomes of an article when the portal's state of it arrives. Each method is a part of a transaction. */
record Exchange(Clock clock) {
    /** The portal's state of an article. */
    private record Theirs(Draft draft, Document text, String etag) {
        Theirs(Draft draft, String etag) {
            this(draft, Document.of(draft.article()), etag);
        }
    }

    void take(Sql sql, Incoming change) throws SQLException {
        Optional<Articles.Present> article = Articles.present(sql, change.id());
        switch (change) {
            case Incoming.Remove remove -> {
                if (article.isPresent()) {
                    remove(sql, article.get(), remove);
                }
            }
            case Incoming.Replace(Draft draft, String etag) -> replace(sql, article, new Theirs(draft, etag), true);
            case Incoming.Conflict(_, String etag, Draft draft) ->
                replace(sql, article, new Theirs(draft, etag), false);
        }
    }

    /** @param mayBeOurs whether it may be a state that this desk has gone on from, and then is no news */
    private void replace(Sql sql, Optional<Articles.Present> before, Theirs theirs, boolean mayBeOurs)
            throws SQLException {
        boolean waiting = before.isPresent() && Outbox.has(sql, before.get().number());
        if (!waiting && !(mayBeOurs && before.isPresent() && hasGoneBack(sql, before.get(), theirs))) {
            replaceWith(sql, before, theirs);
            return;
        }
        Articles.Present article = before.get();
        if (!waiting) {
            Sides.BASE.set(sql, article.number(), theirs.etag(), keep(sql, article, theirs));
            Outbox.offer(sql, article);
        } else if (!article.deleted() && theirs.text().isSame(article.sha256())) {
            agree(sql, article, theirs.etag(), article.head());
        } else if (mayBeOurs && isBase(sql, article, theirs)) {
            Sides.CONFLICT.forget(sql, article.number());
        } else if (mayBeOurs && isPast(sql, article, theirs)) {
            // it was sent, and only the answer was lost
            long sent = keep(sql, article, theirs);
            Revisions.name(sql, sent, Revision.SENT);
            Sides.BASE.set(sql, article.number(), theirs.etag(), sent);
            Sides.CONFLICT.forget(sql, article.number());
        } else if (article.deleted()) {
            // somebody still works on it
            replaceWith(sql, before, theirs);
        } else {
            Sides.CONFLICT.set(sql, article.number(), theirs.etag(), keep(sql, article, theirs));
        }
    }

    private static boolean isBase(Sql sql, Articles.Present article, Theirs theirs) throws SQLException {
        return Sides.BASE.of(sql, article.number()).filter(base -> base.etag().equals(theirs.etag())).isPresent();
    }

    /** Whether what is here was made from that state: the answer to the push of it was lost. */
    private static boolean isPast(Sql sql, Articles.Present article, Theirs theirs) throws SQLException {
        return Revisions.isPast(sql, article.id(), theirs.draft().revision());
    }

    /** Whether the portal has had what is here, and has an older state again. */
    private static boolean hasGoneBack(Sql sql, Articles.Present article, Theirs theirs) throws SQLException {
        return !article.deleted() && !theirs.text().isSame(article.sha256()) && isPast(sql, article, theirs);
    }

    private void replaceWith(Sql sql, Optional<Articles.Present> before, Theirs theirs) throws SQLException {
        Articles.Present now = before.filter(a -> !a.deleted() && theirs.text().isSame(a.sha256())).isPresent()
                ? before.get()
                : Articles.put(sql, before, written(sql, theirs, Revision.FROM_PORTAL));
        Revisions.join(sql, now.number(), theirs.draft().revision(), now.head());
        agree(sql, now, theirs.etag(), now.head());
    }

    /** Here and there it is the same. */
    private static void agree(Sql sql, Articles.Present article, String etag, long revision) throws SQLException {
        Revisions.name(sql, revision, Revision.SENT);
        Sides.BASE.set(sql, article.number(), etag, revision);
        Sides.CONFLICT.forget(sql, article.number());
        Outbox.remove(sql, article.number());
    }

    private void remove(Sql sql, Articles.Present article, Incoming.Remove change) throws SQLException {
        boolean unseen = !article.deleted()
                && Outbox.has(sql, article.number())
                && (change.last() == null || !Document.of(change.last().article()).isSame(article.sha256()));
        if (unseen) {
            // an edit is worth more than a deletion; it is offered still, and meets the tombstone then
            return;
        }
        Sides.CONFLICT.forget(sql, article.number());
        // what was deleted may be a text that never came here: should the article come back, it has to meet that
        Sides.overtake(sql, article.number());
        Outbox.remove(sql, article.number());
        if (!article.deleted()) {
            Articles.trash(sql, article, clock.millis());
        }
    }

    /** Makes a text that was made from both sides the successor of the portal's state. */
    void settle(Sql sql, Articles.Present article, Sides.Side theirs, Article chosen, String label)
            throws SQLException {
        Document text = Document.of(chosen);
        boolean theirsAlone = text.isSame(Revisions.sha256(sql, theirs.revision()));
        // under a new name, if it goes over theirs: who has gone on from this text would take its return for a way back
        Articles.Present now = theirsAlone && text.isSame(article.sha256()) && !article.deleted()
                ? Articles.touch(sql, article)
                : Articles.put(sql, Optional.of(article), new Articles.Written(
                        chosen, text, Revisions.newId(), clock.millis(), "", label));
        Revisions.join(sql, theirs.revision(), now.head());
        if (theirsAlone) {
            agree(sql, now, theirs.etag(), now.head());
        } else {
            Sides.BASE.set(sql, now.number(), theirs.etag(), theirs.revision());
            Sides.CONFLICT.forget(sql, now.number());
            Outbox.offer(sql, now);
        }
    }

    /** The number of the revision that holds this draft's text; it is added if there is none. */
    long keep(Sql sql, Articles.Present article, Draft draft) throws SQLException {
        return keep(sql, article, new Theirs(draft, ""));
    }

    private long keep(Sql sql, Articles.Present article, Theirs theirs) throws SQLException {
        Optional<Long> number = Revisions.number(sql, article.number(), theirs.draft().revision(), theirs.text());
        return number.isPresent()
                ? number.get()
                : Revisions.add(sql, article.number(), written(sql, theirs, Revision.THEIRS));
    }

    /** Under its own name and time where these can be believed. */
    private Articles.Written written(Sql sql, Theirs theirs, String label) throws SQLException {
        String revision = theirs.draft().revision();
        long at = clock.millis();
        if (!UuidValidator.isValid(revision, 7) || Revisions.isTaken(sql, revision)) {
            revision = Revisions.newId();
        } else {
            at = Math.min(at, UuidUtil.getInstant(UUID.fromString(revision)).toEpochMilli());
        }
        return new Articles.Written(theirs.draft().article(), theirs.text(), revision, at, "", label);
    }
}
