package app.dateline.store;

import app.dateline.article.Language;
import java.util.Optional;

/**
 * Which items of the inbox are wanted, the newest first.
 *
 * @param text     words that must all be in it, in any case, as parts of words too; "" for any
 * @param feed     only those of this feed
 * @param limit    the most to return
 */
public record InboxQuery(InboxState state, String text, Optional<Long> feed, Optional<Language> language, int limit) {
    public static final InboxQuery FRESH =
            new InboxQuery(InboxState.FRESH, "", Optional.empty(), Optional.empty(), 1_000);

    public InboxQuery withState(InboxState state) {
        return new InboxQuery(state, text, feed, language, limit);
    }

    public InboxQuery withText(String text) {
        return new InboxQuery(state, text, feed, language, limit);
    }

    /** @param feed null for any */
    public InboxQuery withFeed(Long feed) {
        return new InboxQuery(state, text, Optional.ofNullable(feed), language, limit);
    }

    /** @param language null for any */
    public InboxQuery withLanguage(Language language) {
        return new InboxQuery(state, text, feed, Optional.ofNullable(language), limit);
    }

    public InboxQuery withLimit(int limit) {
        return new InboxQuery(state, text, feed, language, limit);
    }
}
