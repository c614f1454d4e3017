package app.dateline.store;

import app.dateline.store.search.Query;
import app.dateline.store.search.Tier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that a list is to show, in their order, without reading what is in them. */
final class Finding {
    /** The best answers to words; a page further down may just end. */
    private static final int RANKED = 1_000;

    /** Of which these are enough for the first pages, which is mostly all that anybody looks at. */
    private static final int FIRST = 200;

    private static final String NEWEST = "a.saved_at desc, a.head desc";
    private static final String OLDEST = "a.saved_at, a.head";

    private final Sql sql;
    private final ListQuery list;
    private final Query query;

    Finding(Sql sql, ListQuery list, Query query) {
        this.sql = sql;
        this.list = list;
        this.query = query;
    }

    /** Whether the best answers come first, instead of the order by a column. */
    boolean isRanked() {
        return query.hasWords() && list.sort() == Sort.NEWEST && !list.reversed();
    }

    List<Long> rows() throws SQLException {
        if (isRanked()) {
            int from = Position.ranked(list.after());
            long end = (long) from + list.limit();
            List<Long> all = ranked(end <= FIRST ? FIRST : Math.max(RANKED, list.limit()));
            return all.subList(Math.min(from, all.size()), (int) Math.min(all.size(), end));
        }
        Conditions conditions = Conditions.of(sql, list, query);
        conditions.addText(query);
        return sorted(conditions);
    }

    Total total() throws SQLException {
        Conditions conditions = Conditions.of(sql, list, query);
        Optional<Hits> hits = hits(Tier.STEMS, conditions);
        String rows = hits.map(Hits::text).orElse("article a where " + conditions.sql() + " order by " + NEWEST);
        List<Object> args = new ArrayList<>(hits.map(Hits::args).orElse(conditions.args()));
        args.add(Total.MOST + 1);
        int count = sql.once("select count(*) from (select 1 from " + rows + " limit ?)", row -> row.getInt(1), args)
                .getFirst();
        return new Total(Math.min(count, Total.MOST), count <= Total.MOST);
    }

    /** Tier after tier, each its newest first, until there are enough. */
    private List<Long> ranked(int limit) throws SQLException {
        Conditions conditions = Conditions.of(sql, list, query);
        Set<Long> found = new LinkedHashSet<>();
        for (Tier tier : Tier.values()) {
            Optional<Hits> hits = hits(tier, conditions);
            if (hits.isPresent() && tier.isNeeded(query) && found.size() < limit) {
                List<Object> args = new ArrayList<>(hits.get().args());
                args.add(limit);
                found.addAll(sql.once(
                        "select a.seq from (select a.seq, a.saved_at, a.head from " + hits.get().text()
                                + " order by " + hits.get().newest() + " desc limit ?) a order by " + NEWEST,
                        row -> row.getLong(1), args));
            }
        }
        return found.stream().limit(limit).toList();
    }

    /** @param newest by which they come newest first, descending */
    private record Hits(String text, String newest, List<Object> args) {}

    /** The index gives its hits newest first, so that thousands of them need not be looked at. */
    private Optional<Hits> hits(Tier tier, Conditions conditions) {
        Optional<String> words = tier.words(query, conditions.facets());
        Optional<String> phrases = tier.phrases(query);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (query.isOfPhrases() && conditions.facets().isEmpty() && conditions.hits().isEmpty()) {
            return Optional.of(phraseHits(phrases.orElseThrow(), conditions));
        }
        List<Object> args = new ArrayList<>();
        StringBuilder text = new StringBuilder(
                "article_word cross join article a on a.place = article_word.rowid where article_word match ?");
        args.add(words.get());
        if (phrases.isPresent()) {
            text.append(" and +article_word.rowid in (select rowid from article_phrase where article_phrase match ?)");
            args.add(phrases.get());
        }
        text.append(conditions.hits()).append(" and ").append(conditions.sql());
        args.addAll(conditions.hitArgs());
        args.addAll(conditions.args());
        return Optional.of(new Hits(text.toString(), "article_word.rowid", args));
    }

    /** A phrase of common words has thousands of hits, too. */
    private static Hits phraseHits(String match, Conditions conditions) {
        List<Object> args = new ArrayList<>(List.of(match));
        args.addAll(conditions.args());
        return new Hits(
                "article_phrase cross join article a on a.place = article_phrase.rowid where article_phrase match ? and "
                        + conditions.sql(),
                "article_phrase.rowid", args);
    }

    /** By a column, or by the time alone, along an index. */
    private List<Long> sorted(Conditions conditions) throws SQLException {
        String column = list.sort().column();
        boolean backwards = list.reversed() && (column.isEmpty() || list.sort() == Sort.HEADLINE);
        String time = backwards ? OLDEST : NEWEST;
        String order = column.isEmpty() ? time : "a." + column + (list.reversed() ? " desc, " : ", ") + time;
        if (list.after().isEmpty()) {
            return along(conditions, order, list.limit(), "", List.of());
        }
        Position last = Position.of(list.after());
        String later = "(a.saved_at, a.head) " + (backwards ? ">" : "<") + " (?, ?)";
        if (column.isEmpty()) {
            return along(conditions, order, list.limit(), later, List.of(last.savedAt(), last.head()));
        }
        Object key = last.key(list.sort());
        List<Long> rows = new ArrayList<>(along(
                conditions, time, list.limit(), "a." + column + " = ? and " + later,
                List.of(key, last.savedAt(), last.head())));
        if (rows.size() < list.limit()) {
            String beyond = "a." + column + (list.reversed() ? " < ?" : " > ?");
            rows.addAll(along(conditions, order, list.limit() - rows.size(), beyond, List.of(key)));
        }
        return rows;
    }

    private List<Long> along(Conditions conditions, String order, int limit, String further, List<Object> values)
            throws SQLException {
        List<Object> args = new ArrayList<>(conditions.args());
        args.addAll(values);
        args.add(limit);
        return sql.once(
                "select a.seq from article a where " + conditions.sql() + (further.isEmpty() ? "" : " and " + further)
                        + " order by " + order + " limit ?",
                row -> row.getLong(1), args);
    }
}
