package app.dateline.merge;

import app.dateline.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * Two articles as one.
 *
 * @param article with all that could be brought together; where there is a clash, as it is here
 * @param clashes none if nobody has to be asked
 */
public record Merged(Article article, List<Clash> clashes) {
    public Merged {
        clashes = List.copyOf(clashes);
    }

    /** The article, empty if a person has to choose. */
    public Optional<Article> whole() {
        return clashes.isEmpty() ? Optional.of(article) : Optional.empty();
    }
}
