package app.dateline.translate.memory.tmx;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was read of one {@code tu}. */
final class TmxUnit {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final int line;
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private Optional<Language> from = Optional.empty();
    private boolean tooLong;
    private int sides;
    private String author = "";
    private Instant at = Instant.EPOCH;
    private String before = "";
    private String after = "";
    private Optional<ArticleId> article = Optional.empty();

    TmxUnit(int line) {
        this.line = line;
    }

    /** ru, RU-RU, ru_RU, rus; en, en-US, eng. Empty for other languages. */
    static Optional<Language> language(String code) {
        String main = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (main) {
            case "ru", "rus" -> Optional.of(Language.RU);
            case "en", "eng" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    void source(String code) {
        from = language(code);
    }

    /** Of several texts in one language, en-GB and en-US for one, the first counts. */
    void text(String code, Codes codes) {
        sides++;
        language(code).ifPresent(language -> {
            // srclang may be *all*
            from = from.or(() -> Optional.of(language));
            texts.putIfAbsent(language, codes.text());
            tooLong |= codes.isTooLong();
        });
    }

    /** Whoever wrote last is answerable. @param code of the text that it is said of, "" for the whole unit */
    void written(String code, String who, String when) {
        if (!code.isEmpty() && language(code).isEmpty()) {
            return;
        }
        Instant time = time(when);
        if (!time.isBefore(at)) {
            at = time;
            author = who.isBlank() ? author : who.strip();
        }
    }

    private static Instant time(String when) {
        try {
            return LocalDateTime.parse(when, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return Instant.EPOCH;
        }
    }

    /** OmegaT's and memoQ's neighbours; Trados keeps those of its own documents only, as numbers. */
    void property(String type, String value) {
        switch (type) {
            case "prev" -> before = value;
            case "next" -> after = value;
            case "x-context-pre" -> before = withoutTags(value);
            case "x-context-post" -> after = withoutTags(value);
            case TmxWriter.ARTICLE -> article = article(value);
            default -> {
                // of use to the program that wrote it
            }
        }
    }

    private static String withoutTags(String xml) {
        return xml.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&").strip();
    }

    private static Optional<ArticleId> article(String id) {
        try {
            return Optional.of(ArticleId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void to(TmxReader.Sink sink) {
        if (sides < 2) {
            sink.bad(line, Message.of("memory.bad.alone"));
        } else if (texts.size() < 2) {
            sink.other();
        } else if (tooLong) {
            sink.bad(line, Message.of("memory.bad.long", Codes.LONGEST));
        } else if (texts.values().stream().anyMatch(String::isBlank)) {
            sink.bad(line, Message.of("memory.bad.empty"));
        } else {
            sink.unit(new TranslationUnit(
                    new Bilingual(texts.get(Language.RU), texts.get(Language.EN)), from.orElseThrow(),
                    before, after, UnitOrigin.IMPORTED, author, at, article));
        }
    }
}
