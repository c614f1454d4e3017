package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import app.dateline.translate.memory.index.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of the translation memory. Each method is a part of a transaction. */
final class UnitRows {
    private static final String COLUMNS = "seq, ru, en, source, before, after, origin, author, at, article";

    /** A unit by its number. */
    record Numbered(int number, TranslationUnit unit) {}

    private record Keys(long ru, long en, long context) {
        static Keys of(TranslationUnit unit) {
            return new Keys(Segment.key(unit.text().ru()), Segment.key(unit.text().en()), UnitRows.context(unit.before(), unit.after()));
        }
    }

    private record Known(long number, long at, String origin) {}

    private UnitRows() {}

    static long context(String before, String after) {
        return 31 * Segment.key(before) + Segment.key(after);
    }

    /**
     * Adds it; of one that is there only who and when may become newer. What was confirmed later for the same block of an
     * article takes the place of what was confirmed before.
     *
     * @return whether it was not there
     */
    static boolean add(Sql sql, TranslationUnit unit) throws SQLException {
        Keys keys = Keys.of(unit);
        String source = unit.from().code();
        String article = unit.article().map(Object::toString).orElse(null);
        Optional<Known> known = sql.one(
                "select seq, at, origin from translation_unit where ru_key = ? and en_key = ? and source = ? and context_key = ?",
                row -> new Known(row.getLong(1), row.getLong(2), row.getString(3)),
                keys.ru(), keys.en(), source, keys.context());
        boolean confirmed = unit.origin() == UnitOrigin.CONFIRMED;
        if (known.isPresent()) {
            boolean wasConfirmed = known.get().origin().equals(UnitOrigin.CONFIRMED.code());
            if (confirmed && !wasConfirmed || confirmed == wasConfirmed && unit.at().toEpochMilli() > known.get().at()) {
                sql.run("update translation_unit set origin = ?, author = ?, at = ?, article = ? where seq = ?",
                        unit.origin().code(), unit.author(), unit.at().toEpochMilli(), article, known.get().number());
            }
            return false;
        }
        if (confirmed && article != null) {
            String column = unit.from().code() + "_key";
            sql.run("delete from translation_unit where " + column + " = ? and source = ? and context_key = ? and article = ?"
                            + " and origin = ?",
                    unit.from() == Language.RU ? keys.ru() : keys.en(), source, keys.context(), article, unit.origin().code());
        }
        sql.run("insert into translation_unit (ru, en, source, before, after, origin, author, at, article, ru_key, en_key,"
                        + " context_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                unit.text().ru(), unit.text().en(), source, unit.before(), unit.after(), unit.origin().code(), unit.author(),
                unit.at().toEpochMilli(), article, keys.ru(), keys.en(), keys.context());
        return true;
    }

    static long count(Sql sql) throws SQLException {
        return sql.number("select count(*) from translation_unit");
    }

    /** The greatest number that there is; 0 for none. */
    static int last(Sql sql) throws SQLException {
        return (int) sql.number("select max(seq) from translation_unit");
    }

    /** The next few behind a number, in the order of their numbers. */
    static List<Numbered> after(Sql sql, long number, int limit) throws SQLException {
        return sql.all("select " + COLUMNS + " from translation_unit where seq > ? order by seq limit ?",
                UnitRows::unit, number, limit);
    }

    static Optional<TranslationUnit> find(Sql sql, long number) throws SQLException {
        return sql.one("select " + COLUMNS + " from translation_unit where seq = ?", UnitRows::unit, number)
                .map(Numbered::unit);
    }

    /** Those with this text between these neighbours, the newest first. */
    static List<TranslationUnit> inContext(Sql sql, String text, Language from, long context, int limit) throws SQLException {
        return sql.all("select " + COLUMNS + " from translation_unit where " + from.code() + "_key = ? and source = ?"
                        + " and context_key = ? order by seq desc limit ?",
                UnitRows::unit, Segment.key(text), from.code(), context, limit).stream().map(Numbered::unit).toList();
    }

    /** Those with this text, one for each translation, the newest first. */
    static List<TranslationUnit> same(Sql sql, String text, Language from, int limit) throws SQLException {
        return sql.all("select " + COLUMNS + " from translation_unit where seq in (select max(seq) from translation_unit where "
                        + from.code() + "_key = ? group by " + from.other().code() + "_key order by max(seq) desc limit ?)"
                        + " order by seq desc",
                UnitRows::unit, Segment.key(text), limit).stream().map(Numbered::unit).toList();
    }

    /** A damaged detail does not hold up the others: it is what is least believed. */
    private static Numbered unit(ResultSet row) throws SQLException {
        return new Numbered(row.getInt(1), new TranslationUnit(
                new Bilingual(row.getString(2), row.getString(3)),
                Language.of(row.getString(4)).orElse(Language.RU),
                row.getString(5),
                row.getString(6),
                Coded.of(UnitOrigin.class, row.getString(7)).orElse(UnitOrigin.IMPORTED),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)),
                article(row.getString(10))));
    }

    private static Optional<ArticleId> article(String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(ArticleId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
