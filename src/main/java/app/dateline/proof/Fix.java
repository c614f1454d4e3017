package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Message;
import java.util.function.UnaryOperator;

/**
 * A change that mends a problem. Applied to an article in which the place has changed meanwhile, it changes nothing.
 *
 * @param label what it does, for a button and for the history
 */
public record Fix(Message label, UnaryOperator<Article> change) {}
