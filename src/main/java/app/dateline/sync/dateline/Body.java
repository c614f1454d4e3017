package app.dateline.sync.dateline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.OptionalLong;

/** The body of an answer: never longer than the limit, never silently cut, and each byte that comes is told the watch. */
final class Body extends FilterInputStream {
    private final long limit;
    private final OptionalLong length;
    private final Watch watch;
    private final Troubles troubles;
    private long count;

    Body(HttpResponse<InputStream> response, long limit, Watch watch, Troubles troubles) {
        super(response.body());
        this.limit = limit;
        this.watch = watch;
        this.troubles = troubles;
        HttpHeaders headers = response.headers();
        boolean empty = response.request().method().equals("HEAD") || response.statusCode() == 204;
        length = empty ? OptionalLong.of(0) : headers.firstValueAsLong("Content-Length");
        if (length.isPresent() && length.getAsLong() > limit) {
            abort();
            throw troubles.tooBig();
        }
        boolean chunked = headers.firstValue("Transfer-Encoding").orElse("").equalsIgnoreCase("chunked");
        if (response.statusCode() / 100 == 2 && length.isEmpty() && !chunked) {
            // the client takes a connection that closed for the end of such a body, wherever it was cut
            abort();
            throw troubles.cut();
        }
    }

    /** Ends the exchange, from any thread. */
    void abort() {
        try {
            in.close();
        } catch (IOException _) {
            // there is nobody left to tell
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
        if (came < 0) {
            if (length.isPresent() && length.getAsLong() != count) {
                throw new IOException("cut after " + count + " bytes");
            }
            return came;
        }
        count += came;
        if (count > limit) {
            throw troubles.tooBig();
        }
        watch.came(came);
        return came;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** For a taker that would take an exception of ours for one of its own disk. */
    InputStream throwingFailures() {
        return new FilterInputStream(this) {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                try {
                    return Body.this.read(into, from, most);
                } catch (IOException e) {
                    throw watch.hasExpired() ? troubles.slow() : troubles.of(e);
                }
            }
        };
    }
}
