package app.dateline.store;

import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.store.search.Part;
import app.dateline.store.search.Query;
import app.dateline.store.search.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a query asks for besides words that must occur, as conditions on the rows of {@code article a}. */
final class Conditions {
    private static final String WORD = "(a.place is not null and a.place in"
            + " (select rowid from article_word where article_word match ?))";
    private static final String PHRASE = "(a.place is not null and a.place in"
            + " (select rowid from article_phrase where article_phrase match ?))";

    /** Every author once, by leaping through the index. */
    private static final String BY_AUTHOR = """
            a.author_key in (
                with recursive name (k) as (
                    select min(author_key) from article where deleted_at is null
                    union all
                    select (select min(author_key) from article where deleted_at is null and author_key > k)
                    from name where k is not null
                )
                select k from name where instr(k, ?) > 0)
            """;

    private static final String HAS_PROBLEM = "exists (select 1 from article_count c"
            + " where c.article = a.seq and c.head = a.head and c.blocking + c.warnings > 0)";

    private final StringBuilder sql = new StringBuilder("a.deleted_at is null");
    private final List<Object> args = new ArrayList<>();

    static Conditions of(ListQuery list, Query query) {
        Conditions all = new Conditions();
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (list.language() != null) {
            languages.add(list.language());
        }
        for (Part part : query.parts()) {
            if (part instanceof Part.InLanguage language && !language.not()) {
                languages.add(language.language());
            }
        }
        if (list.state() != null) {
            all.add(state(Set.of(list.state()), languages), false, codes(Set.of(list.state()), languages));
        }
        languages.forEach(language -> all.add(begun(language), false, List.of()));
        if (!list.country().isBlank()) {
            all.add(mention(EntityKind.COUNTRY, 1), false, List.of(list.country().strip().toUpperCase(Locale.ROOT)));
        }
        query.parts().forEach(part -> all.add(part, languages));
        return all;
    }

    private void add(Part part, Set<Language> languages) {
        switch (part) {
            case Part.Word word -> textNot(WORD, Tier.anywhere(word), word.not());
            case Part.Phrase phrase -> textNot(PHRASE, Tier.anywhere(phrase), phrase.not());
            case Part.InState(var states, var not) -> add(state(states, languages), not, codes(states, languages));
            case Part.InLanguage(var language, var not) -> add(begun(language), not, List.of());
            case Part.Mentions(var entities, var not) -> {
                EntityKind kind = entities.iterator().next().kind();
                add(mention(kind, entities.size()), not,
                        entities.stream().map(EntityKey::code).map(Object.class::cast).toList());
            }
            case Part.ByAuthor(var name, var not) -> add(BY_AUTHOR, not, List.of(name));
            case Part.Before(var end, var not) -> add("a.saved_at < ?", not, List.of(end.toEpochMilli()));
            case Part.After(var start, var not) -> add("a.saved_at >= ?", not, List.of(start.toEpochMilli()));
            case Part.HasProblem(var not) -> add(HAS_PROBLEM, not, List.of());
        }
    }

    /** Words that must occur are not for here. */
    private void textNot(String condition, String match, boolean not) {
        if (not) {
            add(condition, true, List.of(match));
        }
    }

    /** The words that must occur, where their order does not matter. */
    void addText(Query query) {
        Tier.STEMS.words(query).ifPresent(match -> add(WORD, false, List.of(match)));
        Tier.STEMS.phrases(query).ifPresent(match -> add(PHRASE, false, List.of(match)));
    }

    void add(String condition, boolean not, List<Object> values) {
        sql.append(not ? " and not (" : " and (").append(condition).append(')');
        args.addAll(values);
    }

    private static String state(Set<EditionState> states, Set<Language> languages) {
        String places = String.join(", ", Collections.nCopies(states.size(), "?"));
        List<String> each = languages(languages).stream()
                .map(language -> "coalesce(a.state_" + language.code() + ", '') in (" + places + ")")
                .toList();
        return String.join(" or ", each);
    }

    private static List<Object> codes(Set<EditionState> states, Set<Language> languages) {
        List<Object> codes = new ArrayList<>();
        languages(languages).forEach(_ -> states.stream().map(Coded::code).forEach(codes::add));
        return codes;
    }

    private static Set<Language> languages(Set<Language> asked) {
        return asked.isEmpty() ? EnumSet.allOf(Language.class) : asked;
    }

    private static String begun(Language language) {
        return "a.state_" + language.code() + " is not null";
    }

    private static String mention(EntityKind kind, int count) {
        return "exists (select 1 from article_" + kind.code() + " m where m.article = a.seq and m." + kind.code()
                + " in (" + String.join(", ", Collections.nCopies(count, "?")) + "))";
    }

    String sql() {
        return sql.toString();
    }

    List<Object> args() {
        return args;
    }
}
