package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The renditions that could not be made, since this start, so that nobody can have a damaged picture decoded again with
 * each request. Thread-safe.
 */
final class Unmakable {
    private static final int KEPT = 1_000;

    private final Map<String, Failure> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failure> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Remembers it, whatever it was that a decoder threw at damaged pixels.
     *
     * @return what to throw
     */
    synchronized Failure add(String name, Picture picture, Throwable why) {
        Failure failure = why instanceof Failure known
                ? known
                : new Failure(Message.of("picture.failure.damaged", picture.file(), picture.mediaType()), why);
        failures.put(name, failure);
        return failure;
    }

    /** @throws Failure if it is one of them */
    synchronized void refuse(String name) {
        Failure why = failures.get(name);
        if (why != null) {
            throw new Failure(why.message(), why);
        }
    }
}
