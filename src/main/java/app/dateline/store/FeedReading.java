package app.dateline.store;

import java.time.Instant;
import java.util.List;

/**
 * What a feed had in it when it was read.
 *
 * @param address where it is to be read from now on, another one after a lasting redirection
 * @param due     when to read it next
 */
public record FeedReading(
        String address, String title, String site, String etag, String modified, List<Arrival> arrivals, Instant due) {
    public FeedReading {
        arrivals = List.copyOf(arrivals);
    }
}
