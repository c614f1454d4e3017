package app.dateline.text.typography;

import app.dateline.article.Coded;

/** Why something was replaced. */
public enum Rule implements Coded {
    /** « » and „ “, “ ” and ‘ ’. */
    QUOTE(Kind.QUOTES),
    /** don’t, ’90s. */
    APOSTROPHE(Kind.QUOTES),
    /** A hyphen between spaces, or two of them. */
    DASH(Kind.DASHES),
    /** 5–7. */
    RANGE(Kind.DASHES),
    /** −5. */
    MINUS(Kind.DASHES),
    ELLIPSIS(Kind.ELLIPSIS),
    /** One space where there were more. */
    ONE_SPACE(Kind.SPACES),
    /** A line does not end with «в» or «и». */
    SHORT_WORD(Kind.SPACES),
    /** A line does not begin with «же» or «ли». */
    PARTICLE(Kind.SPACES),
    /** A line does not begin with a dash. */
    DASH_SPACE(Kind.SPACES),
    /** A number stays with what belongs to it: 5 кг, 10 000, № 5, February 11. */
    NUMBER(Kind.SPACES),
    /** И. И. Иванов. */
    INITIALS(Kind.SPACES),
    /** т. е., г. Москва, Mr. Smith. */
    ABBREVIATION(Kind.SPACES);

    private final Kind kind;

    Rule(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
