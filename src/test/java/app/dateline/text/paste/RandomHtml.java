package app.dateline.text.paste;

import java.util.List;
import java.util.Random;

/** HTML that nobody wrote, of the pieces that trouble readers of it; the same for the same seed. */
final class RandomHtml {
    private static final List<String> TAGS = List.of(
            "p", "b", "i", "em", "strong", "a href='https://a.example/x_(y)?utm_source=z&q=1'", "a href='javascript:alert(1)'",
            "a href=#n1 id=r1", "a href=#r1 id=n1", "sup", "sub", "ul", "ol", "ol start=7", "li", "li id=n1", "table", "tr",
            "td", "th", "td colspan=3", "td rowspan=2 align=right", "thead", "blockquote", "pre", "code", "h1", "h2", "h5",
            "div", "div class=footnotes", "span style='font-weight:bold'", "span style='font-weight:400;font-style:italic'",
            "span style=display:none", "script", "style", "img src=https://evil.example/p.png onerror=alert(1)",
            "img src='data:image/png;base64,AAAA'", "br", "hr", "q", "dl", "dt", "dd", "figure", "figcaption", "o:p", "font size=3",
            "p class=MsoListParagraph style='mso-list:l0 level2 lfo1'", "p style='mso-list:l0 level1 lfo1'", "svg", "math",
            "span style='mso-list:Ignore'", "p class=MsoQuote", "form", "select", "option", "template", "title", "body", "html");
    private static final List<String> TEXTS = List.of(
            "слово", "Word", " ", " ", "\n", "\u00a0", "«", "»", "\"", ".", ",", "!", "*", "**", "_", "`", "```", "[", "]", "](", "(x)", "<",
            ">", "&", "&amp;", "&lt;", "&lt;script&gt;", "&amp;lt;", "\\", "|", "|---|", "# ", "1. ", "1) ", "- ", "+ ", "---", "===", "~~~", "^1",
            "[^1]: ", "[a]: http://b", "!", "://", "a@b.example", "😀", "\ud83d", "\u0000", "\u202e", "\u200b", "\ufffc", "é", "е\u0301", "1",
            "<!--", "-->", "<![CDATA[", "<![if !vml]>", "<?xml ", "</", "&#0;", "&#x202e;", "&nbsp;", "—", "=", ":", "\t");

    private RandomHtml() {}

    static String soup(Random random) {
        StringBuilder html = new StringBuilder();
        for (int n = random.nextInt(60); n >= 0; n--) {
            switch (random.nextInt(5)) {
                case 0, 1 -> html.append('<').append(pick(TAGS, random)).append('>');
                case 2 -> html.append("</").append(pick(TAGS, random).split(" ")[0]).append('>');
                default -> html.append(pick(TEXTS, random));
            }
        }
        return html.toString();
    }

    /** Well-formed, with looks only, so that no character of the text may be lost. */
    static String paragraph(Random random) {
        StringBuilder html = new StringBuilder("<p>");
        String open = "";
        for (int n = random.nextInt(25); n >= 0; n--) {
            if (random.nextInt(3) == 0) {
                html.append(open.isEmpty() ? "" : "</" + open + ">");
                open = open.isEmpty() ? pick(List.of("b", "i", "code", "em"), random) : "";
                html.append(open.isEmpty() ? "" : "<" + open + ">");
            } else if (random.nextInt(8) == 0 && open.isEmpty()) {
                html.append("<a href=https://l.example/><b>").append(random.nextBoolean() ? "link" : "«").append("</b>s]</a>");
            } else {
                html.append(pick(TEXTS, random).replaceAll("<.*", "&lt;").replaceAll("[\u0000\ud83d\ufffc\u202e\u200b]|&#0;|&#x202e;", ""));
            }
        }
        return html.append(open.isEmpty() ? "" : "</" + open + ">").append("</p>").toString();
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
