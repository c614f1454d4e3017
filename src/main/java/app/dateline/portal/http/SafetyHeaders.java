package app.dateline.portal.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The headers that every answer carries, so that a browser does no more with it than show it, and caches tell answers apart. */
public final class SafetyHeaders implements Handler {
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final boolean https;

    /** @param https whether readers come by https only */
    public SafetyHeaders(boolean https) {
        this.https = https;
    }

    @Override
    public void handle(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "strict-origin-when-cross-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Vary", "Accept-Encoding");
        if (https) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
