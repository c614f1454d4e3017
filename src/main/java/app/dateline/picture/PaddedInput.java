package app.dateline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A whole file in memory with a few zeros behind it, for the WebP decoder. It looks eight bytes ahead of what it needs,
 * and at the end of a file does so for every pixel, by way of an exception each; a file that is really too short makes
 * it try millions of times. With the zeros a whole file never meets the end, so one that does often is refused.
 */
final class PaddedInput extends ImageInputStreamImpl {
    private static final int PADDING = 16;
    private static final int PATIENCE = 1000;

    private final byte[] data;
    private int pastEnd;

    private PaddedInput(byte[] data) {
        this.data = data;
    }

    static PaddedInput of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int size = (int) Math.min(CheckedFile.MAX_BYTES, Files.size(path));
            byte[] data = new byte[size + PADDING];
            in.readNBytes(data, 0, size);
            return new PaddedInput(data);
        }
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return streamPos < data.length ? data[(int) streamPos++] & 0xff : past();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= data.length) {
            return past();
        }
        int part = (int) Math.min(length, data.length - streamPos);
        System.arraycopy(data, (int) streamPos, bytes, offset, part);
        streamPos += part;
        return part;
    }

    private int past() throws IOException {
        if (++pastEnd > PATIENCE) {
            throw new IOException("the file ends before its pixels do");
        }
        return -1;
    }

    @Override
    public long length() {
        return data.length;
    }
}
