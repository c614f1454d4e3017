package app.dateline.text;

import app.dateline.article.Bilingual;
import app.dateline.article.Focus;
import app.dateline.article.Picture;
import java.time.LocalDate;

/**
 * What an article file says of a picture. The image itself lies beside the article file.
 *
 * @param file         its name beside the article file, no folder in it
 * @param name         the name that it came with, where that is another one
 * @param caption      in the file's language, and in the other one if the file has that too; so are alt and credit
 * @param licenceUntil null when there is no end
 * @param focus        null for the centre
 */
public record FilePicture(
        String file,
        String name,
        Bilingual caption,
        Bilingual alt,
        Bilingual credit,
        String creator,
        String copyright,
        String source,
        String usageTerms,
        String webStatement,
        String licensorUrl,
        String digitalSourceType,
        LocalDate licenceUntil,
        Focus focus) {

    /** The image's own facts (content, media type, size) with what the file says of it. */
    Picture of(Picture image) {
        return new Picture(image.sha256(), name, image.mediaType(), image.width(), image.height(), caption, alt,
                credit, creator, copyright, source, usageTerms, webStatement, licensorUrl, digitalSourceType,
                licenceUntil, focus);
    }
}
