package app.dateline.desk.details;

import java.net.URI;
import java.net.URISyntaxException;

/** Whether a text is an address that a reader's browser can open. */
final class WebAddress {
    private WebAddress() {}

    static boolean isOne(String text) {
        try {
            URI uri = new URI(text.strip());
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && hasHost(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A Cyrillic host is one too, which the JDK knows only as an authority. */
    private static boolean hasHost(URI uri) {
        String host = uri.getHost() != null ? uri.getHost() : uri.getAuthority();
        return host != null && !host.isBlank();
    }
}
