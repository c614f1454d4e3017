package app.dateline.wire;

import app.dateline.article.Article;

/**
 * The body of {@code /v1/drafts/{uuid}}.
 *
 * @param revision the client's id of this write, a UUIDv7 text: who reads its own revision back knows that the write
 *                 arrived although its answer was lost
 */
public record Draft(String revision, Article article) {}
