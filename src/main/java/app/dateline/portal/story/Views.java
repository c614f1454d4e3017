package app.dateline.portal.story;

import app.dateline.portal.data.DataError;
import app.dateline.portal.data.Database;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Counts how often each story was read: once a visitor a day. A visitor is a hash of address and program with a salt
 * that is new each day and kept nowhere, so that nobody, we included, can tell who read what. Programs that say that
 * they are no readers are not counted. Counts reach the database within seconds; a killed portal loses those. Thread-safe.
 */
public final class Views implements AutoCloseable {
    private static final int SECONDS = 5;
    /** Past so many visits in a day the set begins anew, which may count somebody twice. */
    private static final int MOST_VISITS = 500_000;
    private static final Pattern NO_READER = Pattern.compile(
            "bot|crawl|spider|slurp|preview|fetch|scan|monitor|headless|curl|wget|python|java|okhttp|go-http|http-?client"
                    + "|libwww|externalhit|whatsapp|feed|rss|archiv|validator|lighthouse",
            Pattern.CASE_INSENSITIVE);

    private record Key(long number, String language) {}

    private final Database database;
    private final Clock clock;
    private final byte[] salt = new byte[16];
    private final SecureRandom random = new SecureRandom();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("portal-views").factory());
    private Map<Key, Long> waiting = new HashMap<>();
    private Set<Long> seen = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    public Views(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::store, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Counts this visit if it is to be counted. @param program as {@code User-Agent} names it, may be null */
    public synchronized void count(Story story, String address, String program) {
        if (program == null || program.isBlank() || NO_READER.matcher(program).find()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day) || seen.size() >= MOST_VISITS) {
            day = today;
            random.nextBytes(salt);
            seen = new HashSet<>();
        }
        Key key = new Key(story.number(), story.language().code());
        if (seen.add(visit(key, address, program))) {
            waiting.merge(key, 1L, Long::sum);
        }
    }

    private long visit(Key key, String address, String program) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update((key + "\n" + address + "\n" + program).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** How often it was read, this moment's visit included. */
    public synchronized long of(Story story) {
        String language = story.language().code();
        long stored = database.read(sql -> sql.number(
                "SELECT views FROM publication WHERE number = ? AND language = ?", story.number(), language));
        return stored + waiting.getOrDefault(new Key(story.number(), language), 0L);
    }

    private synchronized void store() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            database.write(sql -> {
                for (Map.Entry<Key, Long> count : waiting.entrySet()) {
                    sql.change(
                            "UPDATE publication SET views = views + ? WHERE number = ? AND language = ?",
                            count.getValue(),
                            count.getKey().number(),
                            count.getKey().language());
                }
                return null;
            });
            waiting = new HashMap<>();
        } catch (DataError e) {
            LoggerFactory.getLogger(Views.class).warn("Views were not stored; tried again in {} s", SECONDS, e);
        }
    }

    /** Stores what is waiting. */
    @Override
    public void close() {
        timer.shutdown();
        store();
    }
}
