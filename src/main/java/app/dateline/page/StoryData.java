package app.dateline.page;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.Rendition;
import app.dateline.rights.RightsRules;
import app.dateline.text.WebLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told of a story: schema.org's NewsArticle as JSON-LD, in the language of the page. */
final class StoryData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Rendition> CROPS = List.of(Rendition.WIDE, Rendition.CLASSIC, Rendition.SQUARE);

    private final Site site;
    private final StoryPage.Shown shown;
    private final Language language;

    private StoryData(Site site, StoryPage.Shown shown) {
        this.site = site;
        this.shown = shown;
        this.language = shown.language();
    }

    /** JSON that may stand in a script element as it is. @param today says which pictures are shown */
    static String of(Site site, StoryPage.Shown shown, RightsRules rights, LocalDate today) {
        return JSON.writeValueAsString(new StoryData(site, shown).story(rights, today)).replace("<", "\\u003c");
    }

    private Map<String, Object> story(RightsRules rights, LocalDate today) {
        Article article = shown.article();
        Map<String, Object> story = thing("NewsArticle");
        story.put("@context", "https://schema.org");
        story.put("@id", site.absolute(shown.path()));
        story.put("url", site.absolute(shown.path()));
        story.put("mainEntityOfPage", site.absolute(shown.path()));
        story.put("inLanguage", language.code());
        put(story, "headline", shown.edition().headline());
        put(story, "description", shown.edition().lead());
        put(story, "dateline", shown.edition().dateline().text(language));
        story.put("datePublished", shown.published().toString());
        story.put("dateModified", shown.updated().toString());
        List<Map<String, Object>> images = Figures.shown(article, today, rights)
                .flatMap(picture -> Stream.concat(Stream.of(image(picture)), crops(picture)))
                .toList();
        if (!images.isEmpty()) {
            story.put("image", images);
        }
        story.put("publisher", named("Organization", site.name(language)));
        String source = article.source().name().in(language).strip();
        if (!source.isEmpty()) {
            story.put("sourceOrganization", named("Organization", source));
        }
        String holder = article.rights().holder().in(language).strip();
        if (!holder.isEmpty()) {
            story.put("copyrightHolder", named("Organization", holder));
        }
        shown.otherPath().ifPresent(path ->
                story.put(article.original() == language ? "workTranslation" : "translationOfWork", other(path)));
        return story;
    }

    private Map<String, Object> other(String path) {
        Map<String, Object> other = thing("NewsArticle");
        other.put("@id", site.absolute(path));
        other.put("url", site.absolute(path));
        other.put("inLanguage", language.other().code());
        return other;
    }

    private Map<String, Object> image(Picture picture) {
        Map<String, Object> image = file(shown.media().whole(picture));
        image.put("encodingFormat", picture.mediaType());
        if (Figures.isMeasured(picture)) {
            image.put("width", picture.width());
            image.put("height", picture.height());
        }
        describe(image, picture);
        return image;
    }

    /** The shapes that Google asks for beside it; whose picture it is stays the same. */
    private Stream<Map<String, Object>> crops(Picture picture) {
        return Figures.isMeasured(picture)
                ? CROPS.stream().flatMap(crop -> shown.media().rendition(picture, crop).stream().map(address -> {
                    Map<String, Object> image = file(address);
                    Rendition.Size size = crop.size(picture.width(), picture.height());
                    image.put("width", size.width());
                    image.put("height", size.height());
                    describe(image, picture);
                    return image;
                }))
                : Stream.empty();
    }

    private Map<String, Object> file(String path) {
        Map<String, Object> image = thing("ImageObject");
        image.put("contentUrl", site.absolute(path));
        image.put("url", site.absolute(path));
        return image;
    }

    private void describe(Map<String, Object> image, Picture picture) {
        put(image, "caption", picture.caption().in(language));
        put(image, "creditText", picture.credit().in(language));
        List<Map<String, Object>> creators = new ArrayList<>();
        Arrays.stream(picture.creator().split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> creators.add(named("Person", name)));
        if (!creators.isEmpty()) {
            image.put("creator", creators);
        }
        put(image, "copyrightNotice", picture.copyrightNotice());
        web(image, "license", picture.webStatement());
        web(image, "acquireLicensePage", picture.licensorUrl());
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, String text) {
        if (!text.isBlank()) {
            thing.put(name, text.strip());
        }
    }

    private static void web(Map<String, Object> thing, String name, String address) {
        WebLink.clean(address).filter(WebLink::isWeb).ifPresent(clean -> thing.put(name, clean));
    }
}
