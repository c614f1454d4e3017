package app.dateline.intake.feed;

import app.dateline.article.Message;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What became of asking a server for a feed. */
sealed interface Answer {
    /**
     * All of it.
     *
     * @param at      where it was, after the redirections
     * @param lasting where to ask from now on: what only lasting redirections led to
     * @param charset what the server says that it is written in, "" for nothing
     * @param html    whether the server says that it is a page
     */
    record Whole(URI at, URI lasting, byte[] bytes, String charset, boolean html, String etag, String modified)
            implements Answer {}

    /** Nothing has changed since it was fetched last. */
    record Unchanged() implements Answer {}

    /**
     * Nothing, and why.
     *
     * @param pause how long the server wants to be left alone
     * @param gone whether it says that it is gone for good
     */
    record Nothing(Message why, Optional<Duration> pause, boolean gone) implements Answer {
        static Nothing of(String key, Object... args) {
            return new Nothing(Message.of(key, args), Optional.empty(), false);
        }
    }
}
