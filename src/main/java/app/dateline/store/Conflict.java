package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;

/**
 * An article that was changed here and elsewhere. What was written here stays the article until a person resolves it.
 *
 * @param etag   of the portal's state
 * @param theirs the article as the portal has it
 */
public record Conflict(ArticleId id, String etag, Article theirs) {}
