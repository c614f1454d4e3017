package app.dateline.sync.dateline;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** What can be wrong with a portal as a whole, each as a sentence for a person. */
record Troubles(URI address) {
    Failure unreachable(Throwable cause) {
        return new Failure(Message.of("sync.failure.unreachable", where()), cause);
    }

    Failure slow() {
        return Failure.of("sync.failure.slow", where());
    }

    Failure cut() {
        return Failure.of("sync.failure.cut", where());
    }

    Failure tooBig() {
        return Failure.of("sync.failure.too-big", where());
    }

    Failure notAPortal() {
        return Failure.of("sync.failure.not-a-portal", where());
    }

    Failure garbled(Throwable cause) {
        return new Failure(Message.of("sync.failure.garbled", where()), cause);
    }

    /** @param reply that no caller knows how to read */
    Failure of(Reply reply) {
        int status = reply.status();
        if (reply.isBusy()) {
            long seconds = reply.retryAfter().map(wait -> wait.toSeconds()).orElse(0L);
            return Failure.of("sync.failure.busy", where(), seconds);
        }
        if (status >= 300 && status < 400) {
            return Failure.of("sync.failure.redirect", where());
        }
        if (status == 401) {
            return Failure.of("sync.failure.token", where());
        }
        if (status == 403) {
            return Failure.of("sync.failure.forbidden", where());
        }
        if (status >= 500) {
            return Failure.of("sync.failure.broken", where(), Integer.toString(status));
        }
        return reply.problem()
                .map(problem -> Failure.of(
                        "sync.failure.unexpected", where(), Integer.toString(status), Refusals.said(problem)))
                .orElseGet(this::notAPortal);
    }

    Failure of(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof Failure failure) {
                return failure;
            }
            if (t instanceof SSLException) {
                return new Failure(Message.of("sync.failure.tls", where()), cause);
            }
            if (isUnreachable(t)) {
                return unreachable(cause);
            }
            if (t instanceof ProtocolException) {
                return garbled(cause);
            }
        }
        return new Failure(Message.of("sync.failure.cut", where()), cause);
    }

    /** Whether to try again may help. */
    boolean mayPass(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof SSLException) && !(cause instanceof ProtocolException);
    }

    private static boolean isUnreachable(Throwable t) {
        return t instanceof ConnectException
                || t instanceof HttpConnectTimeoutException
                || t instanceof UnresolvedAddressException
                || t instanceof UnknownHostException
                || t instanceof NoRouteToHostException;
    }

    private String where() {
        return address.toString();
    }
}
