package app.dateline.picture;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.util.Arrays;

/** The chunks of a WebP file. */
final class WebpBlocks {
    private static final int XMP = 0x584d5020; // "XMP "
    private static final int EXIF = 0x45584946; // EXIF
    private static final int FRAME = 0x414e4d46; // ANMF
    private static final int LOSSY = 0x56503820; // "VP8 "
    private static final int LOSSLESS = 0x5650384c; // VP8L
    private static final int EXTENDED = 0x56503858; // VP8X
    private static final int EXTENDED_LENGTH = 10;
    private static final int PROFILE = 0x49434350; // ICCP
    private static final int ANIMATION = 0x414e494d; // ANIM
    private static final int ALPHA = 0x414c5048; // ALPH
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final int IS_ANIMATED = 0x02;
    /** Enough of a frame's compressed data to hold its size. */
    private static final int FRAME_HEAD = 10;

    private WebpBlocks() {}

    static Blocks read(ByteSource in) throws IOException {
        Blocks.Builder blocks = new Blocks.Builder();
        in.skip(4);
        long left = in.u32LittleEndian() - 4;
        in.skip(4);
        while (left >= 8) {
            int type = (int) in.u32();
            long length = in.u32LittleEndian();
            long padded = length + (length & 1);
            if (type == FRAME) { // chunks within a chunk: go on inside
                in.skip(16);
                left -= 8 + 16;
                continue;
            }
            int wanted = (int) Math.min(length, switch (type) {
                case XMP, EXIF -> length > Blocks.MAX_BLOCK ? 0 : length;
                case LOSSY, LOSSLESS -> FRAME_HEAD;
                default -> 0;
            });
            byte[] data = in.bytes(wanted);
            in.skip(padded - wanted);
            switch (type) {
                case XMP -> blocks.xmp(data);
                case EXIF -> blocks.exif(withoutPreamble(data));
                case LOSSY, LOSSLESS -> size(type, data, blocks);
                default -> { }
            }
            left -= 8 + padded;
        }
        return blocks.build();
    }

    /** Fourteen bits for a side, one less than it in the lossless form. */
    private static void size(int type, byte[] data, Blocks.Builder blocks) {
        if (type == LOSSY && data.length == FRAME_HEAD) {
            blocks.frame(word(data, 6) & 0x3fff, word(data, 8) & 0x3fff);
        } else if (type == LOSSLESS && data.length >= 5) {
            int bits = word(data, 1) | word(data, 3) << 16;
            blocks.frame((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
    }

    private static int word(byte[] data, int at) {
        return data[at] & 0xff | (data[at + 1] & 0xff) << 8;
    }

    /** Some programs copy JPEG's preamble too. */
    private static byte[] withoutPreamble(byte[] exif) {
        return Magic.at(exif, 0, "Exif\0\0") ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    /**
     * The same picture with other metadata behind its pixels, in the extended form, which alone has room for it. Chunks
     * that are not for the pixels stay behind. The length of the whole is not known yet: see {@link #close}.
     */
    static void write(ByteSource in, CheckedFile file, Blocks around, DataOutputStream out) throws IOException {
        in.copy(4, out);
        long left = in.u32LittleEndian() - 4;
        out.writeInt(0);
        in.copy(4, out);
        boolean begun = false;
        while (left >= 8) {
            int type = (int) in.u32();
            long length = in.u32LittleEndian();
            long padded = length + (length & 1);
            left -= 8 + padded;
            boolean first = !begun;
            begun = true;
            if (first && type == EXTENDED && length >= EXTENDED_LENGTH) {
                byte[] canvas = in.bytes(EXTENDED_LENGTH);
                in.skip(padded - EXTENDED_LENGTH);
                canvas[0] = (byte) (canvas[0] & (HAS_PROFILE | HAS_ALPHA | IS_ANIMATED) | flags(around));
                chunk(EXTENDED, canvas, out);
            } else if (first && (type == LOSSY || type == LOSSLESS) && length >= FRAME_HEAD) {
                byte[] head = in.bytes(FRAME_HEAD);
                boolean alpha = type == LOSSLESS && (head[4] & 0x10) != 0;
                chunk(EXTENDED, canvas(file, flags(around) | (alpha ? HAS_ALPHA : 0)), out);
                head(type, length, out);
                out.write(head);
                in.copy(padded - FRAME_HEAD, out);
            } else if (first) {
                throw new StreamCorruptedException("no picture at the beginning");
            } else {
                switch (type) {
                    case PROFILE, ANIMATION, ALPHA, LOSSY, LOSSLESS, FRAME -> {
                        head(type, length, out);
                        in.copy(padded, out);
                    }
                    default -> in.skip(padded);
                }
            }
        }
        if (around.exif().length > 0) {
            chunk(EXIF, around.exif(), out);
        }
        if (around.xmp().length > 0) {
            chunk(XMP, around.xmp(), out);
        }
    }

    /** Puts the length of a written file into its head. */
    static void close(Path written) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(written.toFile(), "rw")) {
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
        }
    }

    private static int flags(Blocks around) {
        return (around.exif().length > 0 ? HAS_EXIF : 0) | (around.xmp().length > 0 ? HAS_XMP : 0);
    }

    private static byte[] canvas(CheckedFile file, int flags) {
        byte[] canvas = new byte[EXTENDED_LENGTH];
        canvas[0] = (byte) flags;
        for (int i = 0; i < 3; i++) {
            canvas[4 + i] = (byte) (file.width() - 1 >> 8 * i);
            canvas[7 + i] = (byte) (file.height() - 1 >> 8 * i);
        }
        return canvas;
    }

    private static void chunk(int type, byte[] data, DataOutputStream out) throws IOException {
        head(type, data.length, out);
        out.write(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }

    private static void head(int type, long length, DataOutputStream out) throws IOException {
        out.writeInt(type);
        out.writeInt(Integer.reverseBytes((int) length));
    }
}
