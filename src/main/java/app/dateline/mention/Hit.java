package app.dateline.mention;

import app.dateline.article.EntityKey;

/**
 * A place in a text that names an entity.
 *
 * @param start      where it begins, in UTF-16 units of the text that was given
 * @param end        where it ends, exclusive
 * @param confidence how likely it is that a person would agree, more than 0 and at most 1; 0 if blocked
 */
public record Hit(int start, int end, EntityKey entity, Evidence evidence, double confidence) {
    /** What the text says there. */
    public String surface(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
