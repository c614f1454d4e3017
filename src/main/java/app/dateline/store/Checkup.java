package app.dateline.store;

import app.dateline.article.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for damage, on a connection of its own, beside all other work. */
final class Checkup {
    private static final int MOST = 100;

    private final Profile profile;
    private final List<Message> problems = new ArrayList<>();
    private final Set<Long> damaged = new HashSet<>();
    private int revisions;
    private int media;

    Checkup(Profile profile) {
        this.profile = profile;
    }

    StoreCheck all() {
        int articles = 0;
        try (Sql sql = Sqlite.toRead(profile.database())) {
            database(sql);
            articles = (int) sql.number("select count(*) from article where deleted_at is null");
        } catch (SQLException e) {
            problems.add(profile.trouble().with(e).message());
        }
        try {
            media();
        } catch (IOException e) {
            problems.add(profile.trouble().with(e).message());
        }
        return new StoreCheck(articles, revisions, media, problems.subList(0, Math.min(MOST, problems.size())));
    }

    /** The same for the database of a profile that has nothing else. */
    boolean isDatabaseSound() {
        try (Sql sql = Sqlite.toRead(profile.database())) {
            database(sql);
            return problems.isEmpty();
        } catch (SQLException _) {
            return false;
        }
    }

    private void database(Sql sql) throws SQLException {
        for (String finding : sql.all("pragma quick_check(" + MOST + ")", row -> row.getString(1))) {
            if (!finding.equals("ok")) {
                problems.add(Message.of("store.check.page", finding.lines().findFirst().orElse("")));
            }
        }
        for (String table : sql.all("pragma foreign_key_check", row -> row.getString(1))) {
            problems.add(Message.of("store.check.page", "foreign_key_check: " + table));
        }
        new RevisionScan(sql, new RevisionScan.Visitor() {
            @Override
            public void readable(RevisionScan.Stored revision) throws SQLException {
                revisions++;
                if (!revision.text().article().map(text -> text.id().toString()).equals(owner(sql, revision))) {
                    damaged.add(revision.number());
                }
            }

            @Override
            public void unreadable(long number) {
                damaged.add(number);
            }
        }).run(0);
        for (long number : damaged) {
            problems.add(text(sql, number));
        }
        problems.addAll(sql.all(
                """
                select a.headline_ru, a.headline_en, a.id from article a
                where a.head is not null and not exists (select 1 from revision where seq = a.head and article = a.seq)
                """,
                row -> Message.of(
                        "store.check.article", Revisions.name(row.getString(1), row.getString(2)), row.getString(3))));
        for (Sides side : List.of(Sides.BASE, Sides.CONFLICT)) {
            for (long article : side.astray(sql)) {
                problems.add(Message.of("store.check.page", side.name().toLowerCase(Locale.ROOT) + ": " + article));
            }
        }
    }

    /** Whose text it says that it is; a wrong bit there makes it another article's. */
    private static Optional<String> owner(Sql sql, RevisionScan.Stored revision) throws SQLException {
        return sql.one(
                "select a.id from revision r join article a on a.seq = r.article where r.seq = ?",
                row -> row.getString(1), revision.number());
    }

    /** Names the article, where that can be told. */
    private static Message text(Sql sql, long number) {
        try {
            return sql.one(
                            """
                            select a.headline_ru, a.headline_en, a.id, a.head = r.seq
                            from revision r join article a on a.seq = r.article where r.seq = ?
                            """,
                            row -> Message.of(
                                    row.getBoolean(4) ? "store.check.article" : "store.check.revision",
                                    Revisions.name(row.getString(1), row.getString(2)), row.getString(3)),
                            number)
                    .orElseGet(() -> Message.of("store.check.text", number));
        } catch (SQLException _) {
            return Message.of("store.check.text", number);
        }
    }

    private void media() throws IOException {
        if (!Files.isDirectory(profile.media())) {
            return;
        }
        try (Stream<Path> files = Files.walk(profile.media(), 2)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = file.getFileName().toString();
                if (Media.isName(name)) {
                    media++;
                    if (!Media.hash(file).equals(name)) {
                        problems.add(Message.of("store.check.media", file.toString()));
                    }
                }
            }
        }
    }
}
