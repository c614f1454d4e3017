package app.dateline.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** The chunks of a PNG file. */
final class PngBlocks {
    private static final int EXIF = 0x65584966; // eXIf
    private static final int TEXT = 0x69545874; // iTXt
    private static final int END = 0x49454e44; // IEND
    private static final String XMP = "XML:com.adobe.xmp\0";

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
            if (length <= Blocks.MAX_BLOCK && (type == EXIF || type == TEXT)) {
                byte[] data = in.bytes((int) length);
                if (type == EXIF) {
                    blocks.exif(data);
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

    /** One byte more than allowed is asked for, so that a bomb is seen as too large and dropped. */
    private static byte[] inflated(byte[] text) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(text))) {
            return in.readNBytes(Blocks.MAX_BLOCK + 1);
        } catch (IOException _) {
            return new byte[0];
        }
    }
}
