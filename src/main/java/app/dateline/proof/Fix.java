package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A change that mends a problem. Applied to an article in which the place has changed meanwhile, it changes nothing.
 *
 * @param label what it does, for a button and for the history
 */
public record Fix(Message label, UnaryOperator<Article> change) {
    /** Puts other words in the place of those that stand there; empty if that is no place in a text. */
    public static Optional<Fix> inText(Article article, Place place, String right) {
        return Passage.at(article, place)
                .filter(passage -> place.end() <= passage.text().length())
                .map(passage -> passage.replace(place.start(), place.end(), right));
    }
}
