package app.dateline.article;

import java.util.List;

/**
 * Something to say to a person, not yet in a language: a key of the word bundles and what fills its places, which may
 * be strings, numbers, dates or other messages.
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
