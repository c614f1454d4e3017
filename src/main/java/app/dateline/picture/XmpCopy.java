package app.dateline.picture;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The XMP that may leave the house: all of the original's, whoever's namespace it is in, but for what tells where the
 * picture was taken and with whose camera, and what belongs to pictures that were left behind.
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

    private XmpCopy() {}

    /** A packet, empty if nothing is left. @param packet of the original; one that is not XMP counts for none */
    static byte[] of(byte[] packet) {
        XMPMeta meta = meta(packet);
        try {
            return meta.iterator().hasNext() ? serialized(meta) : new byte[0];
        } catch (XMPException | RuntimeException _) {
            return new byte[0];
        }
    }

    private static XMPMeta meta(byte[] packet) {
        return Xmp.parse(packet)
                .map(meta -> {
                    try {
                        withoutPrivate(meta);
                        return meta;
                    } catch (XMPException | RuntimeException _) { // the library trips over some malformed RDF
                        return null;
                    }
                })
                .orElseGet(XMPMetaFactory::create);
    }

    private static void withoutPrivate(XMPMeta meta) throws XMPException {
        record Found(String schema, String path) {}
        List<Found> found = new ArrayList<>();
        String schema = "";
        XMPIterator all = meta.iterator();
        while (all.hasNext()) {
            XMPPropertyInfo one = (XMPPropertyInfo) all.next();
            String path = one.getPath();
            if (path == null || path.isEmpty()) {
                schema = one.getNamespace();
            } else if (LEFT_BEHIND.matcher(schema).matches() || PRIVATE.matcher(lastStep(path)).find()) {
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
        return XMPMetaFactory.serializeToBuffer(
                meta, new SerializeOptions().setUseCompactFormat(true).setPadding(0).setSort(true));
    }
}
