package app.dateline.text;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through only what a body may have. Markdown libraries have let {@code java&#115;cript:} pass, so whatever they
 * make is cleaned here before anybody sees it.
 */
final class SafeHtml {
    private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-[0-9]{1,6}(-[0-9]{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ALIGNED = Pattern.compile("align-(left|right|center)");

    private static final AttributePolicy LINK = (_, _, value) -> {
        if (value.startsWith("#")) {
            return FOOTNOTE.matcher(value.substring(1)).matches() ? value : null;
        }
        return WebLink.clean(value).orElse(null);
    };
    private static final ElementPolicy REL = (element, attributes) -> {
        int href = attributes.indexOf("href");
        if (href >= 0 && !attributes.get(href + 1).startsWith("#")) {
            attributes.addAll(List.of("rel", "nofollow noopener"));
        }
        return element;
    };

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "pre", "hr",
                    "br", "table", "thead", "tbody", "tr", "th", "td", "sup", "div")
            .allowElements(REL, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowWithoutAttributes("sup", "div")
            .allowAttributes("href").matching(LINK).onElements("a")
            .allowAttributes("id").matching(FOOTNOTE).onElements("sup", "li")
            .allowAttributes("class").matching(false, "footnotes").onElements("div")
            .allowAttributes("class").matching(false, "footnote-ref", "footnote-backref").onElements("a")
            .allowAttributes("class").matching(ALIGNED).onElements("th", "td")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .toFactory();

    private SafeHtml() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
