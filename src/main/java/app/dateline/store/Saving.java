package app.dateline.store;

import app.dateline.article.Article;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * One save: what is to be stored, made ready before anybody has to wait for it.
 *
 * @param label why there is this revision; "" for an ordinary save
 * @param over  the revision that the edit began with; null for whatever is stored
 */
record Saving(Article article, Document text, String author, String label, String over) {
    /** A part of a transaction. @param at now, in milliseconds */
    Saved on(Sql sql, long at) throws SQLException {
        Optional<Articles.Present> before = Articles.present(sql, article.id());
        if (before.isPresent() && !before.get().deleted() && text.isSame(before.get().sha256())) {
            return new Saved(before.get().revision(), before.get().savedAt());
        }
        if (over != null && before.isPresent() && !before.get().revision().equals(over) && !isSameText(sql, before.get())) {
            Sides.rebase(sql, before.get().number(), over);
        }
        if (label.equals(Revision.RESTORED) && before.isPresent()) {
            Revisions.name(sql, before.get().head(), Revision.BEFORE_RESTORE);
        }
        Articles.Present now = Articles.put(
                sql, before, new Articles.Written(article, text, Revisions.newId(), at, author, label));
        Outbox.offer(sql, now);
        return new Saved(now.revision(), Instant.ofEpochMilli(at));
    }

    /** Whether the edit began with what is stored, if under another name: nothing has come in between. */
    private boolean isSameText(Sql sql, Articles.Present now) throws SQLException {
        Optional<Long> opened = Revisions.number(sql, now.number(), over);
        return opened.isPresent() && Arrays.equals(Revisions.sha256(sql, opened.get()), now.sha256());
    }
}
