package app.dateline.page;

import app.dateline.article.Language;
import app.dateline.text.Words;
import java.net.URI;

/**
 * The site as readers know it.
 *
 * @param address http(s), without a path: what absolute addresses begin with, whatever a request says of its host
 */
public record Site(URI address) {
    /** What readers call it. */
    public String name(Language language) {
        return Words.in(language).say("page.site");
    }

    /** @param path begins with a slash */
    public String absolute(String path) {
        return address + path;
    }
}
