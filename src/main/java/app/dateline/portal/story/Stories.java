package app.dateline.portal.story;

import app.dateline.article.Article;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.portal.data.Database;
import app.dateline.portal.data.Row;
import app.dateline.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What there is for readers. Thread-safe. */
public final class Stories {
    private static final String STORY =
            "SELECT p.number, p.language, p.slug, p.article, p.published_at, p.updated_at, p.withdrawn_at"
                    + " FROM publication p ";
    private static final String NEWEST_FIRST = " ORDER BY p.published_at DESC, p.number DESC LIMIT ? OFFSET ?";
    private static final Row<Story> ROW = row -> new Story(
            row.getLong(1),
            Language.of(row.getString(2)).orElseThrow(),
            row.getString(3),
            Json.MAPPER.readValue(row.getString(4), Article.class),
            Instant.ofEpochMilli(row.getLong(5)),
            Instant.ofEpochMilli(row.getLong(6)),
            row.getObject(7) == null ? null : Instant.ofEpochMilli(row.getLong(7)));

    private final Database database;

    public Stories(Database database) {
        this.database = database;
    }

    /** Also one that was withdrawn. */
    public Optional<Story> find(Language language, long number) {
        return database.read(sql ->
                sql.first(STORY + "WHERE p.number = ? AND p.language = ?", ROW, number, language.code()));
    }

    /** @param total of all pages */
    public record Listed(List<Story> stories, long total) {}

    /** Newest first. */
    public Listed newest(Language language, int limit, long offset) {
        return database.read(sql -> new Listed(
                sql.list(
                        STORY + "WHERE p.language = ? AND p.withdrawn_at IS NULL" + NEWEST_FIRST,
                        ROW, language.code(), limit, offset),
                sql.number(
                        "SELECT count(*) FROM publication WHERE language = ? AND withdrawn_at IS NULL",
                        language.code())));
    }

    /** Those that mention an entity, newest first. */
    public Listed mentioning(EntityKey entity, Language language, int limit, long offset) {
        String which = "JOIN publication_mention m USING (number, language)"
                + " WHERE m.kind = ? AND m.code = ? AND p.language = ? AND p.withdrawn_at IS NULL";
        return database.read(sql -> new Listed(
                sql.list(
                        STORY + which + NEWEST_FIRST,
                        ROW, entity.kind().code(), entity.code(), language.code(), limit, offset),
                sql.number(
                        "SELECT count(*) FROM publication p " + which,
                        entity.kind().code(), entity.code(), language.code())));
    }

    /** How many stories mention an entity. */
    public record Mentioned(EntityKey entity, long stories) {}

    /** Each entity of a kind that any story in this language mentions. */
    public List<Mentioned> mentioned(EntityKind kind, Language language) {
        return database.read(sql -> sql.list(
                """
                SELECT m.code, count(*) FROM publication_mention m JOIN publication p USING (number, language)
                WHERE m.kind = ? AND m.language = ? AND p.withdrawn_at IS NULL GROUP BY m.code
                """,
                row -> new Mentioned(new EntityKey(kind, row.getString(1)), row.getLong(2)),
                kind.code(),
                language.code()));
    }

    /** Where a story is, for those who need no more of it. */
    public record Address(long number, Language language, String path, Instant updated) {}

    /** Of all stories with these numbers that readers may see, by number. */
    public List<Address> addresses(long fromNumber, long toNumber) {
        return database.read(sql -> sql.list(
                """
                SELECT number, language, slug, updated_at FROM publication
                WHERE number BETWEEN ? AND ? AND withdrawn_at IS NULL ORDER BY number, language
                """,
                row -> {
                    Language language = Language.of(row.getString(2)).orElseThrow();
                    return new Address(
                            row.getLong(1),
                            language,
                            Story.path(language, row.getLong(1), row.getString(3)),
                            Instant.ofEpochMilli(row.getLong(4)));
                },
                fromNumber,
                toNumber));
    }

    public long greatestNumber() {
        return database.read(sql -> sql.number("SELECT max(number) FROM story"));
    }

    /** One that readers may see and that shows the picture whose file this is, if its licence has not ended. */
    public Optional<Story> showing(String sha256, LocalDate today) {
        return database.read(sql -> sql.first(
                STORY
                        + """
                        JOIN publication_picture f USING (number, language)
                        WHERE f.sha256 = ? AND p.withdrawn_at IS NULL AND (f.show_until IS NULL OR f.show_until >= ?)
                        ORDER BY p.number, p.language LIMIT 1
                        """,
                ROW, sha256, today.toString()));
    }
}
