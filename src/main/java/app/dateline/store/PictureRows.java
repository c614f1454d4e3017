package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Picture;
import app.dateline.text.stem.Token;
import app.dateline.wire.Json;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which article has which picture, copied from its text. Each method is a part of a transaction. */
final class PictureRows {
    /**
     * A picture in an article.
     *
     * @param until      the last day on which it may be shown, "" for no end
     * @param uncredited whether an edition that has been begun has no credit line for it
     * @param folded     what it is found by
     * @param document   all that is known of it, as JSON
     */
    private record Row(String sha256, String until, boolean uncredited, String folded, String document) {}

    private PictureRows() {}

    /** Mostly they are what they were, and nothing is written. @param at when those came that are new */
    static void put(Sql sql, long article, Article text, long at) throws SQLException {
        List<Row> now = rows(text);
        if (stored(sql, article).equals(now)) {
            return;
        }
        Map<String, Long> came = new HashMap<>();
        sql.all("select sha256, added_at from picture where article = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)), article)
                .forEach(each -> came.put(each.getKey(), each.getValue()));
        sql.run("delete from picture where article = ?", article);
        for (int place = 0; place < now.size(); place++) {
            Row row = now.get(place);
            sql.run(
                    """
                    insert into picture (article, place, sha256, added_at, licence_until, uncredited, folded, document)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    article, place, row.sha256(), came.getOrDefault(row.sha256(), at), row.until(),
                    row.uncredited() ? 1 : 0, row.folded(), row.document());
        }
    }

    static boolean isOutdated(Sql sql, long article, Article text) throws SQLException {
        return !stored(sql, article).equals(rows(text));
    }

    private static List<Row> stored(Sql sql, long article) throws SQLException {
        return sql.all(
                "select sha256, licence_until, uncredited, folded, document from picture where article = ? order by place",
                row -> new Row(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5)),
                article);
    }

    private static List<Row> rows(Article text) {
        List<Row> rows = new ArrayList<>();
        for (Picture picture : text.pictures()) {
            rows.add(new Row(
                    picture.sha256(),
                    picture.licenceUntil() == null ? "" : picture.licenceUntil().toString(),
                    text.editions().values().stream().anyMatch(edition -> lacksCredit(picture, edition)),
                    folded(picture),
                    Json.MAPPER.writeValueAsString(picture)));
        }
        return rows;
    }

    private static boolean lacksCredit(Picture picture, Edition edition) {
        return !edition.isBlank() && picture.credit().in(edition.language()).isBlank();
    }

    /** A line between two texts, so that no search goes across. */
    private static String folded(Picture picture) {
        List<String> texts = new ArrayList<>();
        for (String text : List.of(
                picture.caption().ru(), picture.caption().en(), picture.alt().ru(), picture.alt().en(),
                picture.credit().ru(), picture.credit().en(), picture.creator(), picture.source(), picture.file())) {
            if (!text.isBlank()) {
                texts.add(Token.fold(text));
            }
        }
        return String.join("\n", texts);
    }
}
