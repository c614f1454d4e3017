package app.dateline.picture;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/** The marker segments of a JPEG file. */
final class JpegBlocks {
    private static final int SOS = 0xda;
    private static final int EOI = 0xd9;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP13 = 0xed;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final String JFIF = "JFIF\0";
    private static final int JFIF_LENGTH = 14;
    private static final String COLOUR_PROFILE = "ICC_PROFILE\0";
    private static final String ADOBE = "Adobe";
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    /** What fits into a segment, whose length counts itself. */
    private static final int SEGMENT = 0xffff - 2;
    static final int MAX_EXIF = SEGMENT - EXIF.length();
    static final int MAX_XMP = SEGMENT - XMP.length();
    static final int MAX_PHOTOSHOP = SEGMENT - PHOTOSHOP.length();

    private JpegBlocks() {}

    static Blocks read(ByteSource in) throws IOException {
        Blocks.Builder blocks = new Blocks.Builder();
        in.skip(2);
        while (true) {
            int marker = next(in, OutputStream.nullOutputStream());
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

    /**
     * The next marker that has a segment, or the end mark.
     *
     * @param passed gets what lies on the way: compressed pixels or strays
     */
    private static int next(ByteSource in, OutputStream passed) throws IOException {
        int b = in.u8();
        while (true) {
            while (b != 0xff) {
                passed.write(b);
                b = in.u8();
            }
            b = in.u8();
            boolean standsAlone = b <= 0x01 || b >= 0xd0 && b <= 0xd8;
            if (standsAlone) {
                passed.write(0xff);
            } else if (b != 0xff) {
                return b;
            }
        }
    }

    /**
     * The same picture with other metadata around it. Of what is not needed to decode it only the colour profile is
     * kept: the rest are previews, editors' notes, second pictures and whatever somebody hung on behind the end mark.
     */
    static void write(ByteSource in, Blocks around, DataOutputStream out) throws IOException {
        in.skip(2);
        out.writeShort(0xffd8);
        boolean begun = false;
        boolean pixels = false;
        while (true) {
            int marker = next(in, pixels ? out : OutputStream.nullOutputStream());
            pixels = marker == SOS;
            if (!begun && marker != APP0) {
                write(around, out);
                begun = true;
            }
            if (marker == EOI) {
                out.writeShort(0xffd9);
                return;
            }
            int length = in.u16() - 2;
            if (length < 0) {
                throw new StreamCorruptedException("a segment that is shorter than its length");
            }
            if (marker >= APP0 && marker <= APP15 || marker == COMMENT) {
                byte[] kept = kept(marker, in.bytes(length));
                if (kept.length > 0) {
                    segment(marker, "", kept, out);
                }
            } else {
                head(marker, length, out);
                in.copy(length, out);
            }
            if (!begun) { // behind JFIF's header, which has to be the first
                write(around, out);
                begun = true;
            }
        }
    }

    private static void write(Blocks around, DataOutputStream out) throws IOException {
        if (around.exif().length > 0) {
            segment(APP1, EXIF, around.exif(), out);
        }
        if (around.xmp().length > 0) {
            segment(APP1, XMP, around.xmp(), out);
        }
        if (around.photoshop().length > 0) {
            segment(APP13, PHOTOSHOP, around.photoshop(), out);
        }
    }

    private static void segment(int marker, String name, byte[] data, DataOutputStream out) throws IOException {
        head(marker, name.length() + data.length, out);
        out.writeBytes(name);
        out.write(data);
    }

    private static void head(int marker, int length, DataOutputStream out) throws IOException {
        out.writeShort(0xff00 | marker);
        out.writeShort(length + 2);
    }

    private static byte[] kept(int marker, byte[] data) {
        boolean needed = switch (marker) {
            case APP0 -> Magic.at(data, 0, JFIF) && data.length >= JFIF_LENGTH;
            case APP2 -> Magic.at(data, 0, COLOUR_PROFILE);
            case APP14 -> Magic.at(data, 0, ADOBE);
            default -> false;
        };
        if (!needed) {
            return new byte[0];
        }
        if (marker == APP0) {
            byte[] header = Arrays.copyOf(data, JFIF_LENGTH);
            header[JFIF_LENGTH - 2] = 0; // width and height of a preview
            header[JFIF_LENGTH - 1] = 0;
            return header;
        }
        return data;
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
