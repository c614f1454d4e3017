package app.dateline.text;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Articles with every kind of value in every place; the same for the same seed. */
final class RandomArticles {
    private static final List<String> TEXTS = List.of(
            "", "", "слово", "two words", "yes", "no", "NO", "null", "~", "1.10", "007", "1e3", "12:30", "2026-02-11", "true", "- a",
            "a: b", "# c", "'q'", "\"q\"", "«ё»", "{x}", "[x]", "*x", "&x", "!x", "%x", "@x", "`x`", "|", ">", " lead", "trail ",
            "two\nlines", "\n", "\r", "tab\t", "---", "...", "\u00a0", "\u2028", "\u0085", "\ufeff", "\u0007", "😀", "a #b", "a:",
            "\\", "=", "<<", "?", "x".repeat(300), "длинный ".repeat(200), "0x1F", ".inf", "+1", "-", "null ", "a, b", "https://a.example/?q=1#x");

    private final Random random;

    RandomArticles(Random random) {
        this.random = random;
    }

    Article next() {
        List<Picture> pictures = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            pictures.add(picture());
        }
        List<Mention> mentions = mentions();
        Map<Language, Edition> editions = new EnumMap<>(Language.class);
        int languages = random.nextInt(3);
        Article plain = new Article(
                new ArticleId(new UUID(random.nextLong(), random.nextLong())), one(Language.values()), editions, pictures,
                mentions, new Source(bilingual(), text(), text()),
                new RightsNotice(
                        bilingual(),
                        random.nextBoolean() ? null : one(Basis.values()),
                        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000)),
                        random.nextBoolean() ? null : random.nextInt(101)));
        List<String> files = ArticleFile.pictureFiles(plain);
        for (Language language : Language.values()) {
            if (languages == 2 || languages == language.ordinal()) {
                editions.put(language, edition(language, files));
            }
        }
        return new Article(plain.id(), plain.original(), editions, pictures, mentions, plain.source(), plain.rights());
    }

    private Edition edition(Language language, List<String> files) {
        LocalDate date = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
        String body = Yaml.writable(RandomMarkdown.text(random));
        return new Edition(language, text(), text(), new Dateline(text(), date, text()), body,
                random.nextBoolean() ? "" : "slug-" + random.nextInt(100), one(EditionState.values()), unknown(files));
    }

    private Map<String, Object> unknown(List<String> files) {
        Map<String, Object> unknown = new LinkedHashMap<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            unknown.put("x-" + text(), value(0));
        }
        for (String known : List.of("dateline", "source", "rights", "mentions")) {
            if (random.nextInt(4) == 0) {
                unknown.put(known, Map.of("x-" + text(), value(2)));
            }
        }
        if (!files.isEmpty() && random.nextBoolean()) {
            unknown.put("pictures", Map.of(files.getFirst(), Map.of("x-" + text(), value(2))));
        }
        return unknown;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 3 ? 6 : 8)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> random.nextInt(1000) / 8.0;
            case 3 -> random.nextBoolean();
            case 4, 5 -> text();
            case 6 -> List.of(value(depth + 1), value(depth + 1));
            default -> Map.of("a" + text(), value(depth + 1), "b" + text(), value(depth + 1));
        };
    }

    private Picture picture() {
        String file = List.of("a.jpg", "А.jpg", "a.JPG", "", "../x", "con.png", "с пробелом.webp", "x".repeat(200) + ".jpg")
                .get(random.nextInt(8));
        LocalDate until = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
        return new Picture(Long.toHexString(random.nextLong()), file.isEmpty() ? "b.jpg" : file, "image/jpeg", 1 + random.nextInt(9000),
                1 + random.nextInt(9000), bilingual(), bilingual(), bilingual(), text(), text(), text(), text(), text(), text(),
                text(), until,
                random.nextBoolean() ? null : new Focus(random.nextDouble(), random.nextInt(2)));
    }

    private List<Mention> mentions() {
        Map<EntityKey, Mention> mentions = new LinkedHashMap<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            EntityKey entity = random.nextBoolean()
                    ? EntityKey.country(List.of("RU", "NO", "GB", "US").get(random.nextInt(4)))
                    : EntityKey.company(List.of("1c", "no", "rosoboronexport", "x-5", "007").get(random.nextInt(5)));
            Decision decision = random.nextBoolean() ? Decision.CONFIRMED : Decision.REJECTED;
            mentions.putIfAbsent(entity, new Mention(entity, decision));
        }
        return List.copyOf(mentions.values());
    }

    private Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    private String text() {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(4) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
