package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.wire.Draft;
import java.util.Optional;

/**
 * An article that waits to be sent.
 *
 * @param generation counts the changes of this article; hand it back with the answer, so that a change made meanwhile
 *                   stays in the queue
 * @param deleted    whether it is to be deleted on the portal
 * @param baseEtag   of the portal's state that this one was made from; null when there was none: create it. Of a
 *                   deletion null means that the portal may never have had it
 * @param draft      what to send; its revision stays the same until the article changes. Null for a deletion, and for an
 *                   article whose stored text is damaged
 * @param refusal    why the portal refused this very state before, or that its text is damaged
 */
public record Outgoing(
        ArticleId id, long generation, boolean deleted, String baseEtag, Draft draft, Optional<Message> refusal) {

    /** Whether there is nothing to send because the stored text is not what was stored. */
    public boolean isDamaged() {
        return draft == null && !deleted;
    }
}
