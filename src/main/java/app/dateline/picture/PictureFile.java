package app.dateline.picture;

import app.dateline.article.Failure;
import java.nio.file.Path;

/**
 * What an image file is and says of itself, in the terms of the IPTC Photo Metadata Standard. Texts are plain, without
 * white space around them, at most 10,000 characters, and "" where the file says nothing.
 *
 * @param mediaType       by the content, whatever the name: {@code image/jpeg}, {@code image/png}, {@code image/webp}
 *                        or {@code image/gif}
 * @param width           in pixels, as it is shown: after the turn that EXIF asks for
 * @param height          in pixels, as it is shown
 * @param creator         several are separated by "; "
 */
public record PictureFile(
        String mediaType,
        int width,
        int height,
        String caption,
        String credit,
        String creator,
        String copyrightNotice,
        String source,
        String usageTerms) {

    /**
     * Reads a file without decoding its pixels. Of two answers in a file the one of the Metadata Working Group's
     * guideline is taken: XMP before IPTC-IIM, unless the file's own digest shows that a program changed the IIM alone;
     * EXIF where neither says anything. Metadata that cannot be understood is left out, it does not make a file
     * unreadable.
     *
     * <p>Blocks while it reads; thread-safe; needs a few megabytes at most, whatever the file.
     *
     * @throws Failure if there is no such file, it is no picture that readers' browsers and we can show, it is damaged,
     *                 cut off, over 100 MB, over 100 megapixels or has a side over 30,000 pixels
     */
    public static PictureFile read(Path path) {
        CheckedFile file = CheckedFile.of(path);
        boolean turned = file.orientation().swapsSides();
        Description said = Description.reconciled(file.blocks());
        return new PictureFile(
                file.format().mediaType(),
                turned ? file.height() : file.width(),
                turned ? file.width() : file.height(),
                said.caption(),
                said.credit(),
                said.creator(),
                said.copyrightNotice(),
                said.source(),
                said.usageTerms());
    }
}
