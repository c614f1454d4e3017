package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.wire.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newsroom's own countries and companies. Each method is a part of a transaction. */
final class Entities {
    private Entities() {}

    static List<Entity> all(Sql sql) throws SQLException {
        return sql.all("select document from entity order by kind desc, code", Entities::entity);
    }

    static List<Entity> unsent(Sql sql) throws SQLException {
        return sql.all("select document from entity where unsent order by kind desc, code", Entities::entity);
    }

    static void put(Sql sql, Entity entity, boolean unsent) throws SQLException {
        EntityKey key = entity.key();
        sql.run("insert or replace into entity (kind, code, document, unsent) values (?, ?, ?, ?)",
                key.kind().code(), key.code(), Json.MAPPER.writeValueAsString(entity), unsent ? 1 : 0);
    }

    /** Over nothing that was changed here and is not sent. */
    static void receive(Sql sql, Entity theirs) throws SQLException {
        EntityKey key = theirs.key();
        if (!sql.any("select 1 from entity where kind = ? and code = ? and unsent", key.kind().code(), key.code())) {
            put(sql, theirs, false);
        }
    }

    static Optional<Entity> find(Sql sql, EntityKey key) throws SQLException {
        return sql.one("select document from entity where kind = ? and code = ?", Entities::entity,
                key.kind().code(), key.code());
    }

    /** The articles in which it was confirmed. */
    static List<ArticleId> mentioning(Sql sql, EntityKey key) throws SQLException {
        String kind = key.kind().code();
        return sql.all(
                "select a.id from article_" + kind + " m join article a on a.seq = m.article where m." + kind
                        + " = ? and a.deleted_at is null order by a.seq",
                row -> ArticleId.of(row.getString(1)), key.code());
    }

    /** In how many articles each was confirmed. */
    static Map<EntityKey, Long> uses(Sql sql) throws SQLException {
        Map<EntityKey, Long> uses = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            sql.all("select " + kind.code() + ", count(*) from article_" + kind.code() + " group by 1",
                            row -> Map.entry(new EntityKey(kind, row.getString(1)), row.getLong(2)))
                    .forEach(each -> uses.put(each.getKey(), each.getValue()));
        }
        return uses;
    }

    private static Entity entity(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString(1), Entity.class);
    }
}
