package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one pass did.
 *
 * @param sent      articles whose newest state the portal has now, deleted ones among them
 * @param fetched   articles that came from the portal
 * @param removed   articles that others deleted
 * @param merged    articles that were changed here and elsewhere, in different places, and now have both changes
 * @param refused   articles that the portal will not take, and why; they stay in the outbox
 * @param conflicts articles that were found to differ in a way that takes a person; both texts are kept. What was found
 *                  by an earlier pass is not told again
 * @param notes     what a person should know and what stopped nothing
 * @param held      how many articles others have deleted that were not deleted here, because they are so many that a
 *                  person has to allow it first ({@link Removals}); that has stopped the pass then
 * @param stopped   what ended the pass early; all that was not sent stays in the outbox
 */
public record Report(
        List<ArticleId> sent,
        List<ArticleId> fetched,
        List<ArticleId> removed,
        List<ArticleId> merged,
        Map<ArticleId, Message> refused,
        List<ArticleId> conflicts,
        List<Message> notes,
        int held,
        Optional<Message> stopped) {
    public Report {
        sent = List.copyOf(sent);
        fetched = List.copyOf(fetched);
        removed = List.copyOf(removed);
        merged = List.copyOf(merged);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        conflicts = List.copyOf(conflicts);
        notes = List.copyOf(notes);
    }

    /** Whether nothing went wrong in this pass. */
    public boolean isClean() {
        return refused.isEmpty() && conflicts.isEmpty() && stopped.isEmpty();
    }
}
