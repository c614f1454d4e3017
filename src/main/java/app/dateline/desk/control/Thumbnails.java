package app.dateline.desk.control;

import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.picture.Thumbnail;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The profile's pictures made small, read off the FX thread, two at a time, and kept as long as they fit into 32 MB. FX
 * thread only.
 */
public final class Thumbnails {
    private static final long KEPT_BYTES = 32L << 20;

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Semaphore atOnce = new Semaphore(2);
    private final Function<String, Optional<Path>> files;
    private final Tasks tasks;
    private long bytes;

    /** @param files where the file of a SHA-256 is, empty when it is not there; called off the FX thread */
    public Thumbnails(Function<String, Optional<Path>> files, Tasks tasks) {
        this.files = files;
        this.tasks = tasks;
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
            read(key, found);
        }
        return found.shown().getReadOnlyProperty();
    }

    private void read(Key key, Kept place) {
        tasks.quietly(
                _ -> {
                    atOnce.acquire();
                    try {
                        Optional<Path> file = files.apply(key.sha256());
                        return file.isEmpty()
                                ? new Shown.Absent()
                                : new Shown.Ready(image(Thumbnail.of(file.get(), key.width(), key.height())));
                    } finally {
                        atOnce.release();
                    }
                },
                shown -> {
                    place.shown().set(shown);
                    bytes += place.bytes();
                    trim();
                },
                why -> place.shown().set(new Shown.Failed(why)));
    }

    /** Lets go of those that nobody has asked for for longest. */
    private void trim() {
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > KEPT_BYTES && oldest.hasNext()) {
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
