package app.dateline.store;

import java.time.Duration;
import java.time.Instant;

/**
 * A deleted article that can still be brought back.
 *
 * @param listing   as it was in the list
 * @param deletedAt 30 days after this it is removed for good, but not before the portal in use has been told
 */
public record Trashed(Listing listing, Instant deletedAt) {
    public static final Duration KEPT = Duration.ofDays(30);
}
