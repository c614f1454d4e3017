package app.dateline.mention;

import app.dateline.article.EntityKey;

/** What a phrase of the dictionary stands for. */
sealed interface Meaning {
    /** An entity's name, or something else that speaks for it. */
    record Named(EntityKey entity, Evidence evidence, Casing casing, Need need) implements Meaning {}

    /** Something else that has an entity's name in it, and keeps the place to itself; if quoted, only in quotation marks. */
    record Other(Casing casing, boolean quoted) implements Meaning {}

    /** A word that speaks for or against an entity whose name means other things too. */
    record Cue(EntityKey entity, Casing casing, boolean speaksFor) implements Meaning {}

    /** What a name wants before it is believed. */
    enum Need {
        NOTHING,
        /** The text, as a whole, to speak for it: Georgia. */
        CONTEXT,
        /** Nothing, unless the text, as a whole, speaks against it: Turkey, at Thanksgiving. */
        NO_OBJECTION,
        /** Small letters, but where a sentence begins: «чехов», not «Чехов». */
        SMALL_LETTERS,
        /** Not to begin a sentence, where it is a common word: «Того». */
        MID_SENTENCE,
        /** Quotation marks, or a word for what it is: «завод», "Inc." */
        QUOTES_OR_DESCRIPTOR,
        /** A word for what it is; quotation marks are not enough. */
        DESCRIPTOR;

        /** Whether it is met by what stands beside the name, and so strikes out other meanings. */
        boolean isProvedBeside() {
            return this == QUOTES_OR_DESCRIPTOR || this == DESCRIPTOR;
        }
    }
}
