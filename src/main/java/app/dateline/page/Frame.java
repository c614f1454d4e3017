package app.dateline.page;

import app.dateline.article.Language;
import java.util.Optional;

/**
 * What a page is, apart from its content.
 *
 * @param title       of the page, without the site's name; "" on the front page
 * @param description for search engines and previews, may be ""
 * @param path        of the page, its one true address
 * @param otherPath   of the same page in the other language, empty if there is none
 * @param indexed     whether search engines should keep it
 */
public record Frame(
        Language language,
        String title,
        String description,
        String path,
        Optional<String> otherPath,
        boolean indexed) {}
