package app.dateline.picture;

import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Language;
import java.util.Locale;
import java.util.Set;

/** What a file says of itself, its several voices reconciled. */
final class Description {
    /** What cameras and programs write where nobody has said anything, in small letters. */
    private static final Set<String> STOCK = Set.of(
            "olympus digital camera",
            "sony dsc",
            "minolta digital camera",
            "konica minolta digital camera",
            "kodak digital still camera",
            "nikon digital camera",
            "samsung digital camera",
            "digital camera",
            "digital still camera",
            "samsung camera pictures",
            "exif_jpeg_picture",
            "exif jpeg",
            "my beautiful picture",
            "default",
            "untitled",
            "unknown");

    private Description() {}

    /**
     * @param width  in pixels, as it is shown
     * @param height in pixels, as it is shown
     */
    static PictureFile of(Blocks blocks, String mediaType, int width, int height) {
        Xmp xmp = Xmp.of(blocks.xmp());
        Iptc iptc = Iptc.of(blocks.photoshop());
        Exif exif = Exif.of(blocks.exif());
        boolean newer = iptc.changedAlone();
        return new PictureFile(
                mediaType,
                width,
                height,
                caption(xmp.caption(), first(exif.description(), chosen(xmp.caption().first(), iptc.caption(), newer))),
                inLanguages(xmp.alt()),
                PlainText.line(chosen(xmp.credit(), iptc.credit(), newer)),
                PlainText.line(first(exif.artist(), chosen(xmp.creator(), iptc.creator(), newer))),
                PlainText.line(
                        first(exif.copyright(), chosen(xmp.copyrightNotice(), iptc.copyrightNotice(), newer))),
                PlainText.line(chosen(xmp.source(), iptc.source(), newer)),
                PlainText.of(xmp.usageTerms()),
                PlainText.line(xmp.webStatement()),
                PlainText.line(xmp.licensorUrl()),
                DigitalSourceType.uri(PlainText.line(xmp.digitalSourceType())));
    }

    /** What somebody said; "" for what no person has written. */
    private static String said(String text) {
        String said = PlainText.of(text);
        return STOCK.contains(PlainText.line(said).toLowerCase(Locale.ROOT)) ? "" : said;
    }

    /** EXIF's answer, where EXIF has room for one, unless it is a worse copy of the other. */
    private static String first(String exif, String other) {
        String fromExif = said(exif);
        return fromExif.isEmpty() || isCopy(fromExif, other) ? other : fromExif;
    }

    /**
     * Whether it is the same text, as far as it goes: cut, or with a question mark in place of each letter that ASCII,
     * which EXIF was made for, does not have.
     */
    private static boolean isCopy(String exif, String other) {
        if (exif.length() > other.length()) {
            return false;
        }
        for (int i = 0; i < exif.length(); i++) {
            char c = other.charAt(i);
            if (exif.charAt(i) != c && !(exif.charAt(i) == '?' && c > 0x7f)) {
                return false;
            }
        }
        return true;
    }

    private static String chosen(String xmp, String iptc, boolean iptcNewer) {
        String fromXmp = said(xmp);
        String fromIptc = said(iptc);
        // IIM has room for so many bytes only: a beginning of the XMP text is the same text, cut
        if (iptcNewer && !fromIptc.isEmpty() && !fromXmp.startsWith(fromIptc)) {
            return fromIptc;
        }
        return fromXmp.isEmpty() ? fromIptc : fromXmp;
    }

    /** XMP alone can say it in several languages. */
    private static Bilingual caption(Xmp.Texts xmp, String chosen) {
        return chosen.equals(said(xmp.first())) ? inLanguages(xmp) : PictureFile.inItsLanguage(chosen);
    }

    private static Bilingual inLanguages(Xmp.Texts texts) {
        Bilingual said = new Bilingual(said(texts.ru()), said(texts.en()));
        String first = said(texts.first());
        Language written = PictureFile.languageOf(first);
        return said.in(written).isEmpty() ? said.with(written, first) : said;
    }
}
