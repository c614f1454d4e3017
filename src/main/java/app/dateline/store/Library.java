package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.text.stem.Token;
import app.dateline.wire.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The pictures of all articles that are not in the trash, by their files. All methods block, are thread-safe, and throw
 * {@link Failure}.
 */
public final class Library {
    private static final String USES = """
            select p.sha256, p.added_at, p.document, a.id, a.original, a.headline_ru, a.headline_en
            from picture p join article a on a.seq = p.article
            where a.deleted_at is null and p.sha256 in (
                select m.sha256 from picture m join article b on b.seq = m.article where b.deleted_at is null
            """;
    private static final String NEWEST = ") order by a.saved_at desc, a.seq desc, p.place";

    private final Database database;

    private record Row(String sha256, long addedAt, PictureUse use) {}

    Library(Database database) {
        this.database = database;
    }

    /** By the day on which their licences end if only such are asked for, else those that came last first. */
    public List<LibraryPicture> pictures(LibraryQuery query) {
        StringBuilder select = new StringBuilder(USES);
        List<Object> args = new ArrayList<>();
        for (String word : Token.fold(query.text()).split(" ")) {
            if (!word.isEmpty()) {
                select.append(" and instr(m.folded, ?)");
                args.add(word);
            }
        }
        if (query.uncredited()) {
            select.append(" and m.uncredited");
        }
        if (!query.licences().isEmpty()) {
            String today = query.today().toString();
            String soon = query.today().plusDays(LicenceState.SOON).toString();
            List<String> any = new ArrayList<>();
            for (LicenceState licence : query.licences()) {
                switch (licence) {
                    case ENDED -> {
                        any.add("m.licence_until <> '' and m.licence_until < ?");
                        args.add(today);
                    }
                    case ENDING -> {
                        any.add("m.licence_until >= ? and m.licence_until <= ?");
                        args.addAll(List.of(today, soon));
                    }
                    case OPEN -> {
                        any.add("m.licence_until = '' or m.licence_until > ?");
                        args.add(soon);
                    }
                }
            }
            select.append(" and (").append(String.join(" or ", any)).append(")");
        }
        select.append(NEWEST);
        List<LibraryPicture> found = found(select.toString(), args);
        Comparator<LibraryPicture> order = query.isByEnd()
                ? Comparator.comparing(LibraryPicture::licenceUntil)
                : Comparator.comparing(LibraryPicture::addedAt).reversed();
        return found.stream().sorted(order).toList();
    }

    /** Empty if no article has it. */
    public Optional<LibraryPicture> picture(String sha256) {
        return found(USES + " and m.sha256 = ?" + NEWEST, List.of(sha256)).stream().findFirst();
    }

    /**
     * Articles whose own rights notice has ended or ends soon, by the day of the end: those of which the query's licences
     * speak and whose headlines have its words. Of an article there is no more to ask.
     */
    public List<EndingArticle> articles(LibraryQuery query) {
        if (query.uncredited()) {
            return List.of();
        }
        List<String> words = Stream.of(Token.fold(query.text()).split(" ")).filter(word -> !word.isEmpty()).toList();
        return database.read(sql -> sql.all(
                                """
                                select id, headline_ru, headline_en, original, rights_until from article
                                where deleted_at is null and rights_until <> '' and rights_until <= ?
                                order by rights_until, saved_at desc
                                """,
                                row -> new EndingArticle(
                                        ArticleId.of(row.getString(1)),
                                        new Bilingual(row.getString(2), row.getString(3)),
                                        Language.of(row.getString(4)).orElseThrow(), LocalDate.parse(row.getString(5))),
                                query.today().plusDays(LicenceState.SOON).toString()))
                .stream()
                .filter(article -> query.licences().contains(LicenceState.of(article.until(), query.today())))
                .filter(article -> {
                    String folded = Token.fold(article.headline().ru() + "\n" + article.headline().en());
                    return words.stream().allMatch(folded::contains);
                })
                .toList();
    }

    private List<LibraryPicture> found(String select, List<Object> args) {
        List<Row> rows = database.read(sql -> sql.once(select, Library::row, args));
        Map<String, List<Row>> files = new LinkedHashMap<>();
        rows.forEach(row -> files.computeIfAbsent(row.sha256(), _ -> new ArrayList<>()).add(row));
        return files.values().stream().map(Library::picture).toList();
    }

    private static LibraryPicture picture(List<Row> uses) {
        return new LibraryPicture(
                Instant.ofEpochMilli(uses.stream().mapToLong(Row::addedAt).min().orElseThrow()),
                uses.stream().map(Row::use).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1), row.getLong(2),
                new PictureUse(
                        ArticleId.of(row.getString(4)), new Bilingual(row.getString(6), row.getString(7)),
                        Language.of(row.getString(5)).orElseThrow(),
                        Json.MAPPER.readValue(row.getString(3), Picture.class)));
    }

    /** What tells files that look alike, of those of which it is known, by SHA-256. */
    public Map<String, Long> likenesses() {
        return database.read(sql -> {
            Map<String, Long> all = new HashMap<>();
            sql.all("select l.sha256, l.bits from likeness l where l.bits is not null"
                                    + " and exists (select 1 from picture p where p.sha256 = l.sha256)",
                            row -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(each -> all.put(each.getKey(), each.getValue()));
            return all;
        });
    }

    /** Files of which nobody has told yet what they look like. */
    public List<String> unseen() {
        return database.read(sql -> sql.all(
                "select distinct sha256 from picture p where not exists"
                        + " (select 1 from likeness l where l.sha256 = p.sha256)",
                row -> row.getString(1)));
    }

    /** Keeps what files look like; empty of one that shows nothing. */
    public void seen(Map<String, OptionalLong> likenesses) {
        database.write(sql -> {
            for (Map.Entry<String, OptionalLong> each : likenesses.entrySet()) {
                sql.run("insert or replace into likeness (sha256, bits) values (?, ?)",
                        each.getKey(), each.getValue().isPresent() ? each.getValue().getAsLong() : null);
            }
            return null;
        });
    }
}
