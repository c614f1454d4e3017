package app.dateline.text.find;

import app.dateline.article.Failure;
import java.util.List;

/** Finds in texts what is sought. Immutable; for any thread. */
public sealed interface Finder permits FormFinder, PatternFinder {
    /** More than this nobody types. */
    int MAX_LENGTH = 2_000;

    /**
     * @throws Failure if it is a regular expression that cannot be read, with the place of the mistake, or is longer
     *     than {@link #MAX_LENGTH}
     */
    static Finder of(Sought sought) {
        if (sought.text().length() > MAX_LENGTH) {
            throw Failure.of("text.find.too-long", MAX_LENGTH);
        }
        if (sought.forms()) {
            FormFinder forms = FormFinder.of(sought);
            if (!forms.isEmpty()) {
                return forms;
            }
        }
        return PatternFinder.of(sought);
    }

    /**
     * Every place, in their order, none over another; none for an empty search. Takes half a second at most.
     *
     * @throws Failure if a regular expression takes longer than that
     */
    List<Hit> in(String text);

    /** @throws Failure if it names a group that the regular expression does not have */
    default Replacement replacement(String by, boolean keepCase) {
        return Replacement.plain(by, keepCase);
    }
}
