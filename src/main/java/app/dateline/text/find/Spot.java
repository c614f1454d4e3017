package app.dateline.text.find;

import app.dateline.article.Article;
import app.dateline.article.Coded;
import app.dateline.article.Edition;
import app.dateline.article.Language;

/** One of the texts of an article in which is found and replaced. */
public record Spot(Language language, Part part) {
    /** The texts of an edition, in their order. */
    public enum Part implements Coded {
        HEADLINE,
        LEAD,
        BODY
    }

    public String in(Article article) {
        Edition edition = article.edition(language);
        return switch (part) {
            case HEADLINE -> edition.headline();
            case LEAD -> edition.lead();
            case BODY -> edition.body();
        };
    }

    public Article with(String text, Article article) {
        Edition edition = article.edition(language);
        return article.with(
                switch (part) {
                    case HEADLINE -> edition.withHeadline(text);
                    case LEAD -> edition.withLead(text);
                    case BODY -> edition.withBody(text);
                });
    }
}
