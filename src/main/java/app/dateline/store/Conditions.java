package app.dateline.store;

import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.store.search.Indexed;
import app.dateline.store.search.Part;
import app.dateline.store.search.Query;
import app.dateline.store.search.Tier;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a query asks for besides words that must occur: as conditions on the rows of {@code article a}, and for the index
 * of words, as far as it knows of them.
 */
final class Conditions {
    private static final String WORD = "(a.place is not null and a.place in"
            + " (select rowid from article_word where article_word match ?))";
    private static final String PHRASE = "(a.place is not null and a.place in"
            + " (select rowid from article_phrase where article_phrase match ?))";
    /** The first half is what SQLite knows the indexes by, which have nothing else. */
    private static final String LICENCE_ENDED = "(licence_until <> '' and licence_until < ?)";
    private static final String RIGHTS_ENDED = "(rights_until <> '' and rights_until < ?)";
    private static final String PROBLEMS = "select article from article_count where blocking + warnings > 0";
    private static final String HAS_PROBLEM = "exists (select 1 from article_count c"
            + " where c.article = a.seq and c.head = a.head and c.blocking + c.warnings > 0)";

    private static final String PUBLIC = Arrays.stream(Language.values())
            .map(language -> "coalesce(a.state_" + language.code() + ", '') in " + publicStates())
            .collect(Collectors.joining(" or "));
    private static final String UNSENT = "exists (select 1 from outbox o where o.article = a.seq)"
            + " or exists (select 1 from conflict c where c.article = a.seq)"
            + " or not exists (select 1 from base b where b.article = a.seq)";

    /** So few are looked up one by one; more are met soon enough on the way along an index. */
    private static final int FEW = 1_000;

    private final Sql connection;
    private final boolean words;
    private final StringBuilder sql = new StringBuilder("a.deleted_at is null");
    private final List<Object> args = new ArrayList<>();
    private final StringBuilder hits = new StringBuilder();
    private final List<Object> hitArgs = new ArrayList<>();
    private final List<Set<String>> facets = new ArrayList<>();
    private final Set<Language> languages = EnumSet.noneOf(Language.class);

    private Conditions(Sql connection, boolean words) {
        this.connection = connection;
        this.words = words;
    }

    static Conditions of(Sql sql, ListQuery list, Query query) throws SQLException {
        Conditions all = new Conditions(sql, query.hasWords());
        if (list.language() != null) {
            all.languages.add(list.language());
            all.add(new Part.InLanguage(list.language(), false));
        }
        for (Part part : query.parts()) {
            if (part instanceof Part.InLanguage language && !language.not()) {
                all.languages.add(language.language());
            }
        }
        if (list.state() != null) {
            all.add(new Part.InState(Set.of(list.state()), false));
        }
        if (!list.country().isBlank()) {
            String code = list.country().strip().toUpperCase(Locale.ROOT);
            all.add(new Part.Mentions(Set.of(EntityKey.country(code)), false));
        }
        all.add(list.only());
        for (Part part : query.parts()) {
            all.add(part);
        }
        return all;
    }

    private void add(Only only) {
        switch (only) {
            case ANY -> {}
            case IN_WORK -> add(PUBLIC, true, List.of());
            case PUBLIC -> add(PUBLIC, false, List.of());
            case UNTRANSLATED -> add("a.state_ru is null or a.state_en is null", false, List.of());
            case UNSENT -> add(UNSENT, false, List.of());
        }
    }

    private void add(Part part) throws SQLException {
        switch (part) {
            // where a word has to occur, the index of words leaves out these by itself
            case Part.Word word -> textNot(WORD, Tier.anywhere(word), word.not() && !words);
            case Part.Phrase phrase -> textNot(PHRASE, Tier.anywhere(phrase), phrase.not());
            case Part.InState(var states, var not) -> state(states, not);
            case Part.InLanguage(var language, var not) -> {
                add("a.state_" + language.code() + " is not null", not, List.of());
                facet("language", List.of(language.code()), not);
            }
            case Part.Mentions(var entities, var not) -> mention(entities, not);
            case Part.ByAuthor(var name, var not) -> author(Facets.authors(connection, name), not);
            case Part.Before(var end, var not) -> {
                add("a.saved_at < ?", not, List.of(end.toEpochMilli()));
                years(Facets.FIRST_YEAR, year(end), not);
            }
            case Part.After(var start, var not) -> {
                add("a.saved_at >= ?", not, List.of(start.toEpochMilli()));
                years(year(start), Facets.LAST_YEAR, not);
            }
            case Part.OnBasis(var bases, var not) -> basis(bases.stream().map(Coded::code).toList(), not);
            case Part.LicenceEnded(var day, var not) -> {
                List<String> days = List.of(day.toString(), day.toString());
                add(LICENCE_ENDED + " or " + RIGHTS_ENDED, not, days);
                // a statement for each, or neither index would be used
                few("select seq from article where deleted_at is null and " + LICENCE_ENDED
                        + " union select seq from article where deleted_at is null and " + RIGHTS_ENDED, days, not, false);
            }
            case Part.HasProblem(var not) -> {
                add(HAS_PROBLEM, not, List.of());
                few(PROBLEMS, List.of(), not, false);
            }
        }
    }

    /** Words that must occur are not for here. */
    private void textNot(String condition, String match, boolean not) {
        if (not) {
            add(condition, true, List.of(match));
        }
    }

    /** In the edition of the language that is asked for, if one is. */
    private void state(Set<EditionState> states, boolean not) {
        List<String> codes = states.stream().map(Coded::code).toList();
        Set<Language> where = languages.isEmpty() ? EnumSet.allOf(Language.class) : languages;
        List<Object> values = new ArrayList<>();
        where.forEach(_ -> values.addAll(codes));
        add(
                where.stream()
                        .map(language -> "coalesce(a.state_" + language.code() + ", '') in " + places(codes))
                        .collect(Collectors.joining(" or ")),
                not, values);
        facet("state", codes, not);
    }

    private void mention(Set<EntityKey> entities, boolean not) throws SQLException {
        EntityKind kind = entities.iterator().next().kind();
        List<String> codes = entities.stream().map(EntityKey::code).toList();
        String in = kind.code() + " in " + places(codes);
        add("exists (select 1 from article_" + kind.code() + " m where m.article = a.seq and m." + in + ")", not, codes);
        few("select article from article_" + kind.code() + " where " + in, codes, not, true);
        facet(kind.code(), codes, not);
    }

    private void author(List<String> keys, boolean not) throws SQLException {
        String in = "author_key in " + places(keys);
        add("a." + in, not, keys);
        few("select seq from article where deleted_at is null and " + in, keys, not, true);
        facet("author", keys, not);
    }

    private void basis(List<String> codes, boolean not) throws SQLException {
        String in = "basis in " + places(codes);
        add("a." + in, not, codes);
        few("select seq from article where deleted_at is null and basis <> '' and " + in, codes, not, false);
    }

    private static int year(Instant instant) {
        return Math.clamp(instant.atZone(ZoneOffset.UTC).getYear(), Facets.FIRST_YEAR, Facets.LAST_YEAR);
    }

    private void years(int first, int last, boolean not) {
        if (!not) {
            facets.add(IntStream.rangeClosed(first, last).mapToObj(Facets::year).collect(Collectors.toSet()));
        }
    }

    private void facet(String kind, Collection<String> values, boolean not) {
        if (!not && !values.isEmpty()) {
            facets.add(values.stream().map(value -> Indexed.facet(kind, value)).collect(Collectors.toSet()));
        }
    }

    /**
     * Begins with these articles, if they are few, instead of looking at every one.
     *
     * @param facet whether the index of words knows of them by itself
     */
    private void few(String articles, List<String> values, boolean not, boolean facet) throws SQLException {
        if (not || facet && words) {
            return;
        }
        List<Object> counted = new ArrayList<>(values);
        counted.add(FEW);
        long count = connection.once("select count(*) from (" + articles + " limit ?)", row -> row.getLong(1), counted)
                .getFirst();
        if (count < FEW) {
            add("a.seq in (" + articles + ")", false, values);
            hits.append(" and +article_word.rowid in (select place from article where seq in (").append(articles).append("))");
            hitArgs.addAll(values);
        }
    }

    /** The words that must occur, where their order does not matter. */
    void addText(Query query) {
        Tier.STEMS.words(query, facets).ifPresent(match -> add(WORD, false, List.of(match)));
        Tier.STEMS.phrases(query).ifPresent(match -> add(PHRASE, false, List.of(match)));
    }

    private void add(String condition, boolean not, List<?> values) {
        sql.append(not ? " and not (" : " and (").append(condition).append(')');
        args.addAll(values);
    }

    private static String publicStates() {
        return Arrays.stream(EditionState.values())
                .filter(EditionState::isPublic)
                .map(state -> "'" + state.code() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String places(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    String sql() {
        return sql.toString();
    }

    List<Object> args() {
        return args;
    }

    /** Conditions on the rows of {@code article_word}, each begun with "and": for hits of which few are wanted. */
    String hits() {
        return hits.toString();
    }

    List<Object> hitArgs() {
        return hitArgs;
    }

    /** For the index of words, see {@link Tier#words}. */
    List<Set<String>> facets() {
        return facets;
    }
}
