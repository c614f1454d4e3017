package app.dateline.article;

import java.time.LocalDate;

/**
 * An image file and what is known of it, in the terms of the IPTC Photo Metadata Standard.
 *
 * @param sha256          of the file's bytes, 64 lower-case hexadecimal digits: the name of the file in the profile
 * @param file            the name that the file came with, without a folder
 * @param mediaType       {@code image/jpeg} and the like
 * @param width           in pixels
 * @param height          in pixels
 * @param caption         what is printed under it
 * @param alt             what is said to those who do not see it
 * @param credit          the credit line as it is printed: «© Пресс-служба Минобороны РФ/ТАСС»
 * @param creator         who made it
 * @param copyrightNotice as its holder wrote it
 * @param source          who supplied it
 * @param usageTerms      as its holder wrote them
 * @param webStatement    the address of a page with its holder's terms, "" if none
 * @param licensorUrl     the address where a licence can be had, "" if none
 * @param digitalSourceType how it came to be, the address of a term: {@link DigitalSourceType#uri()}; "" if not said
 * @param licenceUntil    the last day on which we may show it, null when there is no end
 */
public record Picture(
        String sha256,
        String file,
        String mediaType,
        int width,
        int height,
        Bilingual caption,
        Bilingual alt,
        Bilingual credit,
        String creator,
        String copyrightNotice,
        String source,
        String usageTerms,
        String webStatement,
        String licensorUrl,
        String digitalSourceType,
        LocalDate licenceUntil,
        Focus focus) {

    /** Articles that were written before there were these three have none of them. */
    public Picture {
        webStatement = webStatement == null ? "" : webStatement;
        licensorUrl = licensorUrl == null ? "" : licensorUrl;
        digitalSourceType = digitalSourceType == null ? "" : digitalSourceType;
    }

    /** A picture of which nothing but the file is known. */
    public static Picture of(String sha256, String file, String mediaType, int width, int height) {
        return new Picture(
                sha256,
                file,
                mediaType,
                width,
                height,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null);
    }

    public Picture withCaption(Bilingual caption) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withAlt(Bilingual alt) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withCredit(Bilingual credit) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withCreator(String creator) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withCopyrightNotice(String copyrightNotice) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withSource(String source) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withUsageTerms(String usageTerms) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withWebStatement(String webStatement) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withLicensorUrl(String licensorUrl) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withDigitalSourceType(String digitalSourceType) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withLicenceUntil(LocalDate licenceUntil) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    public Picture withFocus(Focus focus) {
        return new Picture(sha256, file, mediaType, width, height, caption, alt, credit, creator, copyrightNotice,
                source, usageTerms, webStatement, licensorUrl, digitalSourceType, licenceUntil, focus);
    }

    /** What crops keep in their middle; never null. */
    public Focus focusOrCentre() {
        return focus == null ? Focus.CENTRE : focus;
    }
}
