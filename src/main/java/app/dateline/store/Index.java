package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.store.search.Indexed;
import app.dateline.text.stem.Stems;
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
    /** A few milliseconds, for which a save may have to wait. */
    static final int AT_A_TIME = 5;

    /** With more than these due the index is being made anew, and the newest are in it first. */
    private static final int FEW = 500;

    private static final String VERSION = Stems.VERSION + " " + Facets.VERSION;

    private static final String NEXT_PLACE =
            "1 + max(coalesce((select max(place) from article), 0), coalesce((select max(place) from search_due), 0))";

    /**
     * @param before the place that it has now, null for none
     * @param head   null for what was deleted
     */
    record Due(long article, ArticleId id, long place, Long before, Long head, long savedAt) {}

    /**
     * An article that is due, with all that does not need the writer.
     *
     * @param text     null for none
     * @param outdated whether its row is not as this version would have it
     * @param words    empty for what is to leave the index
     */
    record Ready(Due due, Article text, boolean outdated, Optional<Indexed> words) {}

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

    /**
     * Makes the newest few of what is due ready, in the order of their places. Of all that there is to do for an article
     * this takes longest, so it is done while others may write.
     */
    static List<Ready> ready(Sql sql, int count) throws SQLException {
        List<Due> due = sql.all(
                "select d.article, a.id, d.place, a.place, case when a.deleted_at is null then a.head end, a.saved_at"
                        + " from search_due d join article a on a.seq = d.article order by d.place desc limit ?",
                Index::due, count);
        Stems stems = new Stems();
        List<Ready> ready = new ArrayList<>();
        for (Due each : due.reversed()) {
            ready.add(ready(sql, each, stems));
        }
        return ready;
    }

    /** Takes in some of what is due, the newest first. */
    static void step(Sql sql, int count) throws SQLException {
        take(sql, ready(sql, count));
    }

    /**
     * Takes these in, without those that have changed since they were made ready: their places are others.
     *
     * <p>FTS5 writes a new segment whenever a rowid is less than the one before, so the old places are left and the new
     * ones taken in their order.
     */
    static void take(Sql sql, List<Ready> ready) throws SQLException {
        List<Ready> now = new ArrayList<>();
        for (Ready each : ready) {
            if (sql.any("select 1 from search_due where article = ? and place = ?",
                    each.due().article(), each.due().place())) {
                now.add(each);
            }
        }
        for (Long place : now.stream().map(each -> each.due().before()).filter(Objects::nonNull).sorted().toList()) {
            sql.run("delete from article_word where rowid = ?", place);
            sql.run("delete from article_phrase where rowid = ?", place);
        }
        for (Ready each : now) {
            take(sql, each);
        }
    }

    private static void take(Sql sql, Ready ready) throws SQLException {
        Due due = ready.due();
        Optional<Indexed> words = ready.words();
        if (words.isPresent()) {
            if (ready.outdated()) {
                Facets.put(sql, due.article(), due.head(), ready.text(), due.savedAt());
            }
            sql.run("insert into article_word (rowid, words) values (?, ?)", due.place(), words.get().words());
            sql.run("insert into article_phrase (rowid, headline, body) values (?, ?, ?)",
                    due.place(), words.get().headline(), words.get().body());
        }
        sql.run("update article set place = ? where seq = ?", words.isPresent() ? due.place() : null, due.article());
        sql.run("delete from search_due where article = ?", due.article());
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong(1), ArticleId.of(row.getString(2)), row.getLong(3), number(row, 4), number(row, 5), row.getLong(6));
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Ready ready(Sql sql, Due due, Stems stems) throws SQLException {
        Optional<Article> text = due.head() == null ? Optional.empty() : text(sql, due.id(), due.head());
        if (text.isEmpty()) {
            return new Ready(due, null, false, Optional.empty());
        }
        return new Ready(
                due, text.get(), Facets.isOutdated(sql, due.article(), due.head(), text.get()),
                Optional.of(words(text.get(), Facets.indexed(sql, due.head(), text.get(), due.savedAt()), stems)));
    }

    /** Empty for what is damaged, which is not found until it is put right. */
    private static Optional<Article> text(Sql sql, ArticleId id, long head) throws SQLException {
        try {
            return Optional.of(Revisions.text(sql, id, head).article());
        } catch (Failure _) {
            return Optional.empty();
        }
    }

    private static Indexed words(Article text, List<String> facets, Stems stems) {
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
        return Indexed.of(headlines, texts, facets, stems);
    }
}
