package app.dateline.picture;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** The chunks of a PNG file. */
final class PngBlocks {
    private static final int EXIF = 0x65584966; // eXIf
    private static final int TEXT = 0x69545874; // iTXt
    private static final int PROFILE = 0x69434350; // iCCP
    private static final int END = 0x49454e44; // IEND
    private static final int HEADER = 0x49484452; // IHDR
    /** A small first letter: a decoder may pass it over. */
    private static final int ANCILLARY = 0x20000000;
    private static final String XMP = "XML:com.adobe.xmp\0";

    /** How the pixels are to be shown: colours, transparency, size on paper, animation. */
    private static final Set<String> KEPT = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngBlocks() {}

    static Blocks read(ByteSource in) throws IOException {
        Blocks.Builder blocks = new Blocks.Builder();
        in.skip(8);
        while (true) {
            long length = in.u32();
            int type = (int) in.u32();
            if (type == END) {
                return blocks.build();
            }
            if (length <= Blocks.MAX_BLOCK && (type == EXIF || type == TEXT || type == PROFILE)) {
                byte[] data = in.bytes((int) length);
                if (type == EXIF) {
                    blocks.exif(data);
                } else if (type == PROFILE) {
                    blocks.profile(profile(data));
                } else if (Magic.at(data, 0, XMP)) {
                    blocks.xmp(packet(data));
                }
            } else {
                in.skip(length);
            }
            in.skip(4);
        }
    }

    /** keyword 0, compressed?, method, language 0, keyword in that language 0, text */
    private static byte[] packet(byte[] data) {
        int at = XMP.length();
        if (data.length < at + 2) {
            return new byte[0];
        }
        boolean compressed = data[at] == 1;
        at += 2;
        for (int zeros = 0; zeros < 2; at++) {
            if (at >= data.length) {
                return new byte[0];
            }
            zeros += data[at] == 0 ? 1 : 0;
        }
        byte[] text = Arrays.copyOfRange(data, at, data.length);
        return compressed ? inflated(text) : text;
    }

    /** name 0, method, packed profile */
    private static byte[] profile(byte[] data) {
        int at = 0;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at + 2 > data.length ? new byte[0] : inflated(Arrays.copyOfRange(data, at + 2, data.length));
    }

    /** One byte more than allowed is asked for, so that a bomb is seen as too large and dropped. */
    private static byte[] inflated(byte[] text) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(text))) {
            return in.readNBytes(Blocks.MAX_BLOCK + 1);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    /**
     * The same picture with other metadata in it. A chunk that a decoder may pass over and that is not for showing the
     * pixels stays behind, for there are many places to hide a camera's notes in; so does what follows the end.
     */
    static void write(ByteSource in, Blocks around, DataOutputStream out) throws IOException {
        in.copy(8, out);
        while (true) {
            long length = in.u32();
            int type = (int) in.u32();
            if ((type & ANCILLARY) != 0 && !KEPT.contains(name(type))) {
                in.skip(length + 4);
                continue;
            }
            out.writeInt((int) length);
            out.writeInt(type);
            in.copy(length + 4, out);
            if (type == HEADER) {
                write(around, out);
            } else if (type == END) {
                return;
            }
        }
    }

    private static String name(int type) {
        return new String(ByteBuffer.allocate(4).putInt(type).array(), StandardCharsets.ISO_8859_1);
    }

    private static void write(Blocks around, DataOutputStream out) throws IOException {
        if (around.exif().length > 0) {
            chunk(EXIF, around.exif(), out);
        }
        if (around.xmp().length > 0) {
            byte[] head = (XMP + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
            byte[] data = Arrays.copyOf(head, head.length + around.xmp().length);
            System.arraycopy(around.xmp(), 0, data, head.length, around.xmp().length);
            chunk(TEXT, data, out);
        }
    }

    private static void chunk(int type, byte[] data, DataOutputStream out) throws IOException {
        CRC32 check = new CRC32();
        check.update(ByteBuffer.allocate(4).putInt(type).flip());
        check.update(data);
        out.writeInt(data.length);
        out.writeInt(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
