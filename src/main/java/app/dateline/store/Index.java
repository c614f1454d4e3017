package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.store.search.Indexed;
import app.dateline.store.search.Stems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The search index. A save only notes that an article is due, because to take its words in costs more than all the rest
 * of the save; that is done soon after, and before anybody searches. Each method is a part of a transaction.
 */
final class Index {
    /** About ten milliseconds, for which a save may have to wait. */
    private static final int AT_A_TIME = 10;

    /** With more than these due the index is being made anew, and the newest are in it first. */
    private static final int FEW = 500;

    private static final String VERSION = String.valueOf(Stems.VERSION);

    private static final String NEXT_PLACE =
            "1 + max(coalesce((select max(place) from article), 0), coalesce((select max(place) from search_due), 0))";

    /**
     * @param before the place that it has now, null for none
     * @param head   null for what was deleted
     */
    private record Due(long article, long place, Long before, Long head, long savedAt) {}

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
        step(sql, AT_A_TIME);
    }

    /**
     * FTS5 writes a new segment whenever a rowid is less than the one before, so the old places are left and the new
     * ones taken in their order, and of many articles the newest few first.
     */
    static void step(Sql sql, int count) throws SQLException {
        List<Due> due = sql.all(
                "select d.article, d.place, a.place, case when a.deleted_at is null then a.head end, a.saved_at"
                        + " from search_due d join article a on a.seq = d.article order by d.place desc limit ?",
                Index::due, count);
        List<Long> left = due.stream().map(Due::before).filter(Objects::nonNull).sorted().toList();
        for (Long place : left) {
            sql.run("delete from article_word where rowid = ?", place);
            sql.run("delete from article_phrase where rowid = ?", place);
        }
        Stems stems = new Stems();
        for (Due each : due.reversed()) {
            take(sql, each, stems);
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getLong(1), row.getLong(2), number(row, 3), number(row, 4), row.getLong(5));
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static void take(Sql sql, Due due, Stems stems) throws SQLException {
        Optional<Article> text = due.head() == null ? Optional.empty() : text(sql, due.head());
        if (text.isPresent()) {
            Facets.check(sql, due.article(), due.head(), text.get());
            String author = sql.one(
                            "select author_key from article where seq = ?", row -> row.getString(1), due.article())
                    .orElseThrow();
            add(sql, due.place(), text.get(), Facets.indexed(text.get(), author, due.savedAt()), stems);
        }
        sql.run("update article set place = ? where seq = ?", text.isPresent() ? due.place() : null, due.article());
        sql.run("delete from search_due where article = ?", due.article());
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
