package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers a list's questions from the small rows; no text is opened. */
final class Listings {
    private static final String NEWEST_FIRST = " order by a.saved_at desc, a.head desc";

    /** Where an article stands is looked up only for those that are listed. */
    private static final String COLUMNS = """
            select a.id, a.original, a.headline_ru, a.headline_en, a.state_ru, a.state_en, a.saved_at,
                exists (select 1 from conflict c where c.article = a.seq) as conflict,
                o.article is not null as waiting,
                o.refusal is not null as refused,
                exists (select 1 from base b where b.article = a.seq) as known,
                exists (select 1 from setting where name = 'portal') as portal
            from (select a.* from article a where a.deleted_at is null
            """;

    private Listings() {}

    static List<Listing> of(Sql sql, ListQuery query) throws SQLException {
        StringBuilder select = new StringBuilder(COLUMNS);
        List<Object> args = new ArrayList<>();
        Search.match(query.text()).ifPresent(match -> {
            select.append(" and a.seq in (select rowid from article_text where article_text match ?)");
            args.add(match);
        });
        if (query.state() != null) {
            select.append(query.language() == null
                    ? " and ? in (a.state_ru, a.state_en)"
                    : " and a.state_" + query.language().code() + " = ?");
            args.add(query.state().code());
        } else if (query.language() != null) {
            select.append(" and a.state_").append(query.language().code()).append(" is not null");
        }
        if (!query.country().isBlank()) {
            select.append(" and a.seq in (select article from article_country where country = ?)");
            args.add(query.country().strip().toUpperCase(Locale.ROOT));
        }
        select.append(NEWEST_FIRST).append(" limit ?) a left join outbox o on o.article = a.seq").append(NEWEST_FIRST);
        args.add(query.limit());
        return sql.all(select.toString(), Listings::listing, args.toArray());
    }

    static Listing listing(ResultSet row) throws SQLException {
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
                sync(row));
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
