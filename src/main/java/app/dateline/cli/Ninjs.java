package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.mention.Gazetteer;
import app.dateline.rights.RightsRules;
import app.dateline.store.Revision;
import app.dateline.text.Markdown;
import app.dateline.text.WebLink;
import app.dateline.text.WordCount;
import app.dateline.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One edition as a news item of IPTC's ninjs 3.1 (News in JSON), as far as our fields have a place there.
 *
 * @see <a href="https://iptc.org/std/ninjs/ninjs-schema_3.1.json">the schema</a>
 */
final class Ninjs {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    private final Article article;
    private final Edition edition;
    private final Language language;
    private final Gazetteer gazetteer;
    private final RightsRules rights;

    Ninjs(Article article, Language language, Gazetteer gazetteer, RightsRules rights) {
        this.article = article;
        this.language = language;
        this.edition = article.edition(language);
        this.gazetteer = gazetteer;
        this.rights = rights;
    }

    String json(Revision newest, Instant firstCreated) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("standard", texts("name", "ninjs", "version", "3.1", "schema", SCHEMA));
        item.put("uri", "urn:uuid:" + article.id() + "#" + language.code());
        item.put("type", "text");
        item.put("representationType", "full");
        item.put("version", newest.id());
        item.put("firstCreated", firstCreated.toString());
        item.put("versionCreated", newest.at().toString());
        item.put("pubStatus", status(edition.state()));
        item.put("language", language.code());
        put(item, "title", edition.headline());
        put(item, "slugline", edition.slug());
        put(item, "located", edition.dateline().place());
        put(item, "copyrightHolder", article.rights().holder().inOrOther(language));
        put(item, "usageTerms", rights.wording(article.rights(), language));
        putTexts(item, "headlines", "main", edition.headline());
        putTexts(item, "descriptions", "lead", edition.lead());
        item.put("bodies", bodies());
        putAll(item, "infoSources", sources());
        putAll(item, "places", mentions(EntityKind.COUNTRY));
        putAll(item, "organisations", mentions(EntityKind.COMPANY));
        putAll(item, "associations", article.pictures().stream().map(this::picture).toList());
        item.put("altIds", List.of(texts("role", "dateline", "value", article.id().toString())));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(item);
    }

    private static String status(EditionState state) {
        return switch (state) {
            case PUBLISHED, CORRECTED -> "usable";
            case WITHDRAWN -> "canceled";
            case DRAFT, EDITING, TRANSLATING, REVIEW, READY, SCHEDULED -> "withheld";
        };
    }

    /** The dateline, which we keep apart, opens both. */
    private List<Map<String, Object>> bodies() {
        String line = edition.dateline().text(language);
        String opening = line.isEmpty() ? "" : line + " ";
        String plain = opening + Markdown.plain(edition.body());
        return List.of(
                body("main", "text/plain", plain),
                body("richtext", "text/html", HtmlPage.body(edition)));
    }

    private Map<String, Object> body(String role, String contentType, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", role);
        body.put("contentType", contentType);
        body.put("wordCount", WordCount.of(edition.body()));
        body.put("value", value);
        return body;
    }

    private List<Map<String, Object>> sources() {
        Map<String, Object> source = new LinkedHashMap<>();
        put(source, "name", article.source().name().inOrOther(language));
        WebLink.clean(article.source().url()).ifPresent(url -> source.put("uri", url));
        if (source.isEmpty()) {
            return List.of();
        }
        source.put("role", "origin");
        return List.of(source);
    }

    private List<Map<String, Object>> mentions(EntityKind kind) {
        return article.confirmed(kind).stream().map(this::mention).toList();
    }

    private Map<String, Object> mention(EntityKey key) {
        Map<String, Object> mention = new LinkedHashMap<>();
        put(mention, "name", gazetteer.entity(key).map(Entity::name).map(n -> n.inOrOther(language)).orElse(key.code()));
        mention.put("rel", "mentions");
        if (key.kind() == EntityKind.COUNTRY) {
            mention.put("uri", "http://cvx.iptc.org/iso3166-1a2/" + key.code().toLowerCase(Locale.ROOT));
        } else {
            mention.put("literal", key.code());
        }
        return mention;
    }

    private Map<String, Object> picture(Picture picture) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", picture.file());
        item.put("rel", "illustration");
        item.put("uri", "urn:sha256:" + picture.sha256());
        item.put("type", "picture");
        put(item, "by", picture.creator());
        put(item, "copyrightNotice", picture.copyrightNotice());
        put(item, "usageTerms", picture.usageTerms());
        WebLink.clean(picture.webStatement())
                .ifPresent(page -> item.put("rightsInfo", Map.of("linkedRights", page)));
        putTexts(item, "descriptions", "caption", picture.caption().in(language), "alt", picture.alt().in(language),
                "credit", picture.credit().in(language));
        if (!picture.source().isBlank()) {
            item.put("infoSources", List.of(Map.of("name", picture.source())));
        }
        if (picture.licenceUntil() != null) {
            item.put("expires", endOf(picture.licenceUntil()));
        }
        Map<String, Object> original = new LinkedHashMap<>(texts("name", "original", "contentType", picture.mediaType()));
        original.put("width", picture.width());
        original.put("height", picture.height());
        item.put("renditions", List.of(original));
        return item;
    }

    /** A licence holds through its last day. */
    private static String endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC).toInstant().toString();
    }

    private static void put(Map<String, Object> map, String key, String text) {
        if (!text.isBlank()) {
            map.put(key, text);
        }
    }

    /** @param roleAndText pairs; those without a text are left out */
    private static void putTexts(Map<String, Object> map, String key, String... roleAndText) {
        List<Map<String, String>> texts = new ArrayList<>();
        for (int i = 0; i < roleAndText.length; i += 2) {
            if (!roleAndText[i + 1].isBlank()) {
                texts.add(texts("role", roleAndText[i], "value", roleAndText[i + 1]));
            }
        }
        putAll(map, key, texts);
    }

    /** In the order given, so that two runs print the same. */
    private static Map<String, String> texts(String... keysAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return texts;
    }

    private static void putAll(Map<String, Object> map, String key, List<?> items) {
        if (!items.isEmpty()) {
            map.put(key, items);
        }
    }
}
