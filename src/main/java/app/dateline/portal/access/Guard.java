package app.dateline.portal.access;

import app.dateline.portal.http.Refusal;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets only bearers of a token pass (RFC 6750, header form only: addresses end up in logs). */
public final class Guard implements Handler {
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,200}=*)", Pattern.CASE_INSENSITIVE);

    private final Tokens tokens;

    public Guard(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @throws Refusal 401 */
    @Override
    public void handle(Context ctx) {
        String header = ctx.header("Authorization");
        if (header == null) {
            throw Refusal.of(401, "portal.refused.no-token");
        }
        Matcher bearer = BEARER.matcher(header);
        if (!bearer.matches() || !tokens.allow(bearer.group(1))) {
            throw Refusal.of(401, "portal.refused.wrong-token");
        }
    }
}
