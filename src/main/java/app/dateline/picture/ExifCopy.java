package app.dateline.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The part of EXIF that may leave the house: how the picture is to be shown and how it was taken, as the standard has
 * it, and no more. What is not in the lists stays behind: places, serial numbers, owners, makers' notes, previews, and
 * tags that nobody has described, for those are where the rest of them hide.
 */
final class ExifCopy {
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int ENTRY = 12;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int INTEROPERABILITY_DIRECTORY = 0xa005;
    /** In bytes. What the standard defines is far shorter. */
    private static final int MAX_VALUE = 500;
    /** Bytes of one value by its type, from 1 on. */
    private static final int[] SIZES = {1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    /** Camera, orientation, resolution, program, date, and what the colours mean. */
    private static final Set<Integer> IMAGE = Set.of(
            0x010f, 0x0110, 0x0112, 0x011a, 0x011b, 0x0128, 0x0131, 0x0132, 0x013e, 0x013f, 0x0211, 0x0213, 0x0214);

    /** Exposure, lens by its name, dates, size and colours. */
    private static final Set<Integer> EXPOSURE = Set.of(
            0x829a, 0x829d, 0x8822, 0x8827, 0x8830, 0x8831, 0x8832, 0x8833, 0x9000, 0x9003, 0x9004, 0x9010, 0x9011,
            0x9012, 0x9101, 0x9102, 0x9201, 0x9202, 0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209, 0x920a,
            0x9290, 0x9291, 0x9292, 0xa000, 0xa001, 0xa002, 0xa003, 0xa20e, 0xa20f, 0xa210, 0xa217, 0xa300, 0xa301,
            0xa401, 0xa402, 0xa403, 0xa404, 0xa405, 0xa406, 0xa407, 0xa408, 0xa409, 0xa40a, 0xa40c, 0xa432, 0xa433,
            0xa434, 0xa500);

    /** Which colours are meant where there is no profile. */
    private static final Set<Integer> INTEROPERABILITY = Set.of(0x0001, 0x0002);

    /** What a picture that is made anew, upright and in sRGB, no longer is: its turn, its size and its colours. */
    private static final Set<Integer> OF_THE_PIXELS =
            Set.of(0x0112, 0x013e, 0x013f, 0x0211, 0x0213, 0x0214, 0x9101, 0x9102, 0xa001, 0xa002, 0xa003, 0xa500);

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private record Value(int type, int count, byte[] bytes) {}

    private final ByteBuffer in;
    private final TreeMap<Integer, Value> image = new TreeMap<>();
    private final TreeMap<Integer, Value> exposure = new TreeMap<>();
    private final TreeMap<Integer, Value> interoperability = new TreeMap<>();

    private ExifCopy(byte[] tiff) {
        in = ByteBuffer.wrap(tiff);
        try {
            in.order(in.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = in.getInt(4);
            read(directory, IMAGE, image);
            read(pointer(directory, EXIF_DIRECTORY), EXPOSURE, exposure);
            read(pointer(pointer(directory, EXIF_DIRECTORY), INTEROPERABILITY_DIRECTORY), INTEROPERABILITY,
                    interoperability);
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            // cut off, lying, or without one of the directories: what came before it is good
        }
    }

    /**
     * A TIFF structure; empty if there is nothing to say.
     *
     * @param tiff  of the original; of a broken one what can be read
     * @param texts ASCII values by their tags of the first directory, to be put in; written as UTF-8, which the
     *              standard does not foresee and everybody reads
     */
    static byte[] of(byte[] tiff, Map<Integer, byte[]> texts) {
        return new ExifCopy(tiff).with(texts);
    }

    /** The same for a picture that was made anew out of the original's pixels. */
    static byte[] remade(byte[] tiff, Map<Integer, byte[]> texts) {
        ExifCopy copy = new ExifCopy(tiff);
        copy.image.keySet().removeAll(OF_THE_PIXELS);
        copy.exposure.keySet().removeAll(OF_THE_PIXELS);
        copy.interoperability.clear();
        byte[] upright = ByteBuffer.allocate(2).order(copy.in.order()).putShort((short) 1).array();
        copy.image.put(ORIENTATION, new Value(SHORT, 1, upright));
        return copy.with(texts);
    }

    private byte[] with(Map<Integer, byte[]> texts) {
        texts.forEach((tag, text) -> {
            byte[] ended = Arrays.copyOf(text, text.length + 1);
            image.put(tag, new Value(ASCII, ended.length, ended));
        });
        return bytes();
    }

    private void read(int directory, Set<Integer> kept, TreeMap<Integer, Value> to) {
        int count = in.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY;
            int tag = in.getShort(at) & 0xffff;
            if (!kept.contains(tag) || to.containsKey(tag)) {
                continue;
            }
            int type = in.getShort(at + 2) & 0xffff;
            long values = in.getInt(at + 4) & 0xffffffffL;
            long length = type < 1 || type > SIZES.length ? 0 : values * SIZES[type - 1];
            int from = length <= 4 ? at + 8 : in.getInt(at + 8);
            if (length > 0 && length <= MAX_VALUE && from >= 0 && from <= in.limit() - length) {
                byte[] bytes = new byte[(int) length];
                in.get(from, bytes);
                to.put(tag, new Value(type, (int) values, bytes));
            }
        }
    }

    /** @throws IndexOutOfBoundsException if there is none */
    private int pointer(int directory, int wanted) {
        int count = in.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((in.getShort(at) & 0xffff) == wanted) {
                return in.getInt(at + 8);
            }
        }
        throw new IndexOutOfBoundsException(wanted);
    }

    private byte[] bytes() {
        int first = 8;
        if (!interoperability.isEmpty()) {
            point(exposure, INTEROPERABILITY_DIRECTORY, 0); // takes its room, and is set below
        }
        if (!exposure.isEmpty()) {
            point(image, EXIF_DIRECTORY, 0);
        }
        if (image.isEmpty()) {
            return new byte[0];
        }
        int second = first + size(image);
        int third = second + size(exposure);
        if (!interoperability.isEmpty()) {
            point(exposure, INTEROPERABILITY_DIRECTORY, third);
        }
        if (!exposure.isEmpty()) {
            point(image, EXIF_DIRECTORY, second);
        }
        ByteBuffer out = ByteBuffer.allocate(third + size(interoperability)).order(in.order());
        out.putShort((short) (in.order() == ByteOrder.BIG_ENDIAN ? 0x4d4d : 0x4949)).putShort((short) 42).putInt(first);
        write(image, out);
        write(exposure, out);
        write(interoperability, out);
        return out.array();
    }

    private void point(TreeMap<Integer, Value> directory, int tag, int to) {
        directory.put(tag, new Value(LONG, 1, ByteBuffer.allocate(4).order(in.order()).putInt(to).array()));
    }

    private static int size(TreeMap<Integer, Value> directory) {
        return directory.isEmpty()
                ? 0
                : 2 + ENTRY * directory.size() + 4 + directory.values().stream().mapToInt(ExifCopy::outside).sum();
    }

    /** Bytes that do not fit into the entry, and begin at an even place. */
    private static int outside(Value value) {
        return value.bytes().length <= 4 ? 0 : value.bytes().length + 1 & ~1;
    }

    private static void write(TreeMap<Integer, Value> directory, ByteBuffer out) {
        if (directory.isEmpty()) {
            return;
        }
        int outside = out.position() + 2 + ENTRY * directory.size() + 4;
        out.putShort((short) directory.size());
        for (Map.Entry<Integer, Value> entry : directory.entrySet()) {
            Value value = entry.getValue();
            out.putShort(entry.getKey().shortValue()).putShort((short) value.type()).putInt(value.count());
            if (value.bytes().length <= 4) {
                out.put(Arrays.copyOf(value.bytes(), 4));
            } else {
                out.putInt(outside).put(outside, value.bytes());
                outside += outside(value);
            }
        }
        out.putInt(0).position(outside);
    }
}
