package app.dateline.desk.open;

import java.util.List;

/**
 * What was done to an article and can be taken back, and what was taken back and can be done again.
 *
 * @param done   the newest first
 * @param undone the next to be done again first
 */
public record Track(List<Edit> done, List<Edit> undone) {
    public static final Track NONE = new Track(List.of(), List.of());

    public Track {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    boolean isEmpty() {
        return done.isEmpty() && undone.isEmpty();
    }
}
