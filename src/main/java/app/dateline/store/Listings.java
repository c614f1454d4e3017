package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.store.search.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers a list's questions from the small rows; no text is opened. */
final class Listings {
    /** Where an article stands is looked up only for those that are listed. */
    private static final String LISTED = """
            select a.id, a.original, a.headline_ru, a.headline_en, a.state_ru, a.state_en, a.saved_at, a.head, a.author,
                a.headline_key, a.state_rank, a.author_key, r.id as revision,
                exists (select 1 from conflict c where c.article = a.seq) as conflict,
                o.article is not null as waiting,
                o.refusal is not null as refused,
                exists (select 1 from base b where b.article = a.seq) as known,
                exists (select 1 from setting where name = 'portal') as portal,
                coalesce(n.blocking, -1) as blocking, coalesce(n.warnings, -1) as warnings
            from json_each(?) j cross join article a on a.seq = j.value
                left join revision r on r.seq = a.head
                left join outbox o on o.article = a.seq
                left join article_count n on n.article = a.seq and n.head = a.head
            order by j.key
            """;

    private final ListQuery query;
    private final boolean ranked;
    private int rank;

    private Listings(ListQuery query, boolean ranked) {
        this.query = query;
        this.ranked = ranked;
        rank = ranked ? Position.ranked(query.after()) : 0;
    }

    static List<Listing> of(Sql sql, ListQuery list, Query query) throws SQLException {
        Finding finding = new Finding(sql, list, query);
        return rows(sql, finding.rows(), new Listings(list, finding.isRanked()));
    }

    /** These articles in this order, also deleted ones. */
    static List<Listing> of(Sql sql, List<Long> articles) throws SQLException {
        return rows(sql, articles, new Listings(ListQuery.ALL, false));
    }

    private static List<Listing> rows(Sql sql, List<Long> articles, Listings listings) throws SQLException {
        String numbers = articles.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return sql.all(LISTED, listings::listing, numbers);
    }

    private Listing listing(ResultSet row) throws SQLException {
        Map<Language, EditionState> states = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Coded.of(EditionState.class, row.getString("state_" + language.code()))
                    .ifPresent(state -> states.put(language, state));
        }
        return new Listing(
                ArticleId.of(row.getString("id")),
                Language.of(row.getString("original")).orElse(Language.RU),
                new Bilingual(row.getString("headline_ru"), row.getString("headline_en")),
                states,
                Instant.ofEpochMilli(row.getLong("saved_at")),
                sync(row),
                row.getString("author"),
                row.getString("revision"),
                row.getInt("blocking"),
                row.getInt("warnings"),
                position(row));
    }

    private String position(ResultSet row) throws SQLException {
        if (ranked) {
            return Position.ofRank(++rank);
        }
        String column = query.sort().column();
        String key = column.isEmpty() ? "" : row.getString(column);
        return new Position(row.getLong("saved_at"), row.getLong("head"), key).toString();
    }

    private static SyncState sync(ResultSet row) throws SQLException {
        if (row.getBoolean("conflict")) {
            return SyncState.CONFLICT;
        }
        if (!row.getBoolean("waiting")) {
            return row.getBoolean("known") ? SyncState.SENT : SyncState.LOCAL;
        }
        if (row.getBoolean("refused")) {
            return SyncState.REFUSED;
        }
        return row.getBoolean("portal") ? SyncState.WAITING : SyncState.LOCAL;
    }
}
