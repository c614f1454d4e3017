package app.dateline.mention;

import app.dateline.article.EntityKey;

/** What a phrase of the dictionary stands for. */
sealed interface Meaning {
    /** The entity's name, or something else that speaks for it. */
    record Named(EntityKey entity, Evidence evidence, Casing casing, Need need) implements Meaning {}

    /** Something else that has an entity's name in it; it keeps the place to itself. */
    record Other(Casing casing, boolean quoted) implements Meaning {}

    /** What must stand beside a name of common words before it is believed. */
    enum Need {
        NOTHING,
        /** Quotation marks, or a word for what it is: «завод», "Inc." */
        QUOTES_OR_DESCRIPTOR,
        /** A word for what it is; quotation marks are not enough. */
        DESCRIPTOR,
        /** Other words of the text that speak for it. */
        CONTEXT
    }
}
