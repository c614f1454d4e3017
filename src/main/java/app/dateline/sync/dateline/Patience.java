package app.dateline.sync.dateline;

import java.time.Duration;

/**
 * How long to wait for a portal.
 *
 * @param connect      until the connection stands
 * @param exchange     until the whole answer is there
 * @param pace         bytes a second of a long body that earn more time than that
 * @param attempts     how often a request is sent at most
 * @param pause        before the second attempt; it doubles for each further one, give or take a quarter
 * @param longestPause beyond this, no further attempt is made
 */
public record Patience(
        Duration connect, Duration exchange, int pace, int attempts, Duration pause, Duration longestPause) {
    public static final Patience NORMAL = new Patience(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            16 * 1024,
            4,
            Duration.ofMillis(500),
            Duration.ofSeconds(20));

    /** Milliseconds that an exchange may take after this many bytes of its bodies went over. */
    long allowed(long bytes) {
        return exchange.toMillis() + bytes * 1000 / pace;
    }
}
