package app.dateline.portal.http;

import app.dateline.article.Message;
import app.dateline.portal.data.DataError;
import app.dateline.text.Words;
import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a client of the protocol with an error as RFC 9457 wants it, in the language that it asked for. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static void answer(Context ctx, Refusal refusal) {
        Words words = Words.in(Languages.of(ctx));
        int status = refusal.status();
        Problem problem = new Problem(
                "about:blank",
                HttpStatus.forStatus(status).getMessage(),
                status,
                words.say(refusal.detail()),
                refusal.etag(),
                refusal.revision(),
                refusal.reasons().stream().map(words::say).toList(),
                refusal.codes());
        if (refusal.etag() != null) {
            ctx.header("ETag", refusal.etag());
        }
        if (status == 401) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        ctx.header("Content-Language", words.language().code());
        ctx.status(status).contentType(Problem.MEDIA_TYPE).result(Json.MAPPER.writeValueAsBytes(problem));
    }

    /** What nobody foresaw: the log gets the cause, the client only that it was not to blame. */
    public static Refusal unforeseen(Context ctx, Exception cause) {
        // the path may be told; the headers have the token in them
        LOG.error("{} {} failed", ctx.method(), ctx.path(), cause);
        if (cause instanceof DataError data && data.isDiskFull()) {
            return Refusal.of(507, "portal.refused.disk-full");
        }
        return Refusal.of(500, "portal.refused.unforeseen");
    }

    /** For what the server itself refuses: no such address, no such method. */
    public static Refusal plain(int status) {
        Message detail = switch (status) {
            case 404 -> Message.of("portal.refused.no-address");
            case 405 -> Message.of("portal.refused.no-method");
            case 413 -> Message.of("portal.refused.too-large-for-any");
            default -> Message.of("portal.refused.wrong-request");
        };
        return Refusal.because(status, detail, java.util.List.of());
    }
}
