package app.dateline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a repair did.
 *
 * @param setAside   the folder with the damaged file, kept; empty when nothing was damaged and nothing was done
 * @param backup     that was restored; empty when there was none that could be read
 * @param articles   in the profile now
 * @param replayed   revisions that were newer than the backup and came back
 * @param unreadable revisions of the damaged file that could not be read, as far as can be told
 * @param changed    headlines of the articles to which the replay gave a newer text than the backup had
 */
public record Repaired(
        Optional<Path> setAside, Optional<Path> backup, int articles, int replayed, int unreadable, List<String> changed) {
    public Repaired {
        changed = List.copyOf(changed);
    }
}
