package app.dateline.portal.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.BiConsumer;

/** Turns whatever goes wrong into an answer: a problem for a client of the protocol, a page for a reader. */
public final class ErrorRoutes {
    /** Until those who wait have had their turns. */
    private static final String SOON_SECONDS = "5";

    private final BiConsumer<Context, Refusal> page;

    /** @param page tells a reader */
    public ErrorRoutes(BiConsumer<Context, Refusal> page) {
        this.page = page;
    }

    public void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> answer(ctx, refusal));
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            e.getDetails().forEach((name, value) -> allow(ctx, name, value));
            answer(ctx, Problems.plain(e.getStatus()));
        });
        routes.exception(Exception.class, (e, ctx) -> answer(ctx, Problems.unforeseen(ctx, e)));
    }

    private static void allow(Context ctx, String name, String value) {
        if (name.equalsIgnoreCase("availableMethods")) {
            ctx.header("Allow", value);
        }
    }

    private void answer(Context ctx, Refusal refusal) {
        if (refusal.status() == 503) {
            ctx.header("Retry-After", SOON_SECONDS);
        }
        if (ctx.path().startsWith("/v1/") || ctx.path().equals("/v1")) {
            Problems.answer(ctx, refusal);
        } else {
            page.accept(ctx, refusal);
        }
    }
}
