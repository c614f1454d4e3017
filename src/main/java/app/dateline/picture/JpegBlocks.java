package app.dateline.picture;

import java.io.IOException;
import java.util.Arrays;

/** The marker segments of a JPEG file. */
final class JpegBlocks {
    private static final int SOS = 0xda;
    private static final int EOI = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int APP13 = 0xed;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    private JpegBlocks() {}

    static Blocks read(ByteSource in) throws IOException {
        Blocks.Builder blocks = new Blocks.Builder();
        in.skip(2);
        while (true) {
            int marker = next(in);
            switch (marker) {
                case EOI -> {
                    return blocks.build();
                }
                case APP1, APP13 -> segment(marker, in.bytes(Math.max(0, in.u16() - 2)), blocks);
                case SOS -> {
                    blocks.scan();
                    in.skip(in.u16() - 2);
                }
                default -> in.skip(in.u16() - 2);
            }
        }
    }

    /** The next marker that has a segment, or the end mark; on the way lie compressed pixels or strays. */
    private static int next(ByteSource in) throws IOException {
        int b = in.u8();
        while (true) {
            while (b != 0xff) {
                b = in.u8();
            }
            b = in.u8();
            boolean standsAlone = b <= 0x01 || b >= 0xd0 && b <= 0xd8;
            if (!standsAlone && b != 0xff) {
                return b;
            }
        }
    }

    private static void segment(int marker, byte[] data, Blocks.Builder blocks) {
        if (marker == APP1 && Magic.at(data, 0, EXIF)) {
            blocks.exif(after(data, EXIF));
        } else if (marker == APP1 && Magic.at(data, 0, XMP)) {
            blocks.xmp(after(data, XMP));
        } else if (marker == APP13 && Magic.at(data, 0, PHOTOSHOP)) {
            blocks.photoshop(after(data, PHOTOSHOP));
        }
    }

    private static byte[] after(byte[] data, String prefix) {
        return Arrays.copyOfRange(data, prefix.length(), data.length);
    }
}
