package app.dateline.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which pictures of the profile are wanted. One is found if all of it is true of the picture in one of its articles.
 *
 * @param text       words that must all be in caption, alternative text, credit, creator, source or file name, in any
 *                   case, as parts of words too; "" for any
 * @param licences   one of these; empty for any
 * @param uncredited only those that lack a credit line in a language that their article is written in
 * @param today      by which licences are judged
 */
public record LibraryQuery(String text, Set<LicenceState> licences, boolean uncredited, LocalDate today) {
    public LibraryQuery {
        licences = licences.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(licences));
    }

    public static LibraryQuery all(LocalDate today) {
        return new LibraryQuery("", Set.of(), false, today);
    }

    public LibraryQuery withText(String text) {
        return new LibraryQuery(text, licences, uncredited, today);
    }

    public LibraryQuery withLicences(Set<LicenceState> licences) {
        return new LibraryQuery(text, licences, uncredited, today);
    }

    public LibraryQuery withUncredited(boolean uncredited) {
        return new LibraryQuery(text, licences, uncredited, today);
    }

    /** The same on another day. */
    public LibraryQuery on(LocalDate today) {
        return new LibraryQuery(text, licences, uncredited, today);
    }

    public boolean isAll() {
        return text.isBlank() && licences.isEmpty() && !uncredited;
    }

    /** Whether only licences with an end near are asked for, which are sorted by it. */
    public boolean isByEnd() {
        return !licences.isEmpty() && !licences.contains(LicenceState.OPEN);
    }
}
