package app.dateline.sync.dateline;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Portal;
import dev.failsafe.Call;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.ContextualSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Sends a request and reads the whole answer, within limits of time and size, and again where that does no harm: every
 * request of the protocol may arrive twice.
 */
final class Exchange {
    private final HttpClient client;
    private final ScheduledExecutorService timer;
    private final Patience patience;
    private final Cancellation cancellation;
    private final Troubles troubles;
    private final RetryPolicy<Reply> policy;

    Exchange(
            HttpClient client,
            ScheduledExecutorService timer,
            Patience patience,
            Cancellation cancellation,
            Troubles troubles) {
        this.client = client;
        this.timer = timer;
        this.patience = patience;
        this.cancellation = cancellation;
        this.troubles = troubles;
        policy = RetryPolicy.<Reply>builder()
                .handleIf((Throwable trouble) -> troubles.mayPass(trouble))
                .handleResultIf(reply -> reply != null && reply.isBusy())
                .abortIf((reply, _) -> reply != null
                        && reply.retryAfter().filter(wait -> wait.compareTo(patience.longestPause()) > 0).isPresent())
                .withBackoff(patience.pause(), patience.longestPause())
                .withJitter(0.25)
                .withDelayFn(context -> context.getLastResult() == null
                        ? Duration.ofNanos(-1)
                        : context.getLastResult().retryAfter().orElse(Duration.ofNanos(-1)))
                .withMaxAttempts(patience.attempts())
                .build();
    }

    /**
     * @param sent  bytes of the request's body
     * @param limit bytes of the answer's body at most
     * @throws Failure if there is no whole answer
     */
    Reply send(HttpRequest request, long sent, long limit) {
        return send(request, sent, limit, null);
    }

    /** Hands the body of a good answer to the taker, if there is one. */
    Reply send(HttpRequest request, long sent, long limit, Portal.Taker taker) {
        cancellation.check();
        ContextualSupplier<Reply, Reply> attempt = _ -> once(request, sent, limit, taker);
        Call<Reply> call = Failsafe.with(policy).newCall(attempt);
        try (Cancellation.Registration _ = cancellation.onCancel(() -> call.cancel(true))) {
            return call.execute();
        } catch (FailsafeException e) {
            Thread.interrupted();
            throw cancellation.isCancelled() ? Failure.of("sync.failure.cancelled") : troubles.of(e.getCause());
        } catch (CancellationException e) {
            Thread.interrupted();
            throw new Failure(Message.of("sync.failure.cancelled"), e);
        }
    }

    private Reply once(HttpRequest request, long sent, long limit, Portal.Taker taker) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(request, BodyHandlers.ofInputStream());
        try (Watch watch = new Watch(timer, patience, cancellation, sent, () -> pending.cancel(true))) {
            try {
                HttpResponse<InputStream> response = pending.get();
                try (Body body = new Body(response, limit, watch, troubles)) {
                    watch.endsBy(body::abort);
                    return read(response, body, taker);
                }
            } catch (IOException | CancellationException e) {
                throw why(watch, e);
            } catch (ExecutionException e) {
                throw why(watch, e.getCause());
            } catch (InterruptedException e) {
                pending.cancel(true);
                throw new Failure(Message.of("sync.failure.cancelled"), e);
            }
        }
    }

    private Reply read(HttpResponse<InputStream> response, Body body, Portal.Taker taker) throws IOException {
        int status = response.statusCode();
        HttpHeaders headers = response.headers();
        if (taker != null && status == 200) {
            taker.take(body.throwingFailures());
            return new Reply(status, headers, new byte[0]);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        body.transferTo(whole);
        return new Reply(status, headers, whole.toByteArray());
    }

    private IOException why(Watch watch, Throwable cause) {
        if (cancellation.isCancelled()) {
            throw new Failure(Message.of("sync.failure.cancelled"), cause);
        }
        if (watch.hasExpired()) {
            throw troubles.slow();
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
