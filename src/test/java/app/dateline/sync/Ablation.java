package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import com.github.f4b6a3.uuid.util.UuidUtil;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A part of the protocol that is taken out, to see that the simulator notices. */
enum Ablation {
    NONE,
    LAST_WRITE_WINS_BY_CLOCK,
    NO_MOMENT_IN_THE_CURSOR,
    BLIND_PUT,
    FLAG_CLEARED_WHATEVER_WAS_TYPED,
    NO_TOMBSTONES,
    CURSOR_SAVED_BEFORE_THE_ROWS,
    CHECKED_IN_ONE_STATEMENT_AND_WRITTEN_IN_ANOTHER,
    NO_TOMBSTONE_FOR_A_CREATION_UNDER_WAY,
    EDIT_OUTLIVES_A_DELETION_WITHOUT_WHAT_WAS_DELETED;

    /** What to do to a new portal's database. */
    void portal(Path database) {
        if (this == NO_TOMBSTONES) {
            run(database, """
                    create trigger updated after update on draft when new.body is null begin
                        delete from draft where id = new.id;
                    end""");
            run(database, """
                    create trigger inserted after insert on draft when new.body is null begin
                        delete from draft where id = new.id;
                    end""");
        }
    }

    /** What to do to a new desk's database. */
    void desk(Path database) {
        if (this == FLAG_CLEARED_WHATEVER_WAS_TYPED) {
            run(database, """
                    create trigger cleared after insert on base begin
                        delete from outbox where article = new.article;
                    end""");
        }
    }

    /** @param meanwhile what others may do between two requests */
    Portal around(Portal portal, Path deskDatabase, Runnable meanwhile) {
        return this == NONE ? portal : new Ablated(this, portal, deskDatabase, meanwhile);
    }

    private static void run(Path database, String sql, String... values) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 5000");
            if (values.length == 0) {
                statement.execute(sql);
                return;
            }
            try (var prepared = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setString(i + 1, values[i]);
                }
                prepared.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The real portal's adapter with something taken out. */
    private record Ablated(Ablation what, Portal real, Path desk, Runnable meanwhile) implements Portal {
        @Override
        public Portal until(Cancellation cancellation, Consumer<String> moments) {
            return new Ablated(what, real.until(cancellation, moments), desk, meanwhile);
        }

        @Override
        public Answer create(Draft draft) {
            return put(draft, null);
        }

        @Override
        public Answer replace(Draft draft, String etag) {
            return put(draft, etag);
        }

        private Answer put(Draft draft, String etag) {
            return switch (what) {
                case BLIND_PUT -> overwrite(draft);
                case LAST_WRITE_WINS_BY_CLOCK -> {
                    Answer answer = write(draft, etag);
                    if (answer instanceof Answer.Stale && real.head(draft.article().id())
                            instanceof Head.Live(Draft theirs, String now)) {
                        yield at(theirs) > at(draft) ? new Answer.Done(now) : write(draft, now);
                    }
                    yield answer;
                }
                case CHECKED_IN_ONE_STATEMENT_AND_WRITTEN_IN_ANOTHER -> {
                    String now = etag(draft.article().id());
                    if (now == null ? etag != null : !now.equals(etag)) {
                        yield new Answer.Stale("");
                    }
                    meanwhile.run();
                    yield overwrite(draft);
                }
                default -> write(draft, etag);
            };
        }

        private static long at(Draft draft) {
            return UuidUtil.getInstant(UUID.fromString(draft.revision())).toEpochMilli();
        }

        private Answer overwrite(Draft draft) {
            return write(draft, etag(draft.article().id()));
        }

        private Answer write(Draft draft, String etag) {
            return etag == null ? real.create(draft) : real.replace(draft, etag);
        }

        private String etag(ArticleId id) {
            return switch (real.head(id)) {
                case Head.Live(_, String etag) -> etag;
                case Head.Tombstone(String etag, _) -> etag;
                case Head.Absent() -> null;
            };
        }

        @Override
        public void read(URI address, long limit, Taker taker) {
            real.read(address, limit, taker);
        }

        @Override
        public Answer delete(ArticleId id, String etag) {
            if (what == NO_TOMBSTONE_FOR_A_CREATION_UNDER_WAY && etag == null) {
                return new Answer.Done("\"none\"");
            }
            return real.delete(id, what == BLIND_PUT ? etag(id) : etag);
        }

        @Override
        public Head head(ArticleId id) {
            Head head = real.head(id);
            return what == EDIT_OUTLIVES_A_DELETION_WITHOUT_WHAT_WAS_DELETED
                            && head instanceof Head.Tombstone(String etag, _)
                    ? new Head.Tombstone(etag, Optional.empty())
                    : head;
        }

        @Override
        public Optional<Changes> changes(String cursor, String seen, int limit) {
            if (what == NO_MOMENT_IN_THE_CURSOR) {
                return changesByNumberAlone(cursor, limit);
            }
            Optional<Changes> page = real.changes(cursor, seen, limit);
            if (what == CURSOR_SAVED_BEFORE_THE_ROWS && limit > 1 && page.isPresent()) {
                String save = "insert or replace into setting (name, value) values (?, ?)";
                run(desk, save, "position", page.get().next());
                run(desk, save, "epoch", page.get().epoch());
            }
            return page;
        }

        private Optional<Changes> changesByNumberAlone(String cursor, int limit) {
            Changes first = real.changes(null, null, 1).orElseThrow();
            if (cursor == null) {
                return real.changes(null, null, limit);
            }
            String number = decoded(cursor).split("\\.")[2];
            String run = decoded(real.changes(null, null, 1000).orElseThrow().next()).split("\\.")[1];
            String here = Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((first.epoch() + "." + run + "." + number).getBytes(StandardCharsets.US_ASCII));
            Optional<Changes> page = real.changes(here, null, limit);
            return page.isPresent() ? page : Optional.of(new Changes(List.of(), cursor, false, first.epoch()));
        }

        private static String decoded(String cursor) {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        }

        @Override
        public URI address() {
            return real.address();
        }

        @Override
        public boolean hasBlob(String sha256) {
            return real.hasBlob(sha256);
        }

        @Override
        public Optional<Message> putBlob(String sha256, Path file) {
            return real.putBlob(sha256, file);
        }

        @Override
        public boolean blob(String sha256, Taker taker) {
            return real.blob(sha256, taker);
        }

        @Override
        public Answer publish(ArticleId id, Language language, String etag, String key) {
            return real.publish(id, language, etag, key);
        }

        @Override
        public List<Entity> entities() {
            return real.entities();
        }

        @Override
        public Optional<Message> put(Entity entity) {
            return real.put(entity);
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
