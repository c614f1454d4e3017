package app.dateline.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that may stand in a page: http, https or mailto, absolute, in the ASCII form that every browser takes. */
public final class WebLink {
    private static final int MAX = 2_000;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=";

    private WebLink() {}

    /** The address in its clean form, empty if it is none that readers may be sent to. */
    public static Optional<String> clean(String address) {
        String text = address.strip();
        if (text.length() > MAX || text.isEmpty()) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            return MAILBOX.matcher(text.substring(7)).matches()
                    ? Optional.of("mailto:" + text.substring(7))
                    : Optional.empty();
        }
        return lower.startsWith("http://") || lower.startsWith("https://") ? web(text) : Optional.empty();
    }

    /** Whether {@link #clean} has an http or https address for it. */
    public static boolean isWeb(String address) {
        return clean(address).filter(clean -> clean.startsWith("http")).isPresent();
    }

    private static Optional<String> web(String text) {
        int host = text.indexOf("//") + 2;
        int path = host;
        while (path < text.length() && "/?#".indexOf(text.charAt(path)) < 0) {
            path++;
        }
        try {
            String name = text.substring(host, path);
            int colon = name.lastIndexOf(':');
            String port = colon < 0 ? "" : name.substring(colon + 1);
            String ascii = IDN.toASCII(colon < 0 ? name : name.substring(0, colon)).toLowerCase(Locale.ROOT);
            if (!HOST.matcher(ascii).matches() || ascii.contains("..") || !isPort(port)) {
                return Optional.empty();
            }
            String clean = text.substring(0, host).toLowerCase(Locale.ROOT) + ascii
                    + (port.isEmpty() ? "" : ":" + port) + encode(text.substring(path));
            return Optional.of(new URI(clean).toString());
        } catch (IllegalArgumentException | URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(port) <= 65_535;
    }

    private static String encode(String rest) {
        StringBuilder out = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int c = rest.codePointAt(i);
            boolean escaped = c == '%' && i + 2 < rest.length() && Character.digit(rest.charAt(i + 1), 16) >= 0
                    && Character.digit(rest.charAt(i + 2), 16) >= 0;
            if (escaped || PLAIN.indexOf(c) >= 0 && !(c == '#' && fragment)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
            fragment |= c == '#';
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
