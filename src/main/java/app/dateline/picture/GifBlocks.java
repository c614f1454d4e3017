package app.dateline.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The blocks of a GIF file. */
final class GifBlocks {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION = 0xff;
    private static final int COMMENT = 0xfe;
    private static final int END = 0x3b;
    private static final String XMP = "XMP DataXMP";
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
        if (!Magic.at(name, 0, XMP)) {
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

    /**
     * The same picture with other metadata behind its last image. Comments and programs' own blocks stay behind, but
     * for those that tell how often an animation runs and what its colours are.
     */
    static void write(ByteSource in, Blocks around, DataOutputStream out) throws IOException {
        in.skip(6);
        out.writeBytes("GIF89a"); // the older form has no such blocks
        in.copy(4, out);
        copyColours(in, out);
        in.copy(2, out);
        while (true) {
            switch (in.read()) {
                case IMAGE -> {
                    out.write(IMAGE);
                    in.copy(8, out);
                    copyColours(in, out);
                    in.copy(1, out);
                    copySubBlocks(in, out);
                }
                case EXTENSION -> copyExtension(in, out);
                default -> {
                    if (around.xmp().length > 0) {
                        writeXmp(around.xmp(), out);
                    }
                    out.write(END);
                    return;
                }
            }
        }
    }

    private static void copyColours(ByteSource in, DataOutputStream out) throws IOException {
        int flags = in.u8();
        out.write(flags);
        in.copy((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1, out);
    }

    private static void copySubBlocks(ByteSource in, DataOutputStream out) throws IOException {
        int length;
        do {
            length = in.u8();
            out.write(length);
            in.copy(length, out);
        } while (length > 0);
    }

    private static void copyExtension(ByteSource in, DataOutputStream out) throws IOException {
        int kind = in.u8();
        if (kind == COMMENT) {
            subBlocks(in, null);
            return;
        }
        if (kind != APPLICATION) {
            out.write(EXTENSION);
            out.write(kind);
            copySubBlocks(in, out);
            return;
        }
        byte[] name = in.bytes(in.u8());
        if (!Magic.at(name, 0, "NETSCAPE") && !Magic.at(name, 0, "ANIMEXTS") && !Magic.at(name, 0, "ICCRGBG1")) {
            subBlocks(in, null);
            return;
        }
        out.write(EXTENSION);
        out.write(APPLICATION);
        out.write(name.length);
        out.write(name);
        copySubBlocks(in, out);
    }

    /** The trailer counts down, so that from wherever in the packet's text a reader comes it lands on the end. */
    private static void writeXmp(byte[] packet, DataOutputStream out) throws IOException {
        out.write(EXTENSION);
        out.write(APPLICATION);
        out.write(XMP.length());
        out.writeBytes(XMP);
        out.write(packet);
        out.write(1);
        for (int i = 0xff; i >= 0; i--) {
            out.write(i);
        }
        out.write(0);
    }
}
