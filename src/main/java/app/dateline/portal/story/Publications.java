package app.dateline.portal.story;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.portal.blob.Prints;
import app.dateline.portal.data.Database;
import app.dateline.portal.data.Sql;
import app.dateline.portal.draft.DraftRoutes;
import app.dateline.portal.draft.Drafts;
import app.dateline.portal.draft.Head;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.PublicationRules.Missing;
import app.dateline.rights.RightsRules;
import app.dateline.text.Slug;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import app.dateline.wire.Publication;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows drafts to readers and takes them away again. Each act is one transaction. Thread-safe. */
final class Publications {
    private static final Duration ANSWERS_KEPT = Duration.ofDays(30);

    private final Database database;
    private final Prints prints;
    private final RightsRules rights;
    private final Clock clock;

    Publications(Database database, Prints prints, RightsRules rights, Clock clock) {
        this.database = database;
        this.prints = prints;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param first whether readers could not see it before */
    record Published(Publication publication, boolean first) {}

    /**
     * Publishes the head of a draft in one language.
     *
     * @param key  the client's name of this act: the same one gets the same answer and publishes once
     * @param etag the head that the client has seen, null if any will do
     * @throws Refusal 404, 410, 412, or 422 with what is missing
     */
    Published publish(ArticleId id, Language language, String key, String etag) throws IOException {
        String request = id + " " + language.code() + " " + (etag == null ? "" : etag);
        List<Message> unprinted = print(id, language);
        List<Picture> before = shown(id, language);
        Published answer = publish(id, language, key, etag, request, unprinted);
        drop(before, shown(id, language), language);
        return answer;
    }

    /** Makes the prints, which takes too long for a transaction. @return why there is none of a picture */
    private List<Message> print(ArticleId id, Language language) throws IOException {
        Optional<Head> head = database.read(sql -> Drafts.head(sql, id)).filter(found -> !found.isTombstone());
        List<Message> broken = new ArrayList<>();
        if (head.isPresent()) {
            for (Picture picture : article(head.get()).pictures()) {
                try {
                    prints.find(picture, language);
                } catch (Failure e) {
                    broken.add(e.message());
                }
            }
        }
        return broken;
    }

    /** What readers may see of its pictures. */
    private List<Picture> shown(ArticleId id, Language language) {
        return database.read(sql -> sql.first(
                        "SELECT p.article FROM publication p JOIN story USING (number)"
                                + " WHERE draft = ? AND language = ? AND withdrawn_at IS NULL",
                        row -> Json.MAPPER.readValue(row.getString(1), Article.class).pictures(),
                        id.toString(), language.code()))
                .orElse(List.of());
    }

    private void drop(List<Picture> before, List<Picture> after, Language language) {
        before.stream().filter(picture -> !after.contains(picture)).forEach(picture -> prints.drop(picture, language));
    }

    private Published publish(
            ArticleId id, Language language, String key, String etag, String request, List<Message> unprinted) {
        return database.write(sql -> {
            Optional<Publication> before = answered(sql, key, request);
            if (before.isPresent()) {
                return new Published(before.get(), false);
            }
            Head head = DraftRoutes.living(Drafts.head(sql, id));
            if (etag != null && !etag.equals(head.etag())) {
                throw Refusal.head(412, Message.of("portal.refused.stale"), head.etag(), head.revision());
            }
            Published published = show(sql, id, language, head, unprinted);
            remember(sql, key, request, published.publication());
            return published;
        });
    }

    private static Optional<Publication> answered(Sql sql, String key, String request) throws SQLException {
        record Answer(String request, String body) {}
        return sql.first(
                        "SELECT request, body FROM answer WHERE key = ?",
                        row -> new Answer(row.getString(1), row.getString(2)),
                        key)
                .map(answer -> {
                    if (!answer.request().equals(request)) {
                        throw Refusal.of(422, "portal.refused.key-used");
                    }
                    return Json.MAPPER.readValue(answer.body(), Publication.class);
                });
    }

    private void remember(Sql sql, String key, String request, Publication publication) throws SQLException {
        Instant now = clock.instant();
        sql.change("DELETE FROM answer WHERE at < ?", now.minus(ANSWERS_KEPT).toEpochMilli());
        sql.change(
                "INSERT INTO answer VALUES (?, ?, ?, ?)",
                key, request, Json.MAPPER.writeValueAsString(publication), now.toEpochMilli());
    }

    private Published show(Sql sql, ArticleId id, Language language, Head head, List<Message> unprinted)
            throws SQLException {
        Article whole = article(head);
        List<Missing> missing = new ArrayList<>(PublicationRules.of(whole, language, LocalDate.now(clock), rights));
        unprinted.forEach(why -> missing.add(new Missing("picture-unreadable", why)));
        if (!missing.isEmpty()) {
            throw Refusal.because(
                    422,
                    Message.of("portal.refused.unready"),
                    missing.stream().map(Missing::message).toList(),
                    missing.stream().map(Missing::code).toList());
        }
        Article article = only(whole, language);
        long number = number(sql, id);
        String slug = slug(article.edition(language));
        boolean first = write(sql, number, slug, language, article, head.etag());
        writeMentions(sql, number, language, article);
        writePictures(sql, number, language, article);
        return new Published(
                new Publication(language, number, Story.path(language, number, slug), head.etag()), first);
    }

    private static Article article(Head head) {
        return Json.MAPPER.readValue(head.body(), Draft.class).article();
    }

    /** What readers may see of it: not what the source said. */
    private static Article only(Article article, Language language) {
        return new Article(
                article.id(),
                article.original(),
                Map.of(language, article.edition(language)),
                article.pictures(),
                article.mentions(),
                article.source().withText(""),
                article.rights());
    }

    private static long number(Sql sql, ArticleId id) throws SQLException {
        sql.change(
                "INSERT INTO story (number, draft) SELECT coalesce(max(number), 0) + 1, ? FROM story WHERE true"
                        + " ON CONFLICT (draft) DO NOTHING",
                id.toString());
        return sql.number("SELECT number FROM story WHERE draft = ?", id.toString());
    }

    private static String slug(Edition edition) {
        return Slug.isSlug(edition.slug()) ? edition.slug() : Slug.of(edition.headline(), edition.language());
    }

    private boolean write(Sql sql, long number, String slug, Language language, Article article, String etag)
            throws SQLException {
        long now = clock.millis();
        String json = Json.MAPPER.writeValueAsString(article);
        boolean seen = sql.number(
                        "SELECT count(*) FROM publication WHERE number = ? AND language = ? AND withdrawn_at IS NULL",
                        number, language.code())
                == 1;
        sql.change(
                """
                INSERT INTO publication (number, language, slug, article, etag, published_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                ON CONFLICT (number, language) DO UPDATE SET
                    updated_at = CASE WHEN article = excluded.article AND withdrawn_at IS NULL
                        THEN updated_at ELSE excluded.updated_at END,
                    slug = excluded.slug, article = excluded.article, etag = excluded.etag, withdrawn_at = NULL
                """,
                number, language.code(), slug, json, etag, now);
        return !seen;
    }

    private static void writeMentions(Sql sql, long number, Language language, Article article) throws SQLException {
        sql.change("DELETE FROM publication_mention WHERE number = ? AND language = ?", number, language.code());
        for (EntityKind kind : EntityKind.values()) {
            for (EntityKey entity : article.confirmed(kind)) {
                sql.change(
                        "INSERT INTO publication_mention (number, language, kind, code) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        number, language.code(), kind.code(), entity.code());
            }
        }
    }

    private void writePictures(Sql sql, long number, Language language, Article article) throws SQLException {
        sql.change("DELETE FROM publication_picture WHERE number = ? AND language = ?", number, language.code());
        for (Picture picture : article.pictures()) {
            LocalDate until = rights.shownUntil(picture);
            sql.change(
                    "INSERT INTO publication_picture (number, language, sha256, show_until) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING",
                    number,
                    language.code(),
                    picture.sha256(),
                    until == null ? null : until.toString());
        }
    }

    /** Readers are told from now on that it was withdrawn. Again does no harm. @throws Refusal 404 if it never was public */
    void withdraw(ArticleId id, Language language) {
        List<Picture> before = shown(id, language);
        int changed = database.write(sql -> sql.change(
                """
                UPDATE publication SET withdrawn_at = coalesce(withdrawn_at, ?)
                WHERE language = ? AND number = (SELECT number FROM story WHERE draft = ?)
                """,
                clock.millis(), language.code(), id.toString()));
        if (changed == 0) {
            throw Refusal.of(404, "portal.refused.not-published");
        }
        drop(before, List.of(), language);
    }
}
