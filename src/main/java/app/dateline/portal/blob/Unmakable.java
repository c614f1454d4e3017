package app.dateline.portal.blob;

import app.dateline.article.Failure;
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

    synchronized void add(String name, Failure why) {
        failures.put(name, why);
    }

    /** @throws Failure if it is one of them */
    synchronized void refuse(String name) {
        Failure why = failures.get(name);
        if (why != null) {
            throw new Failure(why.message(), why);
        }
    }
}
