package app.dateline.mention;

/**
 * A place in a text that seems to name a company that nobody has listed.
 *
 * @param start      where its name begins, in UTF-16 units of the text that was given
 * @param end        where its name ends, exclusive
 * @param name       its name there, without quotation marks, in the case that the text has it in
 * @param confidence how likely it is that a person would agree, more than 0 and at most 1
 */
public record Unlisted(int start, int end, String name, double confidence) {}
