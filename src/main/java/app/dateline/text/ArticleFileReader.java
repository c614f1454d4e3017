package app.dateline.text;

import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one article file. Not thread-safe; one a file. */
final class ArticleFileReader {
    /** In characters; a source's text may be in it, in which a line's end and a quotation mark take two. */
    private static final int MAX_FRONT_MATTER = 300_000 + 2 * Source.LONGEST_TEXT;
    private static final Pattern END = Pattern.compile("^(---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(\\n|\\z)");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern COMPANY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    private static final Pattern SHARE = Pattern.compile("0|1|0?\\.[0-9]{1,20}|[01]\\.0{1,20}");

    private final String file;

    ArticleFileReader(String file) {
        this.file = file;
    }

    ArticleFile read(byte[] content) {
        if (content.length > ArticleFile.MAX_SIZE) {
            throw Failure.of("text.failure.too-big", file, ArticleFile.MAX_SIZE / 1_000_000);
        }
        String text = text(content);
        if (text.isBlank()) {
            throw Failure.of("text.failure.empty", file);
        }
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return article(FrontMatter.of(file, new Yaml.Keys(Map.of(), 1)), body(text));
        }
        Matcher end = END.matcher(text);
        if (!end.find(opening.end())) {
            throw Failure.of("text.failure.no-end", file);
        }
        if (end.start() - opening.end() > MAX_FRONT_MATTER) {
            throw Failure.of("text.failure.front-matter-too-big", file, MAX_FRONT_MATTER / 1000);
        }
        Yaml.Keys keys = Yaml.parse(file, text.substring(opening.end(), end.start()), 2);
        return article(FrontMatter.of(file, keys), body(text.substring(Math.min(text.length(), end.end() + 1))));
    }

    private String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Failure.of("text.failure.not-utf8", file);
            }
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return unmarked.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new Failure(Message.of("text.failure.not-utf8", file), e);
        }
    }

    /** A text file ends its last line, a body does not; and one empty line under the front matter is but a fashion. */
    private static String body(String text) {
        int start = text.startsWith("\n") ? 1 : 0;
        int end = text.length() > start && text.endsWith("\n") ? text.length() - 1 : text.length();
        return text.substring(start, end);
    }

    private ArticleFile article(FrontMatter top, String body) {
        Language language = language(top);
        Map<String, Object> unknown = new LinkedHashMap<>();

        FrontMatter line = top.map("dateline");
        Dateline dateline = new Dateline(line.text("place"), line.date("date").orElse(null), line.text("agency"));
        FrontMatter from = top.map("source");
        Source source = new Source(bilingual(from, "name", language), from.text("url"), sourceText(from));
        FrontMatter right = top.map("rights");
        RightsNotice rights = new RightsNotice(
                bilingual(right, "holder", language),
                right.code("basis", Basis.class).orElse(null),
                right.date("until").orElse(null),
                right.number("quote-limit", 0, 100).orElse(null));
        Map<String, Object> unknownOfPictures = new LinkedHashMap<>();
        List<FilePicture> pictures = pictures(top, language, unknownOfPictures);
        FrontMatter named = top.map("mentions");
        List<Mention> mentions = mentions(named);
        Optional<ArticleId> id = id(top);
        Optional<Language> original = languageOf(top, "source-language");
        Edition edition = new Edition(language, top.text("headline"), top.text("lead"), dateline, body, slug(top),
                top.code("state", EditionState.class).orElse(EditionState.DRAFT), Map.of());

        unknown.putAll(top.rest());
        keep(unknown, "dateline", line.rest());
        keep(unknown, "source", from.rest());
        keep(unknown, "rights", right.rest());
        keep(unknown, "pictures", unknownOfPictures);
        keep(unknown, "mentions", named.rest());
        return new ArticleFile(file, id, original, edition.withUnknown(unknown), pictures, mentions, source, rights);
    }

    private static void keep(Map<String, Object> unknown, String key, Map<String, Object> rest) {
        if (!rest.isEmpty()) {
            unknown.put(key, rest);
        }
    }

    private Optional<ArticleId> id(FrontMatter top) {
        String id = top.text("id");
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(ArticleId.of(id));
        } catch (IllegalArgumentException _) {
            throw top.wrong("id", Message.of("text.expected.id"));
        }
    }

    private Language language(FrontMatter top) {
        Optional<Language> byName = ArticleFileNames.language(file);
        Optional<Language> said = languageOf(top, "language");
        if (byName.isPresent() && said.isPresent() && byName.get() != said.get()) {
            throw top.wrong("language", Message.of("text.expected.language-of-name", byName.get().code()));
        }
        return said.or(() -> byName).orElseThrow(() -> Failure.of("text.failure.no-language", file));
    }

    private static Optional<Language> languageOf(FrontMatter top, String key) {
        String code = top.text(key);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Language.of(code)
                        .orElseThrow(() -> top.wrong(key, Message.of("text.expected.one-of", "ru, en"))));
    }

    private static String slug(FrontMatter top) {
        String slug = top.text("slug");
        if (!slug.isEmpty() && !Slug.isSlug(slug)) {
            throw top.wrong("slug", Message.of("text.expected.slug", Slug.MAX));
        }
        return slug;
    }

    private static String sourceText(FrontMatter from) {
        String text = from.text("text");
        if (text.length() > Source.LONGEST_TEXT) {
            throw from.wrong("text", Message.of("text.expected.shorter", Source.LONGEST_TEXT));
        }
        return text;
    }

    private static Bilingual bilingual(FrontMatter map, String key, Language language) {
        String other = map.text(key + "-" + language.other().code());
        return Bilingual.of(language, map.text(key)).with(language.other(), other);
    }

    private static List<FilePicture> pictures(FrontMatter top, Language language, Map<String, Object> unknown) {
        List<FilePicture> pictures = new ArrayList<>();
        Set<String> files = new HashSet<>();
        for (FrontMatter picture : top.maps("pictures", Message.of("text.expected.list-of-keys"))) {
            String name = picture.text("file");
            if (!ArticleFileNames.isPlainName(name)) {
                throw picture.wrong("file", Message.of("text.expected.file"));
            }
            if (!files.add(name)) {
                throw picture.wrong("file", Message.of("text.expected.file-once"));
            }
            String cameAs = picture.text("name");
            pictures.add(new FilePicture(name, cameAs.isEmpty() ? name : cameAs,
                    bilingual(picture, "caption", language), bilingual(picture, "alt", language),
                    bilingual(picture, "credit", language), picture.text("creator"), picture.text("copyright"),
                    picture.text("source"), picture.text("usage-terms"),
                    picture.text("web-statement"), picture.text("licensor-url"),
                    DigitalSourceType.uri(picture.text("digital-source-type")),
                    picture.date("licence-until").orElse(null), focus(picture)));
            keep(unknown, name, picture.rest());
        }
        return pictures;
    }

    /** Two shares of the picture's sides: {@code [0.4, 0.3]}. Null when there is none. */
    private static Focus focus(FrontMatter picture) {
        List<String> sides = picture.texts("focus");
        if (sides.isEmpty()) {
            return null;
        }
        if (sides.size() == 2 && sides.stream().allMatch(side -> SHARE.matcher(side).matches())) {
            return new Focus(Double.parseDouble(sides.getFirst()), Double.parseDouble(sides.getLast()));
        }
        throw picture.wrong("focus", Message.of("text.expected.focus"));
    }

    private static List<Mention> mentions(FrontMatter named) {
        Map<EntityKey, Decision> decisions = new LinkedHashMap<>();
        decide(decisions, named, "countries", Decision.CONFIRMED);
        decide(decisions, named, "companies", Decision.CONFIRMED);
        decide(decisions, named, "rejected-countries", Decision.REJECTED);
        decide(decisions, named, "rejected-companies", Decision.REJECTED);
        List<Mention> mentions = new ArrayList<>();
        for (String code : named.texts("order")) {
            EntityKey entity = ArticleFileNames.isCountry(code) ? EntityKey.country(code) : EntityKey.company(code);
            Decision decision = decisions.remove(entity);
            if (decision != null) {
                mentions.add(new Mention(entity, decision));
            }
        }
        decisions.forEach((entity, decision) -> mentions.add(new Mention(entity, decision)));
        return mentions;
    }

    private static void decide(Map<EntityKey, Decision> decisions, FrontMatter named, String key, Decision decision) {
        boolean countries = key.endsWith("countries");
        for (String code : named.texts(key)) {
            if (!(countries ? COUNTRY : COMPANY).matcher(code).matches()) {
                throw named.wrong(key, Message.of(countries ? "text.expected.countries" : "text.expected.companies"));
            }
            EntityKey entity = countries ? EntityKey.country(code) : EntityKey.company(code);
            Decision before = decisions.putIfAbsent(entity, decision);
            if (before != null && before != decision) {
                throw named.wrong(key, Message.of("text.expected.one-decision", code));
            }
        }
    }
}
