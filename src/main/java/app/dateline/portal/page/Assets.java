package app.dateline.portal.page;

import app.dateline.page.Look;
import app.dateline.portal.http.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The style sheet and the fonts, out of the program itself. Only what is named here can be asked for. */
final class Assets {
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final byte[] style = Look.style().getBytes(StandardCharsets.UTF_8);
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
        if (!Look.fonts().contains(name)) {
            throw Refusal.of(404, "portal.refused.no-address");
        }
        ctx.header("Cache-Control", FOR_A_YEAR);
        ctx.contentType(Look.fontType(name)).result(Look.font(name));
    }

    private static String version(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return Long.toHexString(crc.getValue());
    }
}
