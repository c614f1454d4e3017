package app.dateline.portal.vocabulary;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.mention.Gazetteer;
import app.dateline.portal.data.Database;
import app.dateline.portal.data.Sql;
import app.dateline.wire.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The entities that come with Dateline and the newsroom's own, which take their place. Thread-safe. */
public final class Vocabulary {
    private final Database database;
    private final Gazetteer standard;
    private volatile Gazetteer all;

    public Vocabulary(Database database, Gazetteer standard) {
        this.database = database;
        this.standard = standard;
        this.all = standard.with(own());
    }

    public Optional<Entity> find(EntityKey key) {
        return all.entity(key);
    }

    /** Those that the newsroom has added. */
    List<Entity> own() {
        return database.read(Vocabulary::own);
    }

    private static List<Entity> own(Sql sql) throws SQLException {
        return sql.list(
                "SELECT body FROM entity ORDER BY kind, code",
                row -> Json.MAPPER.readValue(row.getString(1), Entity.class));
    }

    Optional<Entity> own(EntityKey key) {
        return database.read(sql -> own(sql, key));
    }

    private static Optional<Entity> own(Sql sql, EntityKey key) throws SQLException {
        return sql.first(
                "SELECT body FROM entity WHERE kind = ? AND code = ?",
                row -> Json.MAPPER.readValue(row.getString(1), Entity.class),
                key.kind().code(),
                key.code());
    }

    enum Put {
        ADDED,
        REPLACED,
        SAME
    }

    /** Adds it, or puts it in the place of the one with its key. */
    synchronized Put put(Entity entity) {
        Put put = database.write(sql -> {
            Optional<Entity> before = own(sql, entity.key());
            sql.change(
                    "INSERT INTO entity VALUES (?, ?, ?) ON CONFLICT (kind, code) DO UPDATE SET body = excluded.body",
                    entity.key().kind().code(),
                    entity.key().code(),
                    Json.MAPPER.writeValueAsString(entity));
            return before.map(old -> old.equals(entity) ? Put.SAME : Put.REPLACED).orElse(Put.ADDED);
        });
        all = standard.with(own());
        return put;
    }
}
