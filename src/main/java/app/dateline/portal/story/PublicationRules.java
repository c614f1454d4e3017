package app.dateline.portal.story;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an edition must have before readers may see it. A desk checks more; the portal trusts no desk with these. */
final class PublicationRules {
    private PublicationRules() {}

    /** What is missing, each thing once. */
    static List<Message> of(Article article, Language language, LocalDate today) {
        List<Message> missing = new ArrayList<>();
        Edition edition = article.edition(language);
        if (edition.headline().isBlank()) {
            missing.add(Message.of("portal.missing.headline"));
        }
        if (edition.body().isBlank()) {
            missing.add(Message.of("portal.missing.body"));
        }
        for (Picture picture : article.pictures()) {
            if (picture.credit().in(language).isBlank()) {
                missing.add(Message.of("portal.missing.credit", picture.file()));
            }
            if (picture.licenceUntil() != null && picture.licenceUntil().isBefore(today)) {
                missing.add(Message.of("portal.missing.licence", picture.file(), picture.licenceUntil()));
            }
        }
        if (article.rights().basis() == null) {
            missing.add(Message.of("portal.missing.rights"));
        } else if (article.rights().holder().in(language).isBlank()) {
            missing.add(Message.of("portal.missing.holder"));
        }
        return missing;
    }
}
