package app.dateline.translate;

/**
 * Where a text has a rendering of a term.
 *
 * @param start     in UTF-16 units
 * @param end       exclusive
 * @param rendering as the glossary has it
 * @param wrong     whether it is one that must not be used
 */
public record TermHit(int start, int end, Term term, String rendering, boolean wrong) {}
