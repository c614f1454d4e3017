package app.dateline.store;

import app.dateline.article.Article;

/** The last state that this desk and the portal had in common: what a three-way merge starts from. */
public record Base(String etag, Article article) {}
