package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;

/** Articles to store. */
final class Samples {
    private Samples() {}

    static Article russian(String headline, String body) {
        return Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline(headline).withBody(body));
    }

    static Article bilingual() {
        return russian("Верфь «Северный мыс» спустила на воду ледокол", "Ледокол «Полярник» сошёл со стапеля.")
                .with(Edition.empty(Language.EN)
                        .withHeadline("North Cape shipyard launches an icebreaker")
                        .withBody("The Polyarnik left the slipway.")
                        .withState(EditionState.TRANSLATING))
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.country("SE"), Decision.REJECTED));
    }

    static Article withBody(Article article, String body) {
        return article.with(article.edition(article.original()).withBody(body));
    }
}
