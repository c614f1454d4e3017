package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;

/**
 * One party in a credit line, with what is written around it.
 *
 * @param join    what parts it from the party before: {@code /}; written unless it is the first
 * @param before  what stands before its name: {@code © 2026 }; ends with a space unless it is empty
 * @param name    in each language; the side that nobody knows is empty
 * @param known   whether it is on the list; its name is then the list's
 * @param after   what stands behind its name in both languages, such as a year
 * @param written its name as the line spells it
 * @param oblique whether its Russian name stands in a case that could not be undone: «предоставлено Иваном Петровым»
 */
public record Credited(
        Bilingual join, Bilingual before, Bilingual name, boolean known, String after, String written, boolean oblique) {
    Credited withName(Bilingual name, String written) {
        return new Credited(join, before, name, known, after, written, oblique);
    }

    Credited withBefore(Bilingual before) {
        return new Credited(join, before, name, known, after, written, oblique);
    }

    Credited withJoin(Bilingual join) {
        return new Credited(join, before, name, known, after, written, oblique);
    }

    Credited withAfter(String after) {
        return new Credited(join, before, name, known, after, written, oblique);
    }

    /** Whether it can be written in this language. */
    public boolean isIn(Language language) {
        return !name.in(language).isEmpty();
    }

    /** Whether the two are surely not the same; who is unknown may be anybody. */
    boolean differs(Credited other) {
        return known && other.known && !name.equals(other.name);
    }

    /** Whether the two are surely the same. */
    boolean isSame(Credited other) {
        return known && other.known ? name.equals(other.name) : written.equalsIgnoreCase(other.written);
    }

    /** Without the join. In a language in which it has no name it has its other one. */
    String in(Language language, boolean first) {
        String opening = opening(language, first);
        String signed = name.inOrOther(language);
        return opening + (known && language == Language.EN ? TheArticle.between(opening, signed) : "") + signed + after;
    }

    /** The same in the language of its line, with the name as the line spells it. */
    String asWritten(Language language, boolean first) {
        return opening(language, first) + written + after;
    }

    private String opening(Language language, boolean first) {
        String opening = before.in(language);
        if (oblique && language == Language.RU && opening.endsWith(": ")) {
            // only a sign that goes on without a colon governs a case
            opening = opening.substring(0, opening.length() - 2) + " ";
        }
        if (!first && opening.length() > 1 && Character.isLowerCase(opening.charAt(1))) {
            opening = Character.toLowerCase(opening.charAt(0)) + opening.substring(1);
        }
        return opening;
    }
}
