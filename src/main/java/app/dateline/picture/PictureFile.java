package app.dateline.picture;

import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.nio.file.Path;

/**
 * What an image file is and says of itself, in the terms of the IPTC Photo Metadata Standard. Texts are plain, without
 * white space around them, at most 10,000 characters, and "" where the file says nothing.
 *
 * @param mediaType       by the content, whatever the name: {@code image/jpeg}, {@code image/png}, {@code image/webp}
 *                        or {@code image/gif}
 * @param width           in pixels, as it is shown: after the turn that EXIF asks for
 * @param height          in pixels, as it is shown
 * @param caption         in the languages in which it is said; so is alt
 * @param creator         several are separated by "; "
 * @param digitalSourceType the address of a term, as {@link app.dateline.article.DigitalSourceType#uri()} has it
 */
public record PictureFile(
        String mediaType,
        int width,
        int height,
        Bilingual caption,
        Bilingual alt,
        String credit,
        String creator,
        String copyrightNotice,
        String source,
        String usageTerms,
        String webStatement,
        String licensorUrl,
        String digitalSourceType) {

    /**
     * Reads a file without decoding its pixels. Of several answers in a file the one of the Metadata Working
     * Group's guideline (2.0) is taken: for creator, copyright notice and caption EXIF first; then XMP before IPTC-IIM,
     * unless the file's own digest shows that a program changed the IIM alone. What cameras write by themselves, such as
     * “OLYMPUS DIGITAL CAMERA”, is no answer. Metadata that cannot be understood is left out, it does not make a file
     * unreadable.
     *
     * <p>Blocks while it reads; thread-safe; needs a few megabytes at most, whatever the file.
     *
     * @throws Failure if there is no such file, it is no picture that readers' browsers and we can show, it is damaged,
     *                 cut off, over 100 MB, over 100 megapixels or has a side over 30,000 pixels
     */
    public static PictureFile read(Path path) {
        return of(CheckedFile.of(path));
    }

    static PictureFile of(CheckedFile file) {
        boolean turned = file.orientation().swapsSides();
        return Description.of(
                file.blocks(),
                file.format().mediaType(),
                turned ? file.height() : file.width(),
                turned ? file.width() : file.height());
    }

    /** The picture with what it leaves open taken from the file. */
    public Picture describe(Picture picture) {
        return picture.withCaption(picture.caption().isEmpty() ? caption : picture.caption())
                .withAlt(picture.alt().isEmpty() ? alt : picture.alt())
                .withCredit(picture.credit().isEmpty() ? inItsLanguage(credit) : picture.credit())
                .withCreator(first(picture.creator(), creator))
                .withCopyrightNotice(first(picture.copyrightNotice(), copyrightNotice))
                .withSource(first(picture.source(), source))
                .withUsageTerms(first(picture.usageTerms(), usageTerms))
                .withWebStatement(first(picture.webStatement(), webStatement))
                .withLicensorUrl(first(picture.licensorUrl(), licensorUrl))
                .withDigitalSourceType(first(picture.digitalSourceType(), digitalSourceType));
    }

    private static String first(String said, String byFile) {
        return said.isBlank() ? byFile : said;
    }

    /** A text on the side of the language that it is written in. */
    static Bilingual inItsLanguage(String text) {
        return Bilingual.of(languageOf(text), text);
    }

    static Language languageOf(String text) {
        boolean cyrillic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? Language.RU : Language.EN;
    }
}
