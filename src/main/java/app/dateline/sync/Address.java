package app.dateline.sync;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a portal's address as a person types it. */
public final class Address {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#@\\s]+)(/[^?#\\s]*)?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private Address() {}

    /**
     * An https address, or an http one on this machine's loopback, without a slash at its end. A host in Cyrillic is
     * taken too.
     *
     * @throws Failure if it is anything else, or holds a user name, a query or a fragment
     */
    public static URI of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        // what stands before an @ may be a password
        String shown = text.strip().replaceAll("[^/\\s]*@", "…@");
        if (!parts.matches()) {
            throw Failure.of("sync.failure.address", shown);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String path = parts.group(3) == null ? "" : parts.group(3).replaceFirst("/+$", "");
        URI address;
        try {
            address = new URI(scheme + "://" + ascii(parts.group(2)) + path);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Failure(Message.of("sync.failure.address", shown), e);
        }
        if (address.getHost() == null) {
            throw Failure.of("sync.failure.address", shown);
        }
        if (scheme.equals("http") && !LOOPBACK.matcher(address.getHost()).matches()) {
            throw Failure.of("sync.failure.plain-http", address.toString());
        }
        return address;
    }

    private static String ascii(String authority) {
        if (authority.startsWith("[")) {
            return authority;
        }
        int colon = authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        return IDN.toASCII(host).toLowerCase(Locale.ROOT) + (colon < 0 ? "" : authority.substring(colon));
    }
}
