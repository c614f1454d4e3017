package app.dateline.desk.control;

import app.dateline.article.Message;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.picture.ThumbnailFolder;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;

/**
 * The profile's pictures made small off the FX thread, and held as long as they fit into 64 MB. What was made small
 * before is read at once; what has still to be made waits until nobody has asked for anything for a moment, since to
 * decode a large file takes the processor that a scrolling window needs. FX thread only.
 */
public final class Thumbnails {
    private static final long HELD_BYTES = 64L << 20;
    private static final int AT_ONCE = 2;
    private static final Duration MOMENT = Duration.millis(120);
    private static final long LATELY_NANOS = 500_000_000;

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Key> waiting = new ArrayDeque<>();
    private final Deque<Key> unmade = new ArrayDeque<>();
    private final Pause moment = new Pause(MOMENT, this::rested);
    private final Function<String, Optional<Path>> files;
    private final ThumbnailFolder folder;
    private final Tasks tasks;
    private volatile long asked = System.nanoTime() - LATELY_NANOS;
    private int reading;
    private boolean making;
    private boolean resting;
    private long bytes;

    /**
     * @param files  where the file of a SHA-256 is, empty when it is not there; called off the FX thread
     * @param folder remembers what was made small
     */
    public Thumbnails(Function<String, Optional<Path>> files, ThumbnailFolder folder, Tasks tasks) {
        this.files = files;
        this.folder = folder;
        this.tasks = tasks;
    }

    /** Whether somebody has asked within the last half second; any thread. */
    public boolean areWanted() {
        return System.nanoTime() - asked < LATELY_NANOS;
    }

    /** What there is to show at a moment: nothing yet, the picture, or why there is none. */
    public sealed interface Shown {
        record Waiting() implements Shown {}

        record Ready(Image image) implements Shown {}

        /** The file is not in the profile: it may still have to come from the portal. */
        record Absent() implements Shown {}

        record Failed(Message why) implements Shown {}
    }

    /**
     * A picture, first waited for. What failed or was absent is tried again when it is asked for again.
     *
     * @param width  the most, in pixels of the screen
     * @param height the most, in pixels of the screen
     */
    public ReadOnlyObjectProperty<Shown> of(String sha256, int width, int height) {
        Key key = new Key(sha256, width, height);
        Kept found = kept.get(key);
        if (found == null || !found.isUseful()) {
            found = new Kept(new ReadOnlyObjectWrapper<>(new Shown.Waiting()));
            kept.put(key, found);
            asked = System.nanoTime();
            waiting.push(key);
            if (!unmade.isEmpty()) {
                rest();
            }
            next();
        }
        return found.shown().getReadOnlyProperty();
    }

    /** The last asked for first: who scrolls past many wants to see where that ends. */
    private void next() {
        while (reading < AT_ONCE && !waiting.isEmpty()) {
            Key key = waiting.pop();
            Kept place = kept.get(key);
            if (place != null) {
                reading++;
                tasks.quietly(
                        _ -> remembered(key),
                        shown -> {
                            shown.ifPresentOrElse(now -> show(place, now), () -> {
                                unmade.push(key);
                                rest();
                            });
                            reading--;
                            next();
                        },
                        why -> {
                            place.shown().set(new Shown.Failed(why));
                            reading--;
                            next();
                        });
            }
        }
    }

    /** On a worker; empty for what has still to be made. */
    private Optional<Shown> remembered(Key key) {
        return files.apply(key.sha256()).isEmpty()
                ? Optional.of(new Shown.Absent())
                : folder.kept(key.sha256(), key.width(), key.height()).map(image -> new Shown.Ready(image(image)));
    }

    /** Makes nothing for a moment from now. */
    private void rest() {
        resting = true;
        moment.restart();
    }

    private void rested() {
        resting = false;
        make();
    }

    private void make() {
        if (making || unmade.isEmpty()) {
            return;
        }
        Key key = unmade.pop();
        Kept place = kept.get(key);
        if (place == null) {
            make();
            return;
        }
        making = true;
        tasks.quietly(
                _ -> {
                    Optional<Path> file = files.apply(key.sha256());
                    return file.isEmpty()
                            ? new Shown.Absent()
                            : new Shown.Ready(image(folder.of(key.sha256(), file.get(), key.width(), key.height())));
                },
                shown -> {
                    show(place, shown);
                    made();
                },
                why -> {
                    place.shown().set(new Shown.Failed(why));
                    made();
                });
    }

    private void made() {
        making = false;
        if (!resting) {
            make();
        }
    }

    private void show(Kept place, Shown shown) {
        place.shown().set(shown);
        bytes += place.bytes();
        trim();
    }

    /** Lets go of those that nobody has asked for for longest. */
    private void trim() {
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > HELD_BYTES && oldest.hasNext()) {
            long freed = oldest.next().bytes();
            if (freed > 0) {
                oldest.remove();
                bytes -= freed;
            }
        }
    }

    private static Image image(BufferedImage from) {
        int width = from.getWidth();
        int height = from.getHeight();
        int[] pixels = from.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private record Key(String sha256, int width, int height) {}

    private record Kept(ReadOnlyObjectWrapper<Shown> shown) {
        boolean isUseful() {
            return shown.get() instanceof Shown.Waiting || shown.get() instanceof Shown.Ready;
        }

        long bytes() {
            return shown.get() instanceof Shown.Ready(Image image)
                    ? (long) (4 * image.getWidth() * image.getHeight())
                    : 0;
        }
    }
}
