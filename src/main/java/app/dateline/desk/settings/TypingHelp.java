package app.dateline.desk.settings;

import app.dateline.text.typography.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is mended while a person types, and whether it can be seen.
 *
 * @param off         what was switched off
 * @param spacesShown whether spaces at which no line breaks are drawn
 */
public record TypingHelp(Set<Kind> off, Boolean spacesShown) {
    /** All of it. */
    public static final TypingHelp ON = new TypingHelp(null, null);

    public TypingHelp {
        off = off == null ? Set.of() : Set.copyOf(off);
        spacesShown = spacesShown != null && spacesShown;
    }

    /** What is mended. */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeAll(off);
        return kinds;
    }

    /** The other way round for this kind. */
    public TypingHelp withSwitched(Kind kind) {
        Set<Kind> next = EnumSet.noneOf(Kind.class);
        next.addAll(off);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new TypingHelp(next, spacesShown);
    }

    public TypingHelp withSpacesShown(boolean shown) {
        return new TypingHelp(off, shown);
    }
}
