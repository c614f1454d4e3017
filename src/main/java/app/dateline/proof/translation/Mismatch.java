package app.dateline.proof.translation;

import app.dateline.article.Coded;
import java.util.List;
import java.util.Optional;

/**
 * Where a translation does not say what its source says.
 *
 * @param start UTF-16 offset in the target's text; 0 to 0 where what is missing has no place
 * @param end   exclusive
 * @param args  what fills the places of the sentence, see {@code proof.problem.} and the kind's code
 * @param use   what may stand there instead
 */
public record Mismatch(Kind kind, int start, int end, List<Object> args, Optional<String> use) {
    /** What is wrong. */
    public enum Kind implements Coded {
        NUMBER_DIFFERS,
        NUMBER_MISSING,
        NUMBER_EXTRA,
        /** A decimal sign of the other language. */
        NUMBER_FORM,
        DATE_DIFFERS,
        TIME_DIFFERS,
        UNIT_DIFFERS,
        CURRENCY_DIFFERS,
        PERCENT_DIFFERS,
        /** A country or company is named on one side alone. */
        NAME_MISSING,
        /** A person is named on one side alone. */
        PERSON_MISSING,
        TERM_FORBIDDEN,
        TERM_IGNORED,
        TERM_CASE,
        UNTRANSLATED,
        LENGTH_DIFFERS,
        KIND_DIFFERS,
        HEADING_LEVEL,
        LINKS_DIFFER,
        PICTURES_DIFFER,
        ITEMS_DIFFER,
        TABLE_DIFFERS,
        NOTES_DIFFER,
        EMPHASIS_DIFFERS
    }

    public Mismatch {
        args = List.copyOf(args);
    }

    static Mismatch at(Kind kind, int start, int end, Object... args) {
        return new Mismatch(kind, start, end, List.of(args), Optional.empty());
    }

    static Mismatch somewhere(Kind kind, Object... args) {
        return at(kind, 0, 0, args);
    }

    Mismatch using(String text) {
        return new Mismatch(kind, start, end, args, Optional.of(text));
    }
}
