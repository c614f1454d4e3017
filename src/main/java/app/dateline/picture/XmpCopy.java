package app.dateline.picture;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The XMP that leaves the house: what is known of the picture, and all of the original's, whoever's namespace it is in,
 * but for what tells where the picture was taken and with whose camera, and what belongs to pictures that were left
 * behind.
 */
final class XmpCopy {
    /** By the last step of a path, since every maker has such properties in a namespace of its own. */
    private static final Pattern PRIVATE = Pattern.compile(
            "gps|latitude|longitude|altitude|geotag|serial|ownername|imageuniqueid|makernote|thumbnail|pantry"
                    + "|hasextendedxmp|legacyiptcdigest",
            Pattern.CASE_INSENSITIVE);
    /** Depth maps, second pictures, films behind the end and gain maps, all of which stay behind. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "http://ns\\.google\\.com/photos/1\\.0/(?!panorama/).*|http://ns\\.adobe\\.com/hdr-gain-map/.*"
                    + "|http://ns\\.adobe\\.com/xap/1\\.0/g/img/");

    /** What a picture that is made anew, upright and in sRGB, no longer has: its turn, size, colours, places in it. */
    private static final Pattern OF_THE_PIXELS = Pattern.compile(
            "tiff:(orientation|image(width|length)|bitspersample|compression|photometricinterpretation|samplesperpixel"
                    + "|planarconfiguration|ycbcr.*|whitepoint|primarychromaticities|transferfunction)"
                    + "|exif:(pixel[xy]dimension|colorspace|componentsconfiguration|compressedbitsperpixel)"
                    + "|exifex:gamma|photoshop:(iccprofile|colormode)|iptc4xmpext:imageregion|mwg-rs:.*|mp:.*|crs:.*|crss:.*"
                    + "|gpano:.*",
            Pattern.CASE_INSENSITIVE);

    private static final String DEFAULT = "x-default";
    /**
     * Of a text, in characters, where there is room for no more: fourteen of them and their marks fit into a segment,
     * were they of quotation marks alone, which take six bytes each.
     */
    private static final int SHORTENED = 700;

    private XmpCopy() {}

    /**
     * A packet with what is known of the picture.
     *
     * @param packet of the original; one that is not XMP counts for none
     * @param limit  how long it may be, in bytes, at least 60,000: what is not ours is left out if it must be, and then
     *               long texts are cut
     */
    static byte[] of(byte[] packet, Picture picture, Language language, int limit) {
        return of(meta(packet, false), picture, language, limit);
    }

    /** The same for a picture that was made anew out of the original's pixels. */
    static byte[] remade(byte[] packet, Picture picture, Language language, int limit) {
        return of(meta(packet, true), picture, language, limit);
    }

    private static byte[] of(XMPMeta meta, Picture picture, Language language, int limit) {
        byte[] whole = packet(meta, picture, language, Integer.MAX_VALUE);
        if (whole.length > 0 && whole.length <= limit) {
            return whole;
        }
        byte[] ours = packet(XMPMetaFactory.create(), picture, language, Integer.MAX_VALUE);
        byte[] fitting = ours.length <= limit ? ours : packet(XMPMetaFactory.create(), picture, language, SHORTENED);
        return fitting.length <= limit ? fitting : new byte[0];
    }

    /** Empty if the library fails over what was there. */
    private static byte[] packet(XMPMeta meta, Picture picture, Language language, int length) {
        try {
            write(meta, picture, language, length);
            return meta.iterator().hasNext() ? serialized(meta) : new byte[0];
        } catch (XMPException | RuntimeException _) {
            return new byte[0];
        }
    }

    private static void write(XMPMeta meta, Picture picture, Language language, int length) throws XMPException {
        inLanguages(meta, Xmp.DC, "description", picture.caption(), language, length);
        inLanguages(meta, Xmp.CORE, "AltTextAccessibility", picture.alt(), language, length);
        simple(meta, Xmp.PHOTOSHOP, "Credit", picture.credit().inOrOther(language), length);
        simple(meta, Xmp.PHOTOSHOP, "Source", picture.source(), length);
        inLanguages(meta, Xmp.DC, "rights", List.of(DEFAULT), List.of(PlainText.line(picture.copyrightNotice())), length);
        inLanguages(meta, Xmp.RIGHTS, "UsageTerms", List.of(DEFAULT), List.of(PlainText.of(picture.usageTerms())), length);
        simple(meta, Xmp.RIGHTS, "WebStatement", picture.webStatement(), length);
        simple(meta, Xmp.EXTENSION, "DigitalSourceType", picture.digitalSourceType(), length);
        List<String> creators = creators(PlainText.cut(picture.creator(), length));
        if (!creators.isEmpty()) {
            meta.deleteProperty(Xmp.DC, "creator");
            for (String creator : creators) {
                meta.appendArrayItem(
                        Xmp.DC, "creator", new PropertyOptions().setArrayOrdered(true), creator, null);
            }
        }
        licensor(meta, PlainText.cut(PlainText.line(picture.licensorUrl()), length));
    }

    /** Each of them, at most 50, and 10,000 characters of all. */
    static List<String> creators(String creator) {
        return Arrays.stream(PlainText.of(creator).split(";"))
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .limit(50)
                .toList();
    }

    /** What is not known stays as the file has it. */
    private static void simple(XMPMeta meta, String namespace, String name, String said, int length)
            throws XMPException {
        String text = PlainText.cut(PlainText.line(said), length);
        if (!text.isEmpty()) {
            meta.deleteProperty(namespace, name);
            meta.setProperty(namespace, name, text);
        }
    }

    private static void inLanguages(
            XMPMeta meta, String namespace, String name, Bilingual said, Language language, int length)
            throws XMPException {
        inLanguages(
                meta,
                namespace,
                name,
                List.of(DEFAULT, Language.RU.code(), Language.EN.code()),
                List.of(PlainText.of(said.inOrOther(language)), PlainText.of(said.ru()), PlainText.of(said.en())),
                length);
    }

    private static void inLanguages(
            XMPMeta meta, String namespace, String name, List<String> languages, List<String> texts, int length)
            throws XMPException {
        if (texts.getFirst().isEmpty()) {
            return;
        }
        meta.deleteProperty(namespace, name);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                meta.appendArrayItem(
                        namespace,
                        name,
                        new PropertyOptions().setArrayAltText(true),
                        PlainText.cut(texts.get(i), length),
                        null);
                meta.setQualifier(
                        namespace,
                        name + "[" + meta.countArrayItems(namespace, name) + "]",
                        XMPConst.NS_XML,
                        "lang",
                        languages.get(i));
            }
        }
    }

    /** The first licensor keeps the name and the rest that the file has of it. */
    private static void licensor(XMPMeta meta, String url) throws XMPException {
        if (url.isEmpty()) {
            return;
        }
        boolean known = meta.doesArrayItemExist(Xmp.PLUS, "Licensor", 1)
                && meta.getArrayItem(Xmp.PLUS, "Licensor", 1).getOptions().isStruct();
        if (!known) {
            meta.deleteProperty(Xmp.PLUS, "Licensor");
            meta.appendArrayItem(
                    Xmp.PLUS,
                    "Licensor",
                    new PropertyOptions().setArrayOrdered(true),
                    null,
                    new PropertyOptions().setStruct(true));
        }
        meta.setStructField(Xmp.PLUS, "Licensor[1]", Xmp.PLUS, "LicensorURL", url);
    }

    private static XMPMeta meta(byte[] packet, boolean remade) {
        return Xmp.parse(packet)
                .map(meta -> {
                    try {
                        without(meta, remade);
                        return meta;
                    } catch (XMPException | RuntimeException _) { // the library trips over some malformed RDF
                        return null;
                    }
                })
                .orElseGet(XMPMetaFactory::create);
    }

    private static void without(XMPMeta meta, boolean remade) throws XMPException {
        record Found(String schema, String path) {}
        List<Found> found = new ArrayList<>();
        String schema = "";
        XMPIterator all = meta.iterator();
        while (all.hasNext()) {
            XMPPropertyInfo one = (XMPPropertyInfo) all.next();
            String path = one.getPath();
            if (path == null || path.isEmpty()) {
                schema = one.getNamespace();
            } else if (LEFT_BEHIND.matcher(schema).matches()
                    || PRIVATE.matcher(lastStep(path)).find()
                    || remade && OF_THE_PIXELS.matcher(path).matches()) {
                found.add(new Found(schema, path));
                all.skipSubtree();
            }
        }
        // from the end, so that the numbers of array items that are still to go stay right
        found.reversed().forEach(one -> meta.deleteProperty(one.schema(), one.path()));
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static byte[] serialized(XMPMeta meta) throws XMPException {
        // 0 would be the library's own 2,048
        return XMPMetaFactory.serializeToBuffer(
                meta, new SerializeOptions().setUseCompactFormat(true).setPadding(1).setSort(true));
    }
}
