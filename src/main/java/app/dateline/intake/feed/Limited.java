package app.dateline.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;

/** Takes no more of a body than so many bytes, and then hangs up. */
final class Limited implements HttpResponse.BodySubscriber<Limited.Taken> {
    /** @param more whether there was more than could be taken */
    record Taken(byte[] bytes, boolean more) {}

    private final int most;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Taken> body = new CompletableFuture<>();
    private Flow.Subscription subscription;

    Limited(int most) {
        this.most = most;
    }

    /** Unpacks gzip, no more of it than so many bytes. */
    static Taken unpacked(byte[] packed, int most) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(most + 1);
            return new Taken(bytes, bytes.length > most);
        }
    }

    @Override
    public CompletionStage<Taken> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = most - taken.size();
            byte[] bytes = new byte[Math.min(room, buffer.remaining())];
            buffer.get(bytes);
            taken.writeBytes(bytes);
            if (buffer.hasRemaining()) {
                subscription.cancel();
                body.complete(new Taken(taken.toByteArray(), true));
                return;
            }
        }
    }

    @Override
    public void onError(Throwable trouble) {
        body.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        body.complete(new Taken(taken.toByteArray(), false));
    }
}
