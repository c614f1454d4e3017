package app.dateline.store.search;

import app.dateline.article.Basis;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One thing that a query asks for, or asks not to be there. */
public sealed interface Part {
    /** @return whether this must not be so */
    boolean not();

    /** @param beginning whether it may be the beginning of a longer word */
    record Word(String form, String stem, boolean beginning, boolean not) implements Part {}

    /** @param beginning whether the last word may be the beginning of a longer one */
    record Phrase(List<String> forms, boolean beginning, boolean not) implements Part {}

    /** An edition is in one of these. */
    record InState(Set<EditionState> states, boolean not) implements Part {}

    /** There is an edition in it. */
    record InLanguage(Language language, boolean not) implements Part {}

    /** A mention of one of these is confirmed. */
    record Mentions(Set<EntityKey> entities, boolean not) implements Part {}

    /** @param name a part of the name of the author of the last change, folded */
    record ByAuthor(String name, boolean not) implements Part {}

    /** Last changed before this. */
    record Before(Instant end, boolean not) implements Part {}

    /** Last changed then or later. */
    record After(Instant start, boolean not) implements Part {}

    /** One of these is why it may be published. */
    record OnBasis(Set<Basis> bases, boolean not) implements Part {}

    /** Its own licence, or that of one of its pictures, has ended before this day. */
    record LicenceEnded(LocalDate day, boolean not) implements Part {}

    /** Something in it was found wrong. */
    record HasProblem(boolean not) implements Part {}
}
