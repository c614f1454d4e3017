package app.dateline.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The few tags of EXIF's first directory that tell how to show a picture and whose it is. Read here and not by a
 * library for all of EXIF: one that follows every entry of a 64 KB block can be made to ask for gigabytes.
 *
 * @param orientation 1 to 8, as the standard counts
 */
record Exif(int orientation, String description, String artist, String copyright) {
    static final Exif NONE = new Exif(1, "", "", "");

    static final int DESCRIPTION = 0x010e;
    private static final int ORIENTATION = 0x0112;
    static final int ARTIST = 0x013b;
    static final int COPYRIGHT = 0x8298;
    private static final int ENTRY = 12;
    /** What cameras write into the description unasked. */
    private static final Set<String> NO_DESCRIPTION =
            Set.of("OLYMPUS DIGITAL CAMERA", "SONY DSC", "DIGITAL CAMERA", "KODAK Digital Still Camera", "default");

    /** @param tiff a TIFF structure; of a broken one we take what can be read */
    static Exif of(byte[] tiff) {
        Map<Integer, byte[]> texts = new TreeMap<>();
        int orientation = 1;
        try {
            ByteBuffer in = ByteBuffer.wrap(tiff);
            in.order(in.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = in.getInt(4);
            int count = in.getShort(directory) & 0xffff;
            for (int i = 0; i < count; i++) {
                int at = directory + 2 + i * ENTRY;
                int tag = in.getShort(at) & 0xffff;
                switch (tag) {
                    case ORIENTATION -> orientation = in.getShort(at + 8);
                    case DESCRIPTION, ARTIST, COPYRIGHT -> texts.computeIfAbsent(tag, _ -> text(in, at));
                    default -> { }
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            // cut off or lying: the entries before it are good
        }
        LegacyText charset = LegacyText.of(texts.values());
        String description = charset.read(texts.getOrDefault(DESCRIPTION, new byte[0])).strip();
        return new Exif(
                orientation < 1 || orientation > 8 ? 1 : orientation,
                NO_DESCRIPTION.contains(description) ? "" : description,
                charset.read(texts.getOrDefault(ARTIST, new byte[0])),
                charset.read(texts.getOrDefault(COPYRIGHT, new byte[0])));
    }

    private static byte[] text(ByteBuffer in, int entry) {
        int length = in.getInt(entry + 4);
        int from = length <= 4 ? entry + 8 : in.getInt(entry + 8);
        if (length < 0 || length > in.capacity()) {
            return new byte[0];
        }
        byte[] text = new byte[length];
        in.get(from, text);
        return text;
    }
}
