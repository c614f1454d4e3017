package app.dateline.intake.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a feed is asked next: every ten minutes while all is well, ever more rarely while it fails, never before its server
 * wants to be asked, and not all feeds at the same moment.
 */
final class Timetable {
    static final Duration USUAL = Duration.ofMinutes(10);
    static final Duration LONGEST = Duration.ofHours(6);
    static final Duration GONE = Duration.ofDays(1);
    private static final double JITTER = 0.2;

    private final RandomGenerator random;

    Timetable(RandomGenerator random) {
        this.random = random;
    }

    Instant afterSuccess(Instant now) {
        return now.plus(about(USUAL));
    }

    /** @param failures in a row, with this one; from 1 */
    Instant afterFailure(Instant now, int failures, Answer.Nothing answer) {
        Duration usual = USUAL.multipliedBy(1L << Math.min(failures, 10));
        Duration bounded = answer.gone() ? GONE : usual.compareTo(LONGEST) > 0 ? LONGEST : usual;
        Optional<Duration> wanted = answer.pause().filter(wait -> wait.compareTo(bounded) > 0);
        // what the server asked for is the least, so it is only ever made longer
        return now.plus(wanted.isPresent() ? wanted.get().plus(about(Duration.ofMinutes(1))) : about(bounded));
    }

    /** Give or take a fifth. */
    private Duration about(Duration time) {
        return Duration.ofMillis((long) (time.toMillis() * (1 - JITTER + 2 * JITTER * random.nextDouble())));
    }
}
