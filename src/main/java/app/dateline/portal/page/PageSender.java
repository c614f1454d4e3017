package app.dateline.portal.page;

import app.dateline.page.Frame;
import app.dateline.page.Pages;
import io.javalin.http.Context;
import java.util.Map;

/** Sends pages. Thread-safe. */
record PageSender(Pages pages) {
    void send(Context ctx, String template, Frame frame, Map<String, Object> content) {
        send(ctx, frame, pages.html(template, frame, content));
    }

    void send(Context ctx, Frame frame, String html) {
        ctx.header("Content-Language", frame.language().code());
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("text/html; charset=utf-8").result(html);
    }
}
