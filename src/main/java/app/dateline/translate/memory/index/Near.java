package app.dateline.translate.memory.index;

/**
 * A unit that was found.
 *
 * @param likeness 1 to 99
 */
public record Near(int unit, int likeness) {}
