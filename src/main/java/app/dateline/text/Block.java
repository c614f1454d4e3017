package app.dateline.text;

import app.dateline.article.Coded;

/**
 * A top-level Markdown block of a body: the unit that is aligned, translated and merged.
 *
 * @param start of its first line, in UTF-16 units of the body
 * @param end   behind its last character that is not white space
 */
public record Block(int start, int end, Kind kind) {
    public enum Kind implements Coded {
        HEADING,
        PARAGRAPH,
        LIST,
        QUOTE,
        TABLE,
        CODE,
        RULE,
        FOOTNOTE,
        /** Raw HTML, which readers see as text. */
        HTML,
        /** Definitions of links, which readers do not see. */
        LINKS
    }

    /** Its Markdown. */
    public String in(String body) {
        return body.substring(start, end);
    }
}
