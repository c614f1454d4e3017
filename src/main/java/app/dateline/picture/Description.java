package app.dateline.picture;

import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Language;

/** What a file says of itself, its several voices reconciled. */
record Description(
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

    static Description reconciled(Blocks blocks) {
        Xmp xmp = Xmp.of(blocks.xmp());
        Iptc iptc = Iptc.of(blocks.photoshop());
        Exif exif = Exif.of(blocks.exif());
        boolean newer = iptc.changedAlone();
        return new Description(
                caption(xmp.caption(), chosen(xmp.caption().first(), iptc.caption(), newer, exif.description())),
                inLanguages(xmp.alt()),
                PlainText.line(chosen(xmp.credit(), iptc.credit(), newer, "")),
                PlainText.line(chosen(xmp.creator(), iptc.creator(), newer, exif.artist())),
                PlainText.line(chosen(xmp.copyrightNotice(), iptc.copyrightNotice(), newer, exif.copyright())),
                PlainText.line(chosen(xmp.source(), iptc.source(), newer, "")),
                PlainText.of(xmp.usageTerms()),
                PlainText.line(xmp.webStatement()),
                PlainText.line(xmp.licensorUrl()),
                DigitalSourceType.uri(PlainText.line(xmp.digitalSourceType())));
    }

    private static String chosen(String xmp, String iptc, boolean iptcNewer, String exif) {
        String fromXmp = PlainText.of(xmp);
        String fromIptc = PlainText.of(iptc);
        // IIM has room for so many bytes only: a beginning of the XMP text is the same text, cut
        if (iptcNewer && !fromIptc.isEmpty() && !fromXmp.startsWith(fromIptc)) {
            return fromIptc;
        }
        if (!fromXmp.isEmpty()) {
            return fromXmp;
        }
        return fromIptc.isEmpty() ? PlainText.of(exif) : fromIptc;
    }

    /** XMP alone can say it in several languages. */
    private static Bilingual caption(Xmp.Texts xmp, String chosen) {
        return chosen.equals(PlainText.of(xmp.first())) ? inLanguages(xmp) : PictureFile.inItsLanguage(chosen);
    }

    private static Bilingual inLanguages(Xmp.Texts texts) {
        Bilingual said = new Bilingual(PlainText.of(texts.ru()), PlainText.of(texts.en()));
        String first = PlainText.of(texts.first());
        Language written = PictureFile.languageOf(first);
        return said.in(written).isEmpty() ? said.with(written, first) : said;
    }
}
