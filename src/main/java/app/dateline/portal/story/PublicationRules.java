package app.dateline.portal.story;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.rights.Reason;
import app.dateline.rights.RightsRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What an edition must have before readers may see it. A desk checks more; the portal trusts no desk with these. */
final class PublicationRules {
    /** One thing that is missing; the desk's checks have the same codes and sentences. */
    record Missing(String code, Message message) {}

    private PublicationRules() {}

    /** What is missing, each thing once. */
    static List<Missing> of(Article article, Language language, LocalDate today, RightsRules rights) {
        List<Missing> missing = new ArrayList<>();
        Edition edition = article.edition(language);
        if (edition.headline().isBlank()) {
            missing.add(new Missing("headline-missing", Message.of("article.missing.headline", language.name())));
        }
        if (edition.body().isBlank()) {
            missing.add(new Missing("body-missing", Message.of("article.missing.body", language.name())));
        }
        for (Reason reason : rights.verdict(article, EnumSet.of(language), today).reasons(language)) {
            missing.add(new Missing(reason.code(), reason.message()));
        }
        return missing;
    }
}
