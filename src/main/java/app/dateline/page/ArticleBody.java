package app.dateline.page;

import app.dateline.article.Edition;
import app.dateline.text.Markdown;
import org.unbescape.html.HtmlEscape;

/** The text of a story as HTML that is safe to show. */
final class ArticleBody {
    private static final String PARAGRAPH = "<p>";

    private ArticleBody() {}

    /** With the dateline run into the first paragraph, as a newspaper has it. */
    static String html(Edition edition) {
        String body = Markdown.html(edition.body());
        String line = edition.dateline().text(edition.language());
        if (line.isEmpty()) {
            return body;
        }
        String dateline = "<b class=\"dateline\">" + HtmlEscape.escapeHtml5Xml(line) + "</b>";
        return body.startsWith(PARAGRAPH)
                ? PARAGRAPH + dateline + " " + body.substring(PARAGRAPH.length())
                : PARAGRAPH + dateline + "</p>\n" + body;
    }
}
