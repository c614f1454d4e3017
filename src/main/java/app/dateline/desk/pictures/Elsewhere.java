package app.dateline.desk.pictures;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.picture.Likeness;
import app.dateline.picture.ThumbnailFolder;
import app.dateline.store.Library;
import app.dateline.store.LibraryPicture;
import app.dateline.store.PictureUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Knows in which other articles a picture, or one that looks like it, has another credit. Any thread but the FX thread;
 * blocks.
 */
public final class Elsewhere {
    /** More would say no more. */
    private static final int MOST = 3;

    private final Library library;
    private final Function<String, Optional<Path>> files;
    private final ThumbnailFolder thumbnails;

    /**
     * An article with the picture.
     *
     * @param same whether it is the same file; else one that looks like it
     */
    public record Other(PictureUse use, boolean same) {}

    /** @param files where the file of a SHA-256 is, empty when it is not there */
    public Elsewhere(Library library, Function<String, Optional<Path>> files, ThumbnailFolder thumbnails) {
        this.library = library;
        this.files = files;
        this.thumbnails = thumbnails;
    }

    /** @param article that it is in itself */
    public List<Other> of(Picture picture, ArticleId article) {
        List<Other> others = new ArrayList<>();
        library.picture(picture.sha256()).ifPresent(same -> others(picture, article, same, true, others));
        for (String near : near(picture.sha256())) {
            if (others.size() < MOST) {
                library.picture(near).ifPresent(found -> others(picture, article, found, false, others));
            }
        }
        return others.stream().limit(MOST).toList();
    }

    private static void others(
            Picture picture, ArticleId article, LibraryPicture found, boolean same, List<Other> others) {
        found.uses().stream()
                .filter(use -> !use.article().equals(article) && isOther(picture.credit(), use.picture().credit()))
                .forEach(use -> others.add(new Other(use, same)));
    }

    private static boolean isOther(Bilingual mine, Bilingual theirs) {
        return LibraryPicture.differ(mine, theirs) || mine.isEmpty() && !theirs.isEmpty();
    }

    private List<String> near(String sha256) {
        Map<String, Long> known = library.likenesses();
        OptionalLong bits = known.containsKey(sha256) ? OptionalLong.of(known.get(sha256)) : look(sha256);
        if (bits.isEmpty()) {
            return List.of();
        }
        return known.entrySet().stream()
                .filter(other -> !other.getKey().equals(sha256) && Likeness.isNear(other.getValue(), bits.getAsLong()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private OptionalLong look(String sha256) {
        try {
            Optional<Path> file = files.apply(sha256);
            return file.isEmpty()
                    ? OptionalLong.empty()
                    : Likeness.of(thumbnails.of(
                            sha256, file.get(), ThumbnailFolder.WIDTH, ThumbnailFolder.HEIGHT));
        } catch (Failure _) {
            // the card shows what is wrong with the file
            return OptionalLong.empty();
        }
    }
}
