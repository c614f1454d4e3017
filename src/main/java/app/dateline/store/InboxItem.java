package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story that feeds offer.
 *
 * @param number  names it in this profile
 * @param at      when it was published, or first seen where no feed says that
 * @param lead    what it is about in a few words, plain text, "" for nothing
 * @param sources the feeds that have it, in the order in which they were added; at least one
 * @param article what was made of it
 */
public record InboxItem(
        long number,
        InboxState state,
        Instant at,
        Language language,
        String headline,
        String lead,
        List<InboxSource> sources,
        Optional<ArticleId> article) {

    public InboxItem {
        sources = List.copyOf(sources);
    }
}
