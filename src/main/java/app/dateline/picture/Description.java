package app.dateline.picture;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a file says of itself, its several voices reconciled. */
record Description(
        String caption, String credit, String creator, String copyrightNotice, String source, String usageTerms) {
    private static final int MAX_LENGTH = 10_000;

    static Description reconciled(Blocks blocks) {
        Xmp xmp = Xmp.of(blocks.xmp());
        Iptc iptc = Iptc.of(blocks.photoshop());
        Exif exif = Exif.of(blocks.exif());
        boolean newer = iptc.changedAlone();
        return new Description(
                chosen(xmp.caption(), iptc.caption(), newer, exif.description()),
                line(chosen(xmp.credit(), iptc.credit(), newer, "")),
                line(chosen(xmp.creator(), iptc.creator(), newer, exif.artist())),
                line(chosen(xmp.copyrightNotice(), iptc.copyrightNotice(), newer, exif.copyright())),
                line(chosen(xmp.source(), iptc.source(), newer, "")),
                clean(xmp.usageTerms()));
    }

    private static String chosen(String xmp, String iptc, boolean iptcNewer, String exif) {
        String fromXmp = clean(xmp);
        String fromIptc = clean(iptc);
        // IIM has room for so many bytes only: a beginning of the XMP text is the same text, cut
        if (iptcNewer && !fromIptc.isEmpty() && !fromXmp.startsWith(fromIptc)) {
            return fromIptc;
        }
        if (!fromXmp.isEmpty()) {
            return fromXmp;
        }
        return fromIptc.isEmpty() ? clean(exif) : fromIptc;
    }

    /** NUL ends a text in EXIF, and parts the photographer's copyright from the editor's. */
    private static String clean(String text) {
        String joined = Arrays.stream(text.split("\0"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String plain = joined.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        return plain.length() <= MAX_LENGTH ? plain : plain.substring(0, MAX_LENGTH).strip();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
