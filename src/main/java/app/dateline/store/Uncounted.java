package app.dateline.store;

import app.dateline.article.ArticleId;
import java.util.List;

/**
 * Some of the articles whose problems nobody has counted since they last changed.
 *
 * @param articles the newest first; may be none although there are older ones
 * @param next     to give to {@link Store#uncounted} for older ones; "" if all have been looked at
 */
public record Uncounted(List<ArticleId> articles, String next) {
    public Uncounted {
        articles = List.copyOf(articles);
    }
}
