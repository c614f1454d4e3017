package app.dateline.store;

import app.dateline.article.ArticleId;

/**
 * How many problems were found in one state of an article.
 *
 * @param revision the name of that state, from {@link Listing#revision} or {@link Loaded#revision}
 * @param blocking how many block publication, at least 0
 * @param warnings how many others there are, at least 0
 */
public record Counted(ArticleId id, String revision, int blocking, int warnings) {}
