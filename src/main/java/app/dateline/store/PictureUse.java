package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;

/**
 * A picture in an article.
 *
 * @param original the language that the article was written in first
 * @param picture  as that article has it
 */
public record PictureUse(ArticleId article, Bilingual headline, Language original, Picture picture) {}
