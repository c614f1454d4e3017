package app.dateline.store;

import app.dateline.article.Bilingual;
import java.sql.SQLException;
import java.util.List;

/** The parties of credits that are this profile's own. Each method is a part of a transaction. */
final class OwnParties {
    private OwnParties() {}

    /** The one that was named last comes last. */
    static List<Bilingual> all(Sql sql) throws SQLException {
        return sql.all(
                "select ru, en from party order by seq", row -> new Bilingual(row.getString(1), row.getString(2)));
    }

    /** Adds it behind all others. */
    static void add(Sql sql, Bilingual name) throws SQLException {
        remove(sql, name);
        sql.run("insert into party (ru, en) values (?, ?)", name.ru(), name.en());
    }

    static void remove(Sql sql, Bilingual name) throws SQLException {
        sql.run("delete from party where ru = ? and en = ?", name.ru(), name.en());
    }
}
