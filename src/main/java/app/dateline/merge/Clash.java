package app.dateline.merge;

import app.dateline.article.Coded;
import app.dateline.article.Language;
import java.util.Optional;

/**
 * One thing that was changed differently on both sides, so that a person has to say what it is to be. All as text.
 *
 * @param language of the edition or the side of a bilingual text; null for what has no language
 * @param of       which one of several: the name of a picture's or a notice's field; "" where there is one
 * @param base     as it was, "" for nothing
 * @param mine     as it is here, "" for what was taken out
 * @param theirs   as others have it, "" for what was taken out
 * @param proposal both changes word by word, where they do not touch: for a person to accept, never taken by itself,
 *                 since two right changes can make a sentence that nobody wrote
 */
public record Clash(
        Part part, Language language, String of, String base, String mine, String theirs, Optional<String> proposal) {
    public enum Part implements Coded {
        HEADLINE,
        LEAD,
        DATELINE,
        /** One block of a body, or several that were written anew on both sides. */
        BLOCK,
        /** A whole body, whose blocks do not stay blocks when they are put together. */
        BODY,
        SLUG,
        PICTURE,
        SOURCE,
        RIGHTS,
        /** An edition that was taken out on one side. */
        EDITION,
        /** What an article file said and this version does not understand. */
        OTHER
    }
}
