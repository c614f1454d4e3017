package app.dateline.store;

import app.dateline.article.Article;

/**
 * An article and the name of the revision that it is, to hand back with the next save.
 *
 * @param revision a UUIDv7 as text
 */
public record Loaded(Article article, String revision) {}
