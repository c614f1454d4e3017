package app.dateline.store;

import app.dateline.article.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * An RSS or Atom feed that the inbox reads.
 *
 * @param number   names it in this profile
 * @param address  where it is read from
 * @param title    as it calls itself, "" as long as it has said nothing
 * @param site     the address of the pages that it is about, "" if it does not say
 * @param etag     what the server called its last state, "" for nothing; likewise {@code modified}
 * @param due      when it is read next
 * @param reached  when the server last answered as it should, with something new or without
 * @param failures how often in a row it could not be read since then
 * @param trouble  why it could not be read the last time
 * @param fresh    how many items of it nobody has decided about
 */
public record Feed(
        long number,
        String address,
        String title,
        String site,
        String etag,
        String modified,
        Instant due,
        Optional<Instant> reached,
        int failures,
        Optional<Message> trouble,
        int fresh) {

    /** What to call it. */
    public String name() {
        return title.isBlank() ? address : title;
    }
}
