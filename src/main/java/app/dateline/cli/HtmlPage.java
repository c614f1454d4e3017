package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.rights.RightsRules;
import app.dateline.text.ArticleFile;
import app.dateline.text.Markdown;
import app.dateline.text.WebLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One edition as a whole HTML page that is safe to open; its pictures lie beside it, as {@code export} puts them. */
final class HtmlPage {
    private static final String PARAGRAPH = "<p>";

    private final StringBuilder html = new StringBuilder();
    private final Article article;
    private final RightsRules rights;
    private final Edition edition;
    private final Language language;

    private HtmlPage(Article article, Language language, RightsRules rights) {
        this.article = article;
        this.rights = rights;
        this.language = language;
        this.edition = article.edition(language);
    }

    static String of(Article article, Language language, RightsRules rights) {
        return new HtmlPage(article, language, rights).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        element("title", edition.headline());
        html.append("</head>\n<body>\n<article>\n");
        element("h1", edition.headline());
        if (!edition.lead().isBlank()) {
            element("p class=\"lead\"", edition.lead());
        }
        List<String> files = ArticleFile.pictureFiles(article);
        for (int i = 0; i < files.size(); i++) {
            figure(article.pictures().get(i), files.get(i));
        }
        html.append(body(edition)).append('\n');
        source();
        String notice = rights.wording(article.rights(), language);
        if (!notice.isEmpty()) {
            element("p class=\"rights\"", notice);
        }
        return html.append("</article>\n</body>\n</html>\n").toString();
    }

    /** The dateline runs into the first paragraph, as in a newspaper. */
    static String body(Edition edition) {
        String body = Markdown.html(edition.body());
        String dateline = escaped(edition.dateline().text(edition.language()));
        if (dateline.isEmpty()) {
            return body;
        }
        String line = PARAGRAPH + "<b class=\"dateline\">" + dateline + "</b>";
        return body.startsWith(PARAGRAPH)
                ? line + " " + body.substring(PARAGRAPH.length())
                : line + "</p>\n" + body;
    }

    private void figure(Picture picture, String file) {
        html.append("<figure>\n<img src=\"./").append(escaped(urlPath(file)));
        html.append("\" alt=\"").append(escaped(picture.alt().in(language)));
        html.append("\" width=\"").append(picture.width()).append("\" height=\"").append(picture.height());
        html.append("\">\n<figcaption>").append(escaped(picture.caption().in(language)));
        html.append(" <small>").append(escaped(picture.credit().in(language))).append("</small></figcaption>\n</figure>\n");
    }

    private void source() {
        String name = article.source().name().inOrOther(language);
        Optional<String> url = WebLink.clean(article.source().url());
        if (url.isPresent()) {
            html.append("<p class=\"source\"><a href=\"").append(escaped(url.get())).append("\">");
            html.append(escaped(name.isBlank() ? url.get() : name)).append("</a></p>\n");
        } else if (!name.isBlank()) {
            element("p class=\"source\"", name);
        }
    }

    private void element(String tag, String text) {
        int space = tag.indexOf(' ');
        html.append('<').append(tag).append('>').append(escaped(text));
        html.append("</").append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
    }

    private static String urlPath(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
