package app.dateline.text.find;

import java.util.List;

/**
 * A place where it was found; never empty.
 *
 * @param start  in UTF-16 units
 * @param end    exclusive
 * @param groups what the groups of a regular expression matched, the first at 0, "" for one that took no part; none for
 *               other searches
 */
public record Hit(int start, int end, List<String> groups) {
    public Hit {
        groups = List.copyOf(groups);
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
