package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.time.LocalDate;

/**
 * An article that may not be published any more, or not for long.
 *
 * @param original the language that it was written in first
 * @param until    the last day on which it may be published, as its rights notice says
 */
public record EndingArticle(ArticleId article, Bilingual headline, Language original, LocalDate until) {}
