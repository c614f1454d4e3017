package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.wire.Publication;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Where readers see an article. Each method is a part of a transaction. */
final class Publications {
    private Publications() {}

    static void add(Sql sql, long article, Publication publication, String portal, long at) throws SQLException {
        sql.run(
                """
                insert or replace into publication (article, portal, language, number, path, etag, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                article, portal, publication.language().code(), publication.number(), publication.path(),
                publication.etag(), at);
        Optional<Sides.Side> base = Sides.BASE.of(sql, article);
        if (base.isPresent() && base.get().etag().equals(publication.etag())) {
            Revisions.name(sql, base.get().revision(), Revision.PUBLISHED);
        }
    }

    static List<Publication> of(Sql sql, ArticleId id) throws SQLException {
        return sql.all(
                """
                select p.language, p.number, p.path, p.etag from publication p join article a on a.seq = p.article
                where a.id = ? and p.portal = coalesce((select value from setting where name = 'portal'), p.portal)
                order by p.language desc, p.at
                """,
                row -> new Publication(
                        Language.of(row.getString(1)).orElseThrow(), row.getLong(2), row.getString(3), row.getString(4)),
                id.toString());
    }
}
