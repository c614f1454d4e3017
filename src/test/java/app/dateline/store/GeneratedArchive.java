package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Makes an archive as large as a newsroom's after ten years: articles of about 4 KB whose words are as unevenly common
 * as in a language and stand in all their forms. The same numbers give the same archive.
 */
final class GeneratedArchive {
    private static final int AT_A_TIME = 2_000;
    private static final String[] RU_COMMON =
            "и в не на что с по из он для это как к от за о но а его же при после году также более их заявил сообщил"
                    .split(" ");
    private static final String[] EN_COMMON =
            "the of to and a in is it that for was on with as by at from said has be are this will were its".split(" ");
    private static final String[] RU_ENDINGS = {"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"};
    private static final String[] EN_ENDINGS = {"", "s", "ed", "ing", "er"};
    private static final String[] RU_SYLLABLES =
            "ка ро ве ли но то ми ста пре ло дол гра шу бе зна ре во сне тор ман пил кор ден рит сол мар".split(" ");
    private static final String[] EN_SYLLABLES =
            "ba con ter mi ly ro sen pre da mon ver tal per go stra fin lo car den mar sol pi".split(" ");
    private static final String[] COUNTRIES = {"RU", "NO", "GB", "US", "DE", "FR", "CN", "FI", "SE", "TR", "IS", "FJ"};

    private final Random random;
    private final Words russian;
    private final Words english;

    /** Words of a language, the common ones first. */
    private final class Words {
        private final List<String> stems;
        private final String[] endings;
        private final int common;

        Words(String[] common, String[] syllables, String[] endings, int lemmas) {
            this.stems = new ArrayList<>(List.of(common));
            this.endings = endings;
            this.common = common.length;
            while (stems.size() < lemmas) {
                StringBuilder stem = new StringBuilder();
                for (int i = 2 + random.nextInt(3); i > 0; i--) {
                    stem.append(syllables[random.nextInt(syllables.length)]);
                }
                stems.add(stem.append(syllables[random.nextInt(syllables.length)].charAt(0)).toString());
            }
        }

        String word(int rank) {
            return rank < common ? stems.get(rank) : stems.get(rank) + endings[random.nextInt(endings.length)];
        }

        /** As Zipf found: the second word half as often as the first, the third a third. */
        String next() {
            return word((int) (Math.exp(random.nextDouble() * Math.log(stems.size())) - 1));
        }

        String text(int count) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < count; i++) {
                out.append(next()).append(i % 14 == 13 ? ".\n\n" : " ");
            }
            return out.toString();
        }
    }

    GeneratedArchive(long seed) {
        random = new Random(seed);
        russian = new Words(RU_COMMON, RU_SYLLABLES, RU_ENDINGS, 40_000);
        english = new Words(EN_COMMON, EN_SYLLABLES, EN_ENDINGS, 25_000);
    }

    /** A word of a rank, 0 the most common, in one of its forms. */
    String word(Language language, int rank) {
        return (language == Language.RU ? russian : english).word(rank);
    }

    /** Words as a text has them. */
    String words(Language language, int count) {
        return (language == Language.RU ? russian : english).text(count);
    }

    /** Fills a new store, past the queue of a save, and takes everything into the index. */
    void fill(Store store, int articles) {
        long began = System.nanoTime();
        for (int done = 0; done < articles; done += AT_A_TIME) {
            int from = done;
            store.database().write(sql -> {
                for (int i = from; i < Math.min(articles, from + AT_A_TIME); i++) {
                    add(sql, i);
                }
                return null;
            });
        }
        say("stored", articles, began);
        index(store, articles);
    }

    static void index(Store store, int articles) {
        long began = System.nanoTime();
        while (store.database().<Boolean>read(Index::isDue)) {
            store.database().write(sql -> {
                Index.step(sql, AT_A_TIME);
                return null;
            });
        }
        say("indexed", articles, began);
    }

    private static void say(String what, int articles, long began) {
        System.out.printf(Locale.ROOT, "%s %d articles in %.1f s%n", what, articles, (System.nanoTime() - began) / 1e9);
    }

    private void add(Sql sql, int number) throws SQLException {
        Article article = article(number);
        Articles.put(sql, Optional.empty(), new Articles.Written(
                article, Document.of(article), Revisions.newId(), 1_500_000_000_000L + number * 3_000_000L,
                "Автор " + random.nextInt(40), ""));
        if (random.nextInt(10) == 0) {
            Counts.put(sql, article.id(),
                    sql.one("select r.id from revision r join article a on a.head = r.seq where a.id = ?",
                            row -> row.getString(1), article.id().toString()).orElseThrow(),
                    random.nextInt(2), random.nextInt(3));
        }
    }

    private Article article(int number) {
        int kind = random.nextInt(10);
        Article article = new Article(
                ArticleId.create(), kind < 7 ? Language.RU : Language.EN, Article.create(Language.RU).editions(),
                List.of(), List.of(), Article.create(Language.RU).source(), Article.create(Language.RU).rights());
        if (kind < 7) {
            article = article.with(edition(Language.RU, russian, kind < 4 ? 300 : 150));
        }
        if (kind >= 4) {
            article = article.with(edition(Language.EN, english, kind >= 7 ? 600 : 300));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int rank = (int) (Math.exp(random.nextDouble() * Math.log(COUNTRIES.length)) - 0.5);
            article = article.with(new Mention(EntityKey.country(COUNTRIES[rank]), Decision.CONFIRMED));
        }
        return article.with(new Mention(EntityKey.company("company-" + random.nextInt(200)), Decision.CONFIRMED));
    }

    private Edition edition(Language language, Words words, int count) {
        EditionState state = random.nextInt(1_000) == 0
                ? EditionState.WITHDRAWN
                : random.nextInt(100) == 0 ? EditionState.DRAFT : EditionState.PUBLISHED;
        return Edition.empty(language).withHeadline(words.text(9)).withBody(words.text(count)).withState(state);
    }
}
