package app.dateline.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on. */
final class SetClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    SetClock(String now) {
        this(Instant.parse(now), ZoneOffset.UTC);
    }

    SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void set(String time) {
        now = Instant.parse(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }
}
