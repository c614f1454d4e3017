package app.dateline.picture;

import java.io.IOException;
import java.util.Arrays;

/** The chunks of a WebP file. */
final class WebpBlocks {
    private static final int XMP = 0x584d5020; // "XMP "
    private static final int EXIF = 0x45584946; // EXIF
    private static final int FRAME = 0x414e4d46; // ANMF
    private static final int LOSSY = 0x56503820; // "VP8 "
    private static final int LOSSLESS = 0x5650384c; // VP8L
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
}
