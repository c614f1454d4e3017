package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.wire.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
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
                inbox(from);
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
    }

    private void deletions(Sql from) throws SQLException {
        for (String id : rows(from, "select id from article where deleted_at is not null")) {
            Optional<Articles.Present> article =
                    Articles.present(to, ArticleId.of(id)).filter(present -> !present.deleted());
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
            } catch (JacksonException _) {
                unreadable++;
            }
        }
    }

    private void words(Sql from) throws SQLException {
        List<OwnWord> words;
        try {
            words = OwnWords.all(from);
        } catch (SQLException _) {
            return; // unreadable, or of a version that had none
        }
        for (OwnWord word : words) {
            OwnWords.add(to, word);
        }
    }

    private void inbox(Sql from) throws SQLException {
        List<InboxCopy.Story> stories;
        List<Feed> feeds;
        try {
            feeds = FeedRows.all(from);
            stories = InboxCopy.all(from);
        } catch (SQLException _) {
            return; // unreadable, or of a version that had none
        }
        for (Feed feed : feeds) {
            FeedRows.add(to, feed.address(), feed.title(), feed.site(), clock.millis());
        }
        for (InboxCopy.Story story : stories) {
            InboxCopy.into(to, story);
        }
    }

    private static List<String> rows(Sql from, String query) {
        try {
            return from.all(query, row -> row.getString(1));
        } catch (SQLException _) {
            return List.of();
        }
    }
}
