package app.dateline.text;

import app.dateline.article.Coded;

/**
 * A stretch of a body and what its Markdown makes of it. Stretches overlap where one is within another.
 *
 * @param start in UTF-16 units of the body
 * @param end   behind its last character; greater than {@code start}
 */
public record Styled(int start, int end, Style style) {
    public enum Style implements Coded {
        /** Signs that readers do not see. */
        MARKUP,
        /** Of the first two levels. */
        HEADING,
        SUBHEADING,
        STRONG,
        EMPHASIS,
        CODE,
        /** What readers click on. */
        LINK,
        QUOTE,
        TABLE,
        /** The text of a footnote. */
        FOOTNOTE
    }

    Styled movedBy(int units) {
        return new Styled(start + units, end + units, style);
    }
}
