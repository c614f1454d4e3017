package app.dateline.portal.page;

import app.dateline.portal.http.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;

/** The style sheet and the fonts, out of the program itself. Only what is named here can be asked for. */
final class Assets {
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final Map<String, String> FONTS = Map.of(
            "Inter-Regular.otf", "font/otf",
            "Inter-SemiBold.otf", "font/otf",
            "PTF55F.ttf", "font/ttf",
            "PTF56F.ttf", "font/ttf",
            "PTF75F.ttf", "font/ttf",
            "PTF76F.ttf", "font/ttf");

    private final byte[] style = read("/app/dateline/portal/page.css");
    private final String stylePath = "/assets/page-" + version(style) + ".css";

    void addTo(RoutesConfig routes) {
        routes.get("/assets/{name}", this::style);
        routes.get("/assets/fonts/{name}", Assets::font);
    }

    /** Changes with the style sheet, so that no browser shows a page with an old one. */
    String stylePath() {
        return stylePath;
    }

    private void style(Context ctx) {
        if (!ctx.path().equals(stylePath)) {
            throw Refusal.of(404, "portal.refused.no-address");
        }
        ctx.header("Cache-Control", FOR_A_YEAR);
        ctx.contentType("text/css; charset=utf-8").result(style);
    }

    private static void font(Context ctx) {
        String name = ctx.pathParam("name");
        String type = FONTS.get(name);
        if (type == null) {
            throw Refusal.of(404, "portal.refused.no-address");
        }
        ctx.header("Cache-Control", FOR_A_YEAR);
        ctx.contentType(type).result(read("/assets/fonts/" + name));
    }

    private static byte[] read(String path) {
        try (var in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String version(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return Long.toHexString(crc.getValue());
    }
}
