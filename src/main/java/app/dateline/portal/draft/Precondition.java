package app.dateline.portal.draft;

import app.dateline.portal.http.Refusal;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** What a client believes of the head that it writes over (RFC 9110, 13.1). */
sealed interface Precondition {
    Pattern STRONG = Pattern.compile("\"[!#-~]{1,200}\"");

    /** {@code If-None-Match: *}: there is none. */
    record Absent() implements Precondition {}

    /** {@code If-Match}: it is this one. */
    record Is(String etag) implements Precondition {}

    /** @throws Refusal 428 without a precondition, 400 with one that the protocol does not have */
    static Precondition required(Context ctx) {
        String match = ctx.header("If-Match");
        String noneMatch = ctx.header("If-None-Match");
        if (match == null && noneMatch == null) {
            throw Refusal.of(428, "portal.refused.no-precondition");
        }
        if (match != null && noneMatch != null || noneMatch != null && !noneMatch.strip().equals("*")) {
            throw Refusal.of(400, "portal.refused.wrong-precondition");
        }
        return match == null ? new Absent() : new Is(strong(match));
    }

    private static String strong(String header) {
        String etag = header.strip();
        if (!STRONG.matcher(etag).matches()) {
            throw Refusal.of(400, "portal.refused.wrong-precondition");
        }
        return etag;
    }
}
