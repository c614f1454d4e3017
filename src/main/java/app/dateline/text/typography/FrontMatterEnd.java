package app.dateline.text.typography;

import java.util.regex.Pattern;

/** Finds the front matter that a body may begin with, which Markdown takes for text. */
final class FrontMatterEnd {
    private static final Pattern KEY = Pattern.compile("[\\w-]{1,64}:");

    private FrontMatterEnd() {}

    /** Where it ends: behind its last line; 0 if there is none, -1 if it has no end. */
    static int in(String body) {
        if (!body.startsWith("---\n") || !KEY.matcher(body).region(4, body.length()).lookingAt()) {
            return 0;
        }
        for (int at = body.indexOf("\n---", 3); at >= 0; at = body.indexOf("\n---", at + 1)) {
            int end = at + 4;
            while (end < body.length() && (body.charAt(end) == ' ' || body.charAt(end) == '\t')) {
                end++;
            }
            if (end == body.length() || body.charAt(end) == '\n') {
                return end;
            }
        }
        return -1;
    }
}
