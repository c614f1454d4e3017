package app.dateline.sync.dateline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Does not end with success unless the bytes are those that the name promises. */
final class Sha256Check extends FilterInputStream {
    private final MessageDigest digest;
    private final String expected;
    private final Troubles troubles;
    private boolean checked;

    Sha256Check(InputStream in, String expected, Troubles troubles) {
        super(in);
        this.expected = expected;
        this.troubles = troubles;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int came = in.read(into, from, most);
        if (came > 0) {
            digest.update(into, from, came);
        } else if (came < 0 && !checked) {
            if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                throw troubles.garbled(null);
            }
            checked = true;
        }
        return came;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
