package app.dateline.desk.pictures;

import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.desk.control.KnownNames;
import app.dateline.picture.PictureFile;
import app.dateline.store.Media;
import java.nio.file.Path;

/** Takes a picture file into the profile, with what it says of itself. Any thread; blocks. */
final class Arrival {
    private final Media media;
    private final KnownNames names;

    Arrival(Media media, KnownNames names) {
        this.media = media;
        this.names = names;
    }

    /** @throws Failure if it is no picture that we can show, or cannot be kept */
    Picture take(Path file) {
        // what is no picture must not get into the profile; what is read again cannot be changed by anybody any more
        PictureFile.read(file);
        String sha256 = media.add(file);
        PictureFile said = PictureFile.read(media.path(sha256).orElse(file));
        Picture picture = said.describe(
                Picture.of(sha256, file.getFileName().toString(), said.mediaType(), said.width(), said.height()));
        // an agency that signs in both languages is credited in both
        return names.both(said.credit()).map(picture::withCredit).orElse(picture);
    }
}
