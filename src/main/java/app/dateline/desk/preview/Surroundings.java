package app.dateline.desk.preview;

import app.dateline.article.Language;
import java.util.function.Function;

/**
 * Where a page is shown: what its addresses become there.
 *
 * @param policy  what it may load, as a Content-Security-Policy has it
 * @param fonts   where the fonts are, ends with a slash
 * @param picture the address of a picture by its SHA-256, "" if there is none
 * @param other   the address of the page in that language
 * @param dark    whether it is shown as those see it who want dark pages, although the browser does not say so
 */
record Surroundings(
        String policy,
        String fonts,
        Function<String, String> picture,
        Function<Language, String> other,
        boolean dark) {}
