package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.store.search.Indexed;
import app.dateline.store.search.Stems;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The search index. A save only notes that an article is due, because to take its words in costs more than all the rest
 * of the save; that is done soon after, and before anybody searches. Each method is a part of a transaction.
 */
final class Index {
    /** No save waits longer for the index than this, but for the one article that is being taken in. */
    private static final long STEP_NANOSECONDS = 10_000_000;

    /** With more than these due the index is being made anew, and the newest are in it first. */
    private static final int FEW = 500;

    private static final String VERSION = String.valueOf(Stems.VERSION);

    private static final String NEXT_PLACE =
            "1 + max(coalesce((select max(place) from article), 0), coalesce((select max(place) from search_due), 0))";

    private record Due(long article, long place) {}

    private record Present(Optional<Long> place, Optional<Long> head, long savedAt) {}

    private Index() {}

    /** A changed article takes the newest place. */
    static void due(Sql sql, long article) throws SQLException {
        sql.run("insert or replace into search_due (article, place) select ?, " + NEXT_PLACE, article);
    }

    static boolean isDue(Sql sql) throws SQLException {
        return sql.any("select 1 from search_due");
    }

    /** Whether it takes no longer than a person waits. */
    static boolean isNearlyDone(Sql sql) throws SQLException {
        return sql.number("select count(*) from (select 1 from search_due limit ?)", FEW) < FEW;
    }

    static boolean isOfThisVersion(Sql sql) throws SQLException {
        return Settings.get(sql, Settings.INDEX).equals(Optional.of(VERSION));
    }

    /** Everything is due. Takes a second for a hundred thousand articles. */
    static void refresh(Sql sql) throws SQLException {
        sql.run("insert or replace into search_due (article, place) select seq, " + NEXT_PLACE
                + " + row_number() over (order by saved_at, head) from article where deleted_at is null");
        Settings.set(sql, Settings.INDEX, VERSION);
    }

    /** Takes in some of what is due, the newest first. */
    static void step(Sql sql) throws SQLException {
        long end = System.nanoTime() + STEP_NANOSECONDS;
        Stems stems = new Stems();
        Optional<Due> due = next(sql);
        while (due.isPresent()) {
            take(sql, due.get(), stems);
            due = System.nanoTime() < end ? next(sql) : Optional.empty();
        }
    }

    private static void take(Sql sql, Due due, Stems stems) throws SQLException {
        Present before = sql.one(
                        "select place, case when deleted_at is null then head end, saved_at from article where seq = ?",
                        row -> new Present(
                                Optional.ofNullable((Number) row.getObject(1)).map(Number::longValue),
                                Optional.ofNullable((Number) row.getObject(2)).map(Number::longValue),
                                row.getLong(3)),
                        due.article())
                .orElseThrow();
        if (before.place().isPresent()) {
            sql.run("delete from article_word where rowid = ?", before.place().get());
            sql.run("delete from article_phrase where rowid = ?", before.place().get());
        }
        Optional<Article> text = before.head().isEmpty() ? Optional.empty() : text(sql, before.head().get());
        if (text.isPresent()) {
            Facets.check(sql, due.article(), before.head().get(), text.get());
            String author = sql.one(
                            "select author_key from article where seq = ?", row -> row.getString(1), due.article())
                    .orElseThrow();
            add(sql, due.place(), text.get(), Facets.indexed(text.get(), author, before.savedAt()), stems);
        }
        sql.run("update article set place = ? where seq = ?", text.isPresent() ? due.place() : null, due.article());
        sql.run("delete from search_due where article = ?", due.article());
    }

    private static Optional<Due> next(Sql sql) throws SQLException {
        return sql.one(
                "select article, place from search_due order by place desc limit 1",
                row -> new Due(row.getLong(1), row.getLong(2)));
    }

    /** Empty for what is damaged, which is not found until it is put right. */
    private static Optional<Article> text(Sql sql, long head) throws SQLException {
        try {
            return Optional.of(Revisions.text(sql, head).article());
        } catch (Failure _) {
            return Optional.empty();
        }
    }

    private static void add(Sql sql, long place, Article text, List<String> facets, Stems stems)
            throws SQLException {
        List<String> headlines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Edition edition : text.editions().values()) {
            headlines.add(edition.headline());
            texts.addAll(List.of(edition.lead(), edition.dateline().place(), edition.body()));
        }
        for (Picture picture : text.pictures()) {
            texts.addAll(List.of(picture.caption().ru(), picture.caption().en()));
            texts.addAll(List.of(picture.credit().ru(), picture.credit().en()));
        }
        texts.addAll(List.of(text.source().name().ru(), text.source().name().en()));
        texts.removeIf(String::isBlank);
        Indexed words = Indexed.of(headlines, texts, facets, stems);
        sql.run("insert into article_word (rowid, words) values (?, ?)", place, words.words());
        sql.run("insert into article_phrase (rowid, headline, body) values (?, ?, ?)",
                place, words.headline(), words.body());
    }
}
