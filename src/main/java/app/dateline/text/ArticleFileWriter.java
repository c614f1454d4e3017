package app.dateline.text;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one edition's file. Empty values are left out. */
final class ArticleFileWriter {
    private final Article article;
    private final Edition edition;
    private final Language language;

    ArticleFileWriter(Article article, Language language) {
        this.article = article;
        this.language = language;
        this.edition = article.edition(language);
    }

    String write() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("id", article.id().toString());
        top.put("language", language.code());
        top.put("source-language", article.original().code());
        put(top, "headline", edition.headline());
        put(top, "lead", edition.lead());
        put(top, "slug", edition.slug());
        top.put("state", edition.state().code());
        putMap(top, "dateline", dateline());
        putMap(top, "source", source());
        putMap(top, "rights", rights());
        List<Map<String, Object>> pictures = pictures();
        if (!pictures.isEmpty()) {
            top.put("pictures", pictures);
        }
        putMap(top, "mentions", mentions());
        edition.unknown().forEach((key, value) -> {
            if (!YamlWriter.NESTED.contains(key)) {
                top.putIfAbsent(key, value);
            }
        });
        return "---\n" + YamlWriter.write(top) + "---\n" + body();
    }

    private String body() {
        String body = Yaml.writable(edition.body());
        return (body.startsWith("\n") ? "\n" : "") + (body.isEmpty() ? "" : body + "\n");
    }

    private Map<String, Object> dateline() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "place", edition.dateline().place());
        put(map, "date", edition.dateline().date());
        put(map, "agency", edition.dateline().agency());
        return withUnknown(map, edition.unknown().get("dateline"));
    }

    private Map<String, Object> source() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "name", article.source().name());
        put(map, "url", article.source().url());
        put(map, "text", article.source().text());
        return withUnknown(map, edition.unknown().get("source"));
    }

    private Map<String, Object> rights() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "holder", article.rights().holder());
        if (article.rights().basis() != null) {
            map.put("basis", article.rights().basis().code());
        }
        put(map, "until", article.rights().until());
        if (article.rights().quoteLimit() != null) {
            map.put("quote-limit", article.rights().quoteLimit());
        }
        return withUnknown(map, edition.unknown().get("rights"));
    }

    private List<Map<String, Object>> pictures() {
        List<String> files = ArticleFile.pictureFiles(article);
        List<Map<String, Object>> pictures = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Picture picture = article.pictures().get(i);
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("file", files.get(i));
            put(map, "name", files.get(i).equals(picture.file()) ? "" : picture.file());
            put(map, "caption", picture.caption());
            put(map, "alt", picture.alt());
            put(map, "credit", picture.credit());
            put(map, "creator", picture.creator());
            put(map, "copyright", picture.copyrightNotice());
            put(map, "source", picture.source());
            put(map, "usage-terms", picture.usageTerms());
            put(map, "web-statement", picture.webStatement());
            put(map, "licensor-url", picture.licensorUrl());
            put(map, "digital-source-type", picture.digitalSourceType());
            put(map, "licence-until", picture.licenceUntil());
            if (picture.focus() != null) {
                map.put("focus", List.of(picture.focus().x(), picture.focus().y()));
            }
            Object unknown = edition.unknown().get("pictures") instanceof Map<?, ?> byFile
                    ? byFile.get(files.get(i))
                    : null;
            pictures.add(withUnknown(map, unknown));
        }
        return pictures;
    }

    private Map<String, Object> mentions() {
        Map<String, Object> map = new LinkedHashMap<>();
        List<EntityKey> written = new ArrayList<>();
        putCodes(map, "countries", EntityKind.COUNTRY, Decision.CONFIRMED, written);
        putCodes(map, "companies", EntityKind.COMPANY, Decision.CONFIRMED, written);
        putCodes(map, "rejected-countries", EntityKind.COUNTRY, Decision.REJECTED, written);
        putCodes(map, "rejected-companies", EntityKind.COMPANY, Decision.REJECTED, written);
        List<EntityKey> order = article.mentions().stream()
                .filter(m -> m.decision() != Decision.SUGGESTED)
                .map(Mention::entity)
                .toList();
        if (!order.equals(written)) {
            map.put("order", order.stream().map(EntityKey::code).toList());
        }
        return withUnknown(map, edition.unknown().get("mentions"));
    }

    private void putCodes(
            Map<String, Object> map, String key, EntityKind kind, Decision decision, List<EntityKey> written) {
        List<EntityKey> entities = article.mentions().stream()
                .filter(m -> m.decision() == decision && m.entity().kind() == kind)
                .map(Mention::entity)
                .toList();
        if (!entities.isEmpty()) {
            map.put(key, entities.stream().map(EntityKey::code).toList());
            written.addAll(entities);
        }
    }

    private static Map<String, Object> withUnknown(Map<String, Object> map, Object unknown) {
        if (unknown instanceof Map<?, ?> more) {
            more.forEach((key, value) -> map.putIfAbsent(key.toString(), value));
        }
        return map;
    }

    /** The other language's side is written here only when no file of its own will carry it. */
    private void put(Map<String, Object> map, String key, Bilingual text) {
        put(map, key, text.in(language));
        if (!article.languages().contains(language.other())) {
            put(map, key + "-" + language.other().code(), text.in(language.other()));
        }
    }

    private static void put(Map<String, Object> map, String key, String text) {
        if (text != null && !text.isEmpty()) {
            map.put(key, text);
        }
    }

    private static void put(Map<String, Object> map, String key, LocalDate date) {
        if (date != null) {
            map.put(key, date.toString());
        }
    }

    private static void putMap(Map<String, Object> map, String key, Map<String, Object> value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
