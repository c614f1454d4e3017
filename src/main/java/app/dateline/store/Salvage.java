package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.wire.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Carries what can still be read of a damaged database into a sound, older copy of it. */
final class Salvage {
    /** How many revisions a database may have got since its backup when it cannot tell itself. */
    private static final long SINCE_BACKUP = 100_000;

    private static final int UNITS = 1_000;

    private final Clock clock;
    private final Sql to;
    private final Map<ArticleId, Newest> newest = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();
    private int replayed;
    private int unreadable;

    /** The revision that becomes an article's text. */
    private record Newest(long article, long revision, long at) {}

    Salvage(Sql to, Clock clock) {
        this.to = to;
        this.clock = clock;
    }

    int replayed() {
        return replayed;
    }

    int unreadable() {
        return unreadable;
    }

    /** Headlines of the articles that got a newer text. */
    List<String> changed() {
        return changed;
    }

    void run(Path damaged) throws SQLException {
        to.run("begin immediate");
        try (Sql from = readable(damaged)) {
            if (from != null) {
                new RevisionScan(from, new Replay())
                        .run(to.number("select max(seq) from revision") + SINCE_BACKUP);
                for (var each : newest.entrySet()) {
                    Newest text = each.getValue();
                    Article article = Revisions.text(to, each.getKey(), text.revision()).article();
                    Outbox.offer(to, Articles.point(to, text.article(), text.revision(), text.at(), article));
                    changed.add(Revisions.name(
                            article.headline(Language.RU),
                            article.headline(Language.EN)));
                }
                deletions(from);
                entities(from);
                words(from);
                parties(from);
                inbox(from);
                memory(from);
            }
        }
        to.run("commit");
    }

    /** Null if not even its table of contents can be read. */
    private static Sql readable(Path damaged) throws SQLException {
        Sql from = null;
        try {
            from = Sqlite.toRead(damaged);
            if (from.any("select 1 from sqlite_schema where name = 'revision'")) {
                return from;
            }
        } catch (SQLException _) {
            // nothing comes back from it
        }
        if (from != null) {
            from.close();
        }
        return null;
    }

    private final class Replay implements RevisionScan.Visitor {
        @Override
        public void readable(RevisionScan.Stored revision) throws SQLException {
            Optional<Article> read = revision.text().article();
            if (read.isEmpty()) {
                unreadable++;
            } else if (!Revisions.isTaken(to, revision.id())) {
                Article article = read.get();
                Optional<Long> row = to.one(
                        "select seq from article where id = ?", found -> found.getLong(1), article.id().toString());
                if (row.isPresent() && isThere(row.get(), revision)) {
                    return;
                }
                long number = row.isPresent() ? row.get() : Articles.add(to, article.id());
                long added = Revisions.add(to, number, new Articles.Written(
                        article, revision.text(), revision.id(), revision.at(), revision.author(), revision.label()));
                replayed++;
                if (!revision.label().equals(Revision.THEIRS) || row.isEmpty()) {
                    newest.put(article.id(), new Newest(number, added, revision.at()));
                }
            }
        }

        @Override
        public void unreadable(long number) {
            unreadable++;
        }

        /** Under another name: then it is that which is damaged, and the old text must not pass for a new one. */
        private boolean isThere(long article, RevisionScan.Stored revision) throws SQLException {
            return to.any("select 1 from revision where article = ? and at = ? and sha256 = ?",
                    article, revision.at(), revision.text().sha256());
        }
    }

    private void deletions(Sql from) throws SQLException {
        for (String id : rows(from, "select id from article where deleted_at is not null")) {
            Optional<ArticleId> deleted = id(id);
            if (deleted.isEmpty()) {
                unreadable++;
                continue;
            }
            Optional<Articles.Present> article =
                    Articles.present(to, deleted.get()).filter(present -> !present.deleted());
            if (article.isPresent()) {
                Outbox.offer(to, Articles.trash(to, article.get(), clock.millis()));
            }
        }
    }

    private void entities(Sql from) throws SQLException {
        for (String document : rows(from, "select document from entity")) {
            try {
                Entity entity = Json.MAPPER.readValue(document, Entity.class);
                if (!Entities.find(to, entity.key()).equals(Optional.of(entity))) {
                    Entities.put(to, entity, true);
                }
            } catch (JacksonException | IllegalArgumentException _) {
                unreadable++;
            }
        }
    }

    private static Optional<ArticleId> id(String id) {
        try {
            return Optional.of(ArticleId.of(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void words(Sql from) throws SQLException {
        for (OwnWord word : rows(from, OwnWords::all)) {
            OwnWords.add(to, word);
        }
    }

    private void parties(Sql from) throws SQLException {
        for (Bilingual name : rows(from, OwnParties::all)) {
            OwnParties.add(to, name);
        }
    }

    private void inbox(Sql from) throws SQLException {
        for (Feed feed : rows(from, FeedRows::all)) {
            FeedRows.add(to, feed.address(), feed.title(), feed.site(), clock.millis());
        }
        for (InboxCopy.Story story : rows(from, InboxCopy::all)) {
            InboxCopy.into(to, story);
        }
    }

    /** Page by page, since there may be a million; what lies behind a page that cannot be read is lost. */
    private void memory(Sql from) throws SQLException {
        List<UnitRows.Numbered> page;
        int last = 0;
        do {
            int number = last;
            page = rows(from, sql -> UnitRows.after(sql, number, UNITS));
            for (UnitRows.Numbered each : page) {
                UnitRows.add(to, each.unit());
                last = each.number();
            }
        } while (page.size() == UNITS);
    }

    private List<String> rows(Sql from, String query) {
        return rows(from, sql -> sql.all(query, row -> row.getString(1)));
    }

    private interface Rows<T> {
        List<T> of(Sql sql) throws SQLException;
    }

    /** Nothing where they are unreadable, or no values of what they should be, or of a version that had none. */
    private <T> List<T> rows(Sql from, Rows<T> rows) {
        try {
            return rows.of(from);
        } catch (SQLException _) {
            return List.of();
        } catch (IllegalArgumentException | NullPointerException | DateTimeException _) {
            unreadable++;
            return List.of();
        }
    }
}
