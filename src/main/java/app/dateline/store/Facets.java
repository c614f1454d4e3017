package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Picture;
import app.dateline.store.search.Indexed;
import app.dateline.text.stem.Token;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What lists are narrowed and sorted by besides what they show: copied from the text and from the head revision. Each
 * method is a part of a transaction.
 */
final class Facets {
    /** The rest of a headline makes no difference to its place in a list. */
    private static final int KEY_LETTERS = 60;

    /** Grows when another version would fill the rows in otherwise; then all articles are indexed anew. */
    static final int VERSION = 3;

    /** What is older or newer counts as of these years in the index; the rows know better. */
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2060;

    /** By which lists are sorted. */
    record Keys(
            String author, String authorKey, String headlineKey, long stateRank, String basis, String licenceUntil,
            String rightsUntil) {}

    private Facets() {}

    /** @param at when pictures came of which it is not known */
    static void put(Sql sql, long article, long head, Article text, long at) throws SQLException {
        Keys now = keys(sql, head, text);
        sql.run(
                """
                update article set author = ?, author_key = ?, headline_key = ?, state_rank = ?, basis = ?,
                    licence_until = ?, rights_until = ?
                where seq = ?
                """,
                now.author(), now.authorKey(), now.headlineKey(), now.stateRank(), now.basis(), now.licenceUntil(),
                now.rightsUntil(), article);
        mentions(sql, article, text);
        PictureRows.put(sql, article, text, at);
    }

    /** Mostly they are what they were, and nothing is written. */
    static void mentions(Sql sql, long article, Article text) throws SQLException {
        for (EntityKind kind : EntityKind.values()) {
            if (!stored(sql, article, kind).equals(codes(text, kind))) {
                mentions(sql, article, text, kind);
            }
        }
    }

    /** Whether something is not as this version would have it, after a migration for one. */
    static boolean isOutdated(Sql sql, long article, long head, Article text) throws SQLException {
        Optional<Keys> stored = sql.one(
                "select author, author_key, headline_key, state_rank, basis, licence_until, rights_until from article where seq = ?",
                row -> new Keys(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5),
                        row.getString(6), row.getString(7)),
                article);
        return !(stored.equals(Optional.of(keys(sql, head, text)))
                && stored(sql, article, EntityKind.COUNTRY).equals(codes(text, EntityKind.COUNTRY))
                && stored(sql, article, EntityKind.COMPANY).equals(codes(text, EntityKind.COMPANY))
                && !PictureRows.isOutdated(sql, article, text));
    }

    /** What the index has of it besides its words. */
    static List<String> indexed(Sql sql, long head, Article text, long savedAt) throws SQLException {
        List<String> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            codes(text, kind).forEach(code -> all.add(Indexed.facet(kind.code(), code)));
        }
        text.editions().values().forEach(edition -> {
            all.add(Indexed.facet("state", edition.state().code()));
            all.add(Indexed.facet("language", edition.language().code()));
        });
        all.add(Indexed.facet("author", keys(sql, head, text).authorKey()));
        all.add(year(Instant.ofEpochMilli(savedAt).atZone(ZoneOffset.UTC).getYear()));
        return all;
    }

    static String year(int year) {
        return Indexed.facet("year", String.valueOf(Math.clamp(year, FIRST_YEAR, LAST_YEAR)));
    }

    /** Every author's key that has this in it, by leaping through the index. */
    static List<String> authors(Sql sql, String part) throws SQLException {
        return sql.all(
                """
                with recursive name (k) as (
                    select min(author_key) from article where deleted_at is null
                    union all
                    select (select min(author_key) from article where deleted_at is null and author_key > k)
                    from name where k is not null
                )
                select k from name where instr(k, ?) > 0
                """,
                row -> row.getString(1), part);
    }

    static Keys keys(Sql sql, long head, Article text) throws SQLException {
        String author = sql.one("select author from revision where seq = ?", row -> row.getString(1), head).orElse("");
        Edition edition = text.edition(text.original());
        String headline = Token.fold(text.headline(text.original()));
        EditionState state = text.editions().containsKey(text.original()) ? edition.state() : EditionState.DRAFT;
        return new Keys(
                author,
                Token.fold(author),
                headline.substring(0, Math.min(headline.length(), KEY_LETTERS)),
                state.ordinal(),
                text.rights().basis() == null ? "" : text.rights().basis().code(),
                text.pictures().stream()
                        .map(Picture::licenceUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(""),
                text.rights().until() == null ? "" : text.rights().until().toString());
    }

    private static void mentions(Sql sql, long article, Article text, EntityKind kind) throws SQLException {
        sql.run("delete from article_" + kind.code() + " where article = ?", article);
        for (String code : codes(text, kind)) {
            sql.run("insert into article_" + kind.code() + " (" + kind.code() + ", article) values (?, ?)",
                    code, article);
        }
    }

    private static List<String> stored(Sql sql, long article, EntityKind kind) throws SQLException {
        return sql.all(
                "select " + kind.code() + " from article_" + kind.code() + " where article = ? order by 1",
                row -> row.getString(1), article);
    }

    private static List<String> codes(Article text, EntityKind kind) {
        TreeSet<String> codes = new TreeSet<>();
        for (EntityKey key : text.confirmed(kind)) {
            codes.add(key.code());
        }
        return List.copyOf(codes);
    }
}
