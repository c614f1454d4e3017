package app.dateline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The stylesheet of the pages and the fonts that it asks for, out of the program itself. */
public final class Look {
    /** Where the stylesheet finds the fonts. */
    public static final String FONTS_PATH = "/assets/fonts/";

    private static final Map<String, String> FONTS = Map.of(
            "Inter-Regular.otf", "font/otf",
            "Inter-SemiBold.otf", "font/otf",
            "PTF55F.ttf", "font/ttf",
            "PTF56F.ttf", "font/ttf",
            "PTF75F.ttf", "font/ttf",
            "PTF76F.ttf", "font/ttf");

    private Look() {}

    public static String style() {
        return new String(read(Look.class.getResource("/app/dateline/page/page.css")), StandardCharsets.UTF_8);
    }

    /** The files' names. */
    public static Set<String> fonts() {
        return FONTS.keySet();
    }

    /** @param name one of {@link #fonts} */
    public static String fontType(String name) {
        return FONTS.get(name);
    }

    /** @param name one of {@link #fonts} */
    public static byte[] font(String name) {
        return read(Look.class.getResource("/assets/fonts/" + name));
    }

    private static byte[] read(URL resource) {
        try (var in = resource.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource.toString(), e);
        }
    }
}
