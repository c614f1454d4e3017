package app.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The blocks of a GIF file. */
final class GifBlocks {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION = 0xff;
    /** After the XMP packet come 258 bytes that lead a reader of plain sub-blocks to its end; one is the end itself. */
    private static final int XMP_TRAILER = 257;

    private GifBlocks() {}

    static Blocks read(ByteSource in) throws IOException {
        Blocks.Builder blocks = new Blocks.Builder();
        in.skip(10);
        skipColours(in, in.u8());
        in.skip(2);
        while (true) {
            switch (in.read()) {
                case IMAGE -> {
                    in.skip(8);
                    skipColours(in, in.u8());
                    in.skip(1);
                    subBlocks(in, null);
                }
                case EXTENSION -> extension(in, blocks);
                default -> { // the end mark, strays after the last image, or the end of a file that lacks the mark
                    return blocks.build();
                }
            }
        }
    }

    private static void skipColours(ByteSource in, int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            in.skip(3L << (flags & 7) + 1);
        }
    }

    private static void extension(ByteSource in, Blocks.Builder blocks) throws IOException {
        if (in.u8() != APPLICATION) {
            subBlocks(in, null);
            return;
        }
        byte[] name = in.bytes(in.u8());
        if (!Magic.at(name, 0, "XMP DataXMP")) {
            subBlocks(in, null);
            return;
        }
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        subBlocks(in, packet);
        byte[] all = packet.toByteArray();
        blocks.xmp(Arrays.copyOf(all, Math.max(0, all.length - XMP_TRAILER)));
    }

    /** @param copy gets the sub-blocks with their length bytes, which are text in XMP's case */
    private static void subBlocks(ByteSource in, ByteArrayOutputStream copy) throws IOException {
        for (int length = in.u8(); length > 0; length = in.u8()) {
            if (copy == null || copy.size() > Blocks.MAX_BLOCK) {
                in.skip(length);
            } else {
                copy.write(length);
                copy.writeBytes(in.bytes(length));
            }
        }
    }
}
