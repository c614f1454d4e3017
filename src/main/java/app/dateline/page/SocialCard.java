package app.dateline.page;

import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.Rendition;
import app.dateline.rights.RightsRules;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What social networks are told of a page, in the words of the Open Graph protocol (ogp.me). */
final class SocialCard {
    private SocialCard() {}

    /** Property by property, in their order. @param today says which pictures are shown */
    static Map<String, String> of(Site site, StoryPage.Shown shown, RightsRules rights, LocalDate today) {
        Language language = shown.language();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("og:type", "article");
        said.put("og:title", shown.edition().headline());
        put(said, "og:description", shown.edition().lead());
        said.put("og:url", site.absolute(shown.path()));
        said.put("og:site_name", site.name(language));
        said.put("og:locale", locale(language));
        shown.otherPath().ifPresent(_ -> said.put("og:locale:alternate", locale(language.other())));
        said.put("article:published_time", shown.published().toString());
        said.put("article:modified_time", shown.updated().toString());
        Figures.shown(shown.article(), today, rights).findFirst().ifPresent(picture -> picture(site, shown, picture, said));
        return said;
    }

    private static void picture(Site site, StoryPage.Shown shown, Picture picture, Map<String, String> said) {
        shown.media().rendition(picture, Rendition.SOCIAL).ifPresent(address -> {
            said.put("og:image", site.absolute(address));
            if (Figures.isMeasured(picture)) {
                Rendition.Size size = Rendition.SOCIAL.size(picture.width(), picture.height());
                said.put("og:image:width", Integer.toString(size.width()));
                said.put("og:image:height", Integer.toString(size.height()));
            }
            put(said, "og:image:alt", picture.alt().in(shown.language()));
        });
    }

    private static String locale(Language language) {
        return language == Language.RU ? "ru_RU" : "en_GB";
    }

    private static void put(Map<String, String> said, String property, String text) {
        if (!text.isBlank()) {
            said.put(property, text.strip());
        }
    }
}
