package app.dateline.intake.feed;

import app.dateline.article.Failure;
import app.dateline.text.WebLink;
import app.dateline.text.paste.Tracking;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of feeds and stories. Pure. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_PORT = Pattern.compile("[^/:]+:\\d{1,5}(?:/.*)?");

    private Addresses() {}

    /**
     * What a person typed or pasted, which may lack its beginning or have that of feed readers.
     *
     * @throws Failure if it is no http or https address
     */
    static URI typed(String typed) {
        String text = typed.strip();
        if (text.regionMatches(true, 0, "feed:", 0, 5)) {
            text = text.substring(5).replaceFirst("^//", "");
        }
        if (!SCHEME.matcher(text).matches() || WITH_PORT.matcher(text).matches()) {
            text = "https://" + text;
        }
        return web(text).orElseThrow(() -> Failure.of("intake.failure.feed-address", typed.strip()));
    }

    /** Empty for what is no http or https address. */
    private static Optional<URI> web(String text) {
        return WebLink.clean(text)
                .filter(clean -> clean.startsWith("http"))
                .map(clean -> clean.indexOf('#') < 0 ? clean : clean.substring(0, clean.indexOf('#')))
                .map(URI::create)
                .filter(address -> address.getHost() != null && address.getUserInfo() == null);
    }

    /** A link as it stands in a document at this address; empty for what leads nowhere on the web. */
    static Optional<URI> resolve(URI base, String link) {
        String text = link.strip();
        try {
            // what is not quite an address is one for browsers, and so for those who write feeds
            String whole = SCHEME.matcher(text).matches() ? text : base.resolve(text.replace(" ", "%20").replace("|", "%7C")).toString();
            return web(whole);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The link that readers are sent to, "" for none. */
    static String link(URI base, String link) {
        if (link == null || link.isBlank()) {
            return "";
        }
        String text = link.strip();
        int hash = text.indexOf('#');
        return resolve(base, text)
                .map(address -> Tracking.strip(address + (hash < 0 ? "" : text.substring(hash))))
                .flatMap(WebLink::clean)
                .filter(clean -> clean.startsWith("http"))
                .orElse("");
    }

    /** Equal for links that lead to the same page, "" for one that leads to a whole site. */
    static String key(String link) {
        if (link.isEmpty()) {
            return "";
        }
        URI address = URI.create(link);
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/+$", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return path.isEmpty() && query.isEmpty() ? "" : host + path + query;
    }
}
