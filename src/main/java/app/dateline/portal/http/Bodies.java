package app.dateline.portal.http;

import app.dateline.wire.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** Reads what a request carries, never more than a limit. */
public final class Bodies {
    private static final String BEGUN = "dateline.body-begun";
    private static final long LARGEST_DRAIN = 64_000_000;
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(10);

    private Bodies() {}

    /**
     * The JSON text of the request.
     *
     * @param limit in bytes
     * @throws Refusal 415 if it is not declared as JSON, 413 if it is larger, 400 if it is not UTF-8
     */
    public static String json(Context ctx, int limit) {
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).split(";")[0].strip().equals("application/json")) {
            throw Refusal.of(415, "portal.refused.not-json-type");
        }
        refuseLarger(ctx, limit);
        try {
            byte[] bytes = stream(ctx).readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw Refusal.of(400, "portal.refused.not-utf8");
        } catch (IOException _) {
            throw Refusal.of(400, "portal.refused.cut-off");
        }
    }

    /** @throws Refusal 400 if the text is no JSON or not of this form */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = Json.MAPPER.readValue(json, type);
            if (value == null) {
                throw Refusal.of(400, "portal.refused.not-json");
            }
            return value;
        } catch (JacksonException _) {
            throw Refusal.of(400, "portal.refused.not-json");
        }
    }

    /** @throws Refusal 413 if the request says that it carries more than so many bytes */
    public static void refuseLarger(Context ctx, long limit) {
        if (ctx.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
    }

    /** What the request carries, for whoever reads it himself. */
    public static InputStream stream(Context ctx) {
        ctx.attribute(BEGUN, true);
        return ctx.bodyInputStream();
    }

    /**
     * Takes what is left of the body and throws it away: a client that is still sending when the connection closes sees
     * a broken connection and not the answer. One that waits to be told to send is not told.
     */
    public static void drain(Context ctx) {
        if (ctx.header("Expect") != null && ctx.attribute(BEGUN) == null) {
            return;
        }
        long until = System.nanoTime() + LONGEST_DRAIN.toNanos();
        try {
            InputStream in = ctx.bodyInputStream();
            byte[] buffer = new byte[1 << 16];
            long left = LARGEST_DRAIN;
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                left -= read;
                if (System.nanoTime() - until > 0) {
                    return;
                }
            }
        } catch (IOException _) {
            // it is gone, and the answer goes nowhere
        }
    }

    public static Refusal tooLarge(long limit) {
        return Refusal.of(413, "portal.refused.too-large", limit / 1_000_000);
    }
}
