package app.dateline.portal.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/**
 * Who asks for a page, as far as counting views needs it.
 *
 * @param behindProxy whether readers come through a proxy of ours, which then says where from
 */
record Visitor(boolean behindProxy) {
    /** The reader's address; what a reader claims of it is never believed, only what the proxy adds at the end. */
    String address(Context ctx) {
        String forwarded = behindProxy ? ctx.header("X-Forwarded-For") : null;
        return forwarded == null ? ctx.ip() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Whether the page will be read: not when a browser only prepares it. */
    boolean isReading(Context ctx) {
        String purpose = ctx.header("Sec-Purpose");
        return ctx.method().equals(HandlerType.GET) && (purpose == null || !purpose.contains("prefetch"));
    }
}
