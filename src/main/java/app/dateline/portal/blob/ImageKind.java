package app.dateline.portal.blob;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of picture that every browser shows, told by their first bytes and by nothing that a client says of them.
 * SVG is left out on purpose: it can carry script.
 */
enum ImageKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp");

    /** How many bytes {@link #of} wants to see. */
    static final int PREFIX = 12;

    private final String mediaType;

    ImageKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageKind> of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
    }
}
