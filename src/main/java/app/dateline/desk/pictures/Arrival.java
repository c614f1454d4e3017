package app.dateline.desk.pictures;

import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Media;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Takes a picture file into the profile, with what it says of itself. Any thread; blocks. */
final class Arrival {
    private final Media media;
    private final Supplier<Parties> parties;

    /** @param parties who is known in credits; any thread */
    Arrival(Media media, Supplier<Parties> parties) {
        this.media = media;
        this.parties = parties;
    }

    /**
     * A picture that is in the profile now.
     *
     * @param completed whether its file says its credit in one language and the other side was written from it
     */
    record Arrived(Picture picture, boolean completed) {}

    /** @throws Failure if it is no picture that we can show, or cannot be kept */
    Arrived take(Path file) {
        // what is no picture must not get into the profile; what is read again cannot be changed by anybody any more
        PictureFile.read(file);
        String sha256 = media.add(file);
        PictureFile said = PictureFile.read(media.path(sha256).orElse(file));
        Picture picture = said.describe(
                Picture.of(sha256, file.getFileName().toString(), said.mediaType(), said.width(), said.height()));
        Bilingual credit = Credit.completed(picture.credit(), parties.get());
        return new Arrived(picture.withCredit(credit), !credit.equals(picture.credit()));
    }
}
