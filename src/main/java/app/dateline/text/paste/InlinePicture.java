package app.dateline.text.paste;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A picture that came within a text, as {@code data:} says it; whether it is one at all is for others to see.
 *
 * @param bytes   of the file
 * @param alt     what is said to those who do not see it, "" if nothing
 * @param caption what stood under it, "" if nothing
 */
public record InlinePicture(byte[] bytes, String alt, String caption) {
    private static final String DATA = "data:image/";
    private static final String BASE64 = ";base64,";

    /** The picture of an {@code img}, empty if it is elsewhere. */
    static Optional<InlinePicture> of(Element image) {
        String source = image.attr("src").strip();
        if (!source.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return Optional.empty();
        }
        int comma = source.substring(0, Math.min(source.length(), 200)).toLowerCase(Locale.ROOT).indexOf(BASE64);
        if (comma < 0) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + BASE64.length()));
            return Optional.of(new InlinePicture(bytes, words(image.attr("alt")), caption(image)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String caption(Element image) {
        Element figure = image.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : words(caption.text());
    }

    private static String words(String text) {
        Flow flow = new Flow();
        flow.line().add(text, Look.PLAIN);
        return flow.oneLine().plain();
    }
}
