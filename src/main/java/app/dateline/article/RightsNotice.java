package app.dateline.article;

import java.time.LocalDate;

/**
 * Whose the text is, and why we may publish it. The wording that readers see is made from this in each language
 * and is never translated by a machine.
 *
 * @param holder     the copyright holder's name in each language
 * @param basis      null as long as nobody has chosen one
 * @param until      the last day on which we may publish it, null when there is no end
 * @param quoteLimit how much of the source's text may be reproduced word for word, in per cent of its words from 0 to
 *                   100; null where the notice says nothing of it
 */
public record RightsNotice(Bilingual holder, Basis basis, LocalDate until, Integer quoteLimit) {
    public static final RightsNotice NONE = new RightsNotice(Bilingual.EMPTY, null);

    /** One without an end or a limit. */
    public RightsNotice(Bilingual holder, Basis basis) {
        this(holder, basis, null, null);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public RightsNotice withHolder(Bilingual holder) {
        return new RightsNotice(holder, basis, until, quoteLimit);
    }

    public RightsNotice withBasis(Basis basis) {
        return new RightsNotice(holder, basis, until, quoteLimit);
    }

    public RightsNotice withUntil(LocalDate until) {
        return new RightsNotice(holder, basis, until, quoteLimit);
    }

    public RightsNotice withQuoteLimit(Integer quoteLimit) {
        return new RightsNotice(holder, basis, until, quoteLimit);
    }
}
