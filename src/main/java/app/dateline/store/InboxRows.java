package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Coded;
import app.dateline.article.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The items of the inbox. Each method is a part of a transaction. */
final class InboxRows {
    private static final String LISTED =
            " exists (select 1 from inbox_source s join feed f on f.seq = s.feed where s.item = i.seq and f.removed_at is null)";
    private static final String SELECT =
            "select i.seq, i.state, i.at, i.language, i.headline, i.lead, i.article from inbox_item i where" + LISTED;

    private InboxRows() {}

    static List<InboxItem> items(Sql sql, InboxQuery query) throws SQLException {
        StringBuilder select = new StringBuilder(SELECT).append(" and i.state = ?");
        List<Object> args = new ArrayList<>(List.of(query.state().code()));
        if (query.language().isPresent()) {
            select.append(" and i.language = ?");
            args.add(query.language().get().code());
        }
        if (query.feed().isPresent()) {
            select.append(" and exists (select 1 from inbox_source o where o.item = i.seq and o.feed = ?)");
            args.add(query.feed().get());
        }
        for (String word : folded(query.text()).split("\\s+")) {
            if (!word.isEmpty()) {
                select.append(" and instr(i.folded, ?)");
                args.add(word);
            }
        }
        select.append(" order by i.at desc, i.seq desc limit ?");
        args.add(query.limit());
        return withSources(sql, sql.once(select.toString(), InboxRows::item, args));
    }

    static Optional<InboxItem> find(Sql sql, long number) throws SQLException {
        Optional<InboxItem> item = sql.one(SELECT + " and i.seq = ?", InboxRows::item, number);
        return item.isEmpty() ? item : withSources(sql, List.of(item.get())).stream().findFirst();
    }

    private static List<InboxItem> withSources(Sql sql, List<InboxItem> items) throws SQLException {
        List<InboxItem> whole = new ArrayList<>();
        for (InboxItem item : items) {
            List<InboxSource> sources = sql.all(
                    """
                    select f.seq, f.title, f.address, s.link from inbox_source s join feed f on f.seq = s.feed
                    where s.item = ? and f.removed_at is null group by f.seq order by f.seq
                    """,
                    row -> new InboxSource(
                            row.getLong(1), row.getString(2).isBlank() ? row.getString(3) : row.getString(2), row.getString(4)),
                    item.number());
            whole.add(new InboxItem(
                    item.number(), item.state(), item.at(), item.language(), item.headline(), item.lead(), sources,
                    item.article()));
        }
        return whole;
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        return new InboxItem(
                row.getLong(1),
                Coded.of(InboxState.class, row.getString(2)).orElseThrow(),
                Instant.ofEpochMilli(row.getLong(3)),
                Language.of(row.getString(4)).orElseThrow(),
                row.getString(5), row.getString(6), List.of(),
                Optional.ofNullable(row.getString(7)).map(ArticleId::of));
    }

    static String body(Sql sql, long number) throws SQLException {
        return sql.one("select body from inbox_item where seq = ?", row -> row.getString(1), number).orElse("");
    }

    static int fresh(Sql sql) throws SQLException {
        return (int) sql.number("select count(*) from inbox_item i where i.state = 'fresh' and" + LISTED);
    }

    static void drafted(Sql sql, long number, ArticleId article) throws SQLException {
        sql.run("update inbox_item set state = 'drafted', article = ? where seq = ?", article.toString(), number);
    }

    static void givenBack(Sql sql, long number) throws SQLException {
        sql.run("update inbox_item set state = 'fresh', article = null where seq = ?", number);
    }

    static void decide(Sql sql, long number, InboxState from, InboxState to) throws SQLException {
        sql.run("update inbox_item set state = ? where seq = ? and state = ?", to.code(), number, from.code());
    }

    /** As texts are compared when they are looked for. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ').strip();
    }
}
