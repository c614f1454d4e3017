package app.dateline.picture;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * IPTC-IIM as it lies in Photoshop's image resources.
 *
 * @param changedAlone whether the digest that a program leaves when it brings XMP and IIM into line no longer fits:
 *                     then the IIM is the newer of the two
 */
record Iptc(String caption, String credit, String creator, String copyrightNotice, String source, boolean changedAlone) {
    static final int RESOURCE = 0x3842494d; // 8BIM
    static final int RESOURCE_IIM = 0x0404;
    static final int RESOURCE_DIGEST = 0x0425;
    static final int CHARSET = 0x15a; // 1:90
    static final int BYLINE = 0x250;
    static final int CREDIT = 0x26e;
    static final int SOURCE = 0x273;
    static final int COPYRIGHT = 0x274;
    static final int CAPTION = 0x278;

    /** @param photoshop image resources; of broken ones we take what can be read */
    static Iptc of(byte[] photoshop) {
        Map<Integer, byte[]> resources = resources(ByteBuffer.wrap(photoshop));
        byte[] iim = resources.getOrDefault(RESOURCE_IIM, new byte[0]);
        Map<Integer, List<byte[]>> fields = fields(ByteBuffer.wrap(iim));
        LegacyText charset = charset(fields);
        return new Iptc(
                read(fields, CAPTION, charset),
                read(fields, CREDIT, charset),
                read(fields, BYLINE, charset),
                read(fields, COPYRIGHT, charset),
                read(fields, SOURCE, charset),
                changedAlone(iim, resources.getOrDefault(RESOURCE_DIGEST, new byte[0])));
    }

    /** "8BIM", number, name of an odd length with its length byte, length, data padded to an even length. */
    private static Map<Integer, byte[]> resources(ByteBuffer in) {
        Map<Integer, byte[]> resources = new TreeMap<>();
        while (in.remaining() >= 12 && in.getInt() == RESOURCE) {
            int number = in.getShort() & 0xffff;
            int name = in.get() & 0xff | 1;
            if (in.remaining() < name + 4) {
                break;
            }
            in.position(in.position() + name);
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                break;
            }
            byte[] data = new byte[length];
            in.get(data);
            if (number == RESOURCE_IIM || number == RESOURCE_DIGEST) {
                resources.putIfAbsent(number, data);
            }
            in.position(Math.min(in.limit(), in.position() + (length & 1)));
        }
        return resources;
    }

    /** The data sets by their record, in the upper byte, and number. @param photoshop image resources */
    static Map<Integer, List<byte[]>> fields(byte[] photoshop) {
        Map<Integer, byte[]> resources = resources(ByteBuffer.wrap(photoshop));
        return fields(ByteBuffer.wrap(resources.getOrDefault(RESOURCE_IIM, new byte[0])));
    }

    /** Tag marker, record, number, length, data. A length over 32,767 is for material that no text field needs. */
    private static Map<Integer, List<byte[]>> fields(ByteBuffer in) {
        Map<Integer, List<byte[]>> fields = new TreeMap<>();
        while (in.remaining() >= 5 && in.get() == 0x1c) {
            int field = in.getShort() & 0xffff; // the record in the upper byte
            int length = in.getShort();
            if (length < 0 || length > in.remaining()) {
                break;
            }
            byte[] data = new byte[length];
            in.get(data);
            fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(data);
        }
        return fields;
    }

    static LegacyText charset(Map<Integer, List<byte[]>> fields) {
        byte[] declared = fields.getOrDefault(CHARSET, List.of(new byte[0])).getFirst();
        if (Magic.at(declared, 0, "\u001b-L") || Magic.at(declared, 0, "\u001b/L")) {
            return LegacyText.in(Charset.forName("ISO-8859-5"));
        }
        // any other is checked against the text, for it is wrong or absent too often
        return LegacyText.of(fields.entrySet().stream()
                .filter(field -> field.getKey() >= 0x200)
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList());
    }

    private static String read(Map<Integer, List<byte[]>> fields, int field, LegacyText charset) {
        return String.join("; ", fields.getOrDefault(field, List.of()).stream().map(charset::read).toList());
    }

    private static boolean changedAlone(byte[] iim, byte[] digest) {
        if (digest.length != 16 || Arrays.equals(digest, new byte[16])) {
            return false;
        }
        return !Arrays.equals(digest, digest(iim));
    }

    /** What a program leaves beside IIM to show that XMP says the same. */
    static byte[] digest(byte[] iim) {
        try {
            return MessageDigest.getInstance("MD5").digest(iim);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has MD5
        }
    }
}
