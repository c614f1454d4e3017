package app.dateline.store;

import java.time.Instant;

/**
 * A save that is on disk.
 *
 * @param revision names the state that was stored: a UUIDv7 as text
 * @param at       when, to the millisecond
 */
public record Saved(String revision, Instant at) {}
