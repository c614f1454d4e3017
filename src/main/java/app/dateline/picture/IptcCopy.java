package app.dateline.picture;

import app.dateline.article.Picture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The IPTC-IIM that leaves the house: what the original says of its story, in UTF-8, with the picture's rights in it
 * and the digest by which others see that XMP says the same. Of Photoshop's other resources none is kept.
 */
final class IptcCopy {
    private static final byte[] UTF_8 = {0x1b, '%', 'G'};
    private static final int VERSION = 0x200;
    private static final int TEXTS = 0x200;
    /** Where an image of the caption and a preview of the picture begin. */
    private static final int RASTER_CAPTION = 0x27d;
    private static final int PREVIEW = 0x2c8;
    /**
     * Of a text, in bytes. The standard has 32 for a credit line, which «© Пресс-служба Минобороны РФ/ТАСС» does not
     * fit into; half a credit is worse than a long one, and readers take it.
     */
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_ALL = 60_000;

    private IptcCopy() {}

    /** Image resources; empty if there is nothing to say. @param caption in the language of the page */
    static byte[] of(byte[] photoshop, Picture picture, String caption, String credit) {
        Map<Integer, List<byte[]>> texts = new TreeMap<>();
        put(texts, Iptc.BYLINE, XmpCopy.creators(picture.creator()));
        put(texts, Iptc.CREDIT, List.of(credit));
        put(texts, Iptc.SOURCE, List.of(PlainText.line(picture.source())));
        put(texts, Iptc.COPYRIGHT, List.of(PlainText.line(picture.copyrightNotice())));
        put(texts, Iptc.CAPTION, List.of(caption));
        Map<Integer, List<byte[]>> others = others(photoshop);
        others.keySet().removeAll(texts.keySet());
        if (texts.isEmpty() && others.isEmpty()) {
            return new byte[0];
        }
        Map<Integer, List<byte[]>> all = new TreeMap<>(others);
        all.putAll(texts);
        byte[] iim = iim(all);
        if (iim.length > MAX_ALL) {
            iim = iim(texts);
        }
        ByteArrayOutputStream resources = new ByteArrayOutputStream();
        resource(Iptc.RESOURCE_IIM, iim, resources);
        resource(Iptc.RESOURCE_DIGEST, Iptc.digest(iim), resources);
        return resources.toByteArray();
    }

    private static void put(Map<Integer, List<byte[]>> fields, int field, List<String> texts) {
        List<byte[]> said = texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> PlainText.utf8(text, MAX_TEXT))
                .toList();
        if (!said.isEmpty()) {
            fields.put(field, said);
        }
    }

    /** The texts of the original: the envelope and the story, neither previews nor the picture a second time. */
    private static Map<Integer, List<byte[]>> others(byte[] photoshop) {
        Map<Integer, List<byte[]>> fields = Iptc.fields(photoshop);
        LegacyText charset = Iptc.charset(fields);
        Map<Integer, List<byte[]>> others = new TreeMap<>();
        fields.forEach((field, values) -> {
            if (field > 0x100 && field < PREVIEW && field != VERSION && field != RASTER_CAPTION && field != Iptc.CHARSET) {
                List<byte[]> said = new ArrayList<>();
                for (byte[] value : values) {
                    String text = PlainText.of(charset.read(value));
                    said.add(field < TEXTS ? text.getBytes(StandardCharsets.US_ASCII) : PlainText.utf8(text, MAX_TEXT));
                }
                others.put(field, said);
            }
        });
        return others;
    }

    private static byte[] iim(Map<Integer, List<byte[]>> fields) {
        Map<Integer, List<byte[]>> all = new TreeMap<>(fields);
        all.put(Iptc.CHARSET, List.of(UTF_8));
        all.put(VERSION, List.of(new byte[] {0, 4}));
        ByteArrayOutputStream iim = new ByteArrayOutputStream();
        all.forEach((field, values) -> values.forEach(value -> iim.writeBytes(ByteBuffer.allocate(5 + value.length)
                .put((byte) 0x1c)
                .putShort(field.shortValue())
                .putShort((short) value.length)
                .put(value)
                .array())));
        return iim.toByteArray();
    }

    private static void resource(int number, byte[] data, ByteArrayOutputStream to) {
        to.writeBytes(ByteBuffer.allocate(12 + data.length + (data.length & 1))
                .putInt(Iptc.RESOURCE)
                .putShort((short) number)
                .putShort((short) 0)
                .putInt(data.length)
                .put(data)
                .array());
    }
}
