package app.dateline.rights.credit;

import app.dateline.article.Bilingual;
import java.util.List;

/**
 * Who is named in credits: an agency, a press service, a photographer.
 *
 * @param name      as it signs in each language; neither side is blank
 * @param spellings other ways in which it is written, in either language
 * @param own       whether it is of this profile and not of the list that comes with Dateline
 */
public record Party(Bilingual name, List<String> spellings, boolean own) {
    /** UTF-16 units of a name on one side; what is longer is no name and is not learned. */
    public static final int LONGEST = 200;

    public Party {
        spellings = List.copyOf(spellings);
    }

    /** One that the editors of this profile have named. */
    public static Party own(Bilingual name) {
        return new Party(name, List.of(), true);
    }
}
