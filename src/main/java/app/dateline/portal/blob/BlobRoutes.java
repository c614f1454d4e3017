package app.dateline.portal.blob;

import app.dateline.portal.http.Bodies;
import app.dateline.portal.http.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.EofException;

/** {@code /v1/blobs/{sha256}}. */
public final class BlobRoutes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Blobs blobs;

    public BlobRoutes(Blobs blobs) {
        this.blobs = blobs;
    }

    public void addTo(RoutesConfig routes) {
        routes.head("/v1/blobs/{sha256}", this::head);
        routes.get("/v1/blobs/{sha256}", this::get);
        routes.put("/v1/blobs/{sha256}", this::put);
    }

    private void head(Context ctx) {
        Blob blob = blob(ctx);
        ctx.contentType(blob.mediaType()).header("Content-Length", Long.toString(blob.size()));
    }

    private void get(Context ctx) throws IOException {
        send(ctx, blob(ctx), "private, max-age=31536000, immutable");
    }

    /**
     * Answers with the file's bytes. What is under such a name never changes.
     *
     * @throws NoSuchFileException if it has been deleted since it was found
     */
    public static void send(Context ctx, Blob blob, String cacheControl) throws IOException {
        ctx.header("Cache-Control", cacheControl);
        ctx.header("ETag", '"' + blob.name() + '"');
        if (('"' + blob.name() + '"').equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        InputStream bytes = Files.newInputStream(blob.file());
        ctx.contentType(blob.mediaType()).header("Content-Length", Long.toString(blob.size()));
        ctx.result(bytes);
    }

    private void put(Context ctx) throws IOException {
        String sha256 = name(ctx);
        if (blobs.find(sha256).isPresent()) {
            ctx.status(204);
            return;
        }
        Bodies.refuseLarger(ctx, Blobs.LARGEST);
        boolean added;
        try {
            added = blobs.add(sha256, Bodies.stream(ctx));
        } catch (EofException _) {
            throw Refusal.of(400, "portal.refused.cut-off");
        }
        ctx.status(added ? 201 : 204);
    }

    private Blob blob(Context ctx) {
        return blobs.find(name(ctx)).orElseThrow(() -> Refusal.of(404, "portal.refused.no-blob"));
    }

    private static String name(Context ctx) {
        String sha256 = ctx.pathParam("sha256");
        if (!SHA256.matcher(sha256).matches()) {
            throw Refusal.of(400, "portal.refused.wrong-hash");
        }
        return sha256;
    }
}
