package app.dateline.store;

import app.dateline.article.Language;
import java.sql.SQLException;
import java.util.List;

/** The lists of words. Each method is a part of a transaction. */
final class OwnWords {
    private OwnWords() {}

    static List<OwnWord> all(Sql sql) throws SQLException {
        return sql.all(
                "select list, language, word from own_word order by list, language, word",
                row -> new OwnWord(
                        row.getString(1), Language.of(row.getString(2)).orElseThrow(), row.getString(3)));
    }

    /** Adds it unless it is there; what belongs to the newsroom waits to be sent. */
    static void add(Sql sql, OwnWord word) throws SQLException {
        sql.run("insert or ignore into own_word (list, language, word, unsent) values (?, ?, ?, ?)",
                word.list(), word.language().code(), word.word(), word.list().equals(OwnWord.NEWSROOM) ? 1 : 0);
    }
}
