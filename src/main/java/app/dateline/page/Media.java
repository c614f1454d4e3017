package app.dateline.page;

import app.dateline.article.Picture;
import app.dateline.picture.Rendition;
import java.util.Optional;

/** Where readers find a picture's files. */
@FunctionalInterface
public interface Media {
    /** The address of the whole picture. */
    String whole(Picture picture);

    /** The address of a rendition; empty where none are made, as in a preview without a portal. */
    default Optional<String> rendition(Picture picture, Rendition rendition) {
        return Optional.empty();
    }
}
