package app.dateline.text.paste;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Turns what word processors write in their own way (lists, titles, quotes as paragraphs of a class) into plain HTML. */
final class Office {
    private static final Pattern LEVEL = Pattern.compile("level([1-9])");
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,5}|[A-Za-zА-Яа-я]{1,5})[.)].*", Pattern.DOTALL);
    private static final String MARKER = "[style~=(?i)mso-list:\\s*Ignore]";

    private Office() {}

    static void plain(Document document) {
        document.select("[style*=mso-element:comment], .MsoCommentReference, .msocomtxt, a.msocomanchor, v|shapetype")
                .remove();
        document.select("span.Apple-converted-space").forEach(space -> space.text(" "));
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            heading.select(MARKER).remove();
        }
        document.select("p.MsoTitle, p.title").forEach(title -> title.tagName("h1"));
        document.select("p.MsoSubtitle, p.subtitle").forEach(subtitle -> subtitle.tagName("h2"));
        for (Element quote : document.select("p.MsoQuote, p.MsoIntenseQuote")) {
            Element before = quote.previousElementSibling();
            if (before != null && before.hasClass("dateline-quote")) {
                before.appendChild(quote);
            } else {
                quote.wrap("<blockquote class=dateline-quote></blockquote>");
            }
        }
        lists(document);
    }

    private static boolean isItem(Element paragraph) {
        return paragraph != null && paragraph.normalName().equals("p") && !level(paragraph).isEmpty();
    }

    private static String level(Element paragraph) {
        String list = Css.value(paragraph, "mso-list");
        Matcher level = LEVEL.matcher(list);
        return level.find() ? level.group(1) : "";
    }

    private static void lists(Document document) {
        Elements items = document.select("p[style*=mso-list]");
        for (Element first : items) {
            if (isItem(first) && first.parent() != null) {
                list(first);
            }
        }
    }

    /** Moves the paragraphs of one list, from the first on, into lists within lists. */
    private static void list(Element first) {
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        Element outer = null;
        Element paragraph = first;
        while (isItem(paragraph)) {
            Element next = paragraph.nextElementSibling();
            int level = Integer.parseInt(level(paragraph));
            while (!levels.isEmpty() && levels.peek() > level) {
                levels.pop();
                open.pop();
            }
            String marker = marker(paragraph);
            boolean ordered = NUMBERED.matcher(marker).matches();
            if (open.isEmpty() || levels.peek() < level) {
                Element list = new Element(ordered ? "ol" : "ul");
                if (ordered) {
                    list.attr("start", marker.replaceAll("\\D", ""));
                }
                if (outer == null) {
                    paragraph.before(list);
                    outer = list;
                } else if (open.isEmpty()) {
                    outer.after(list);
                    outer = list;
                } else {
                    open.peek().lastElementChild().appendChild(list);
                }
                open.push(list);
                levels.push(level);
            }
            paragraph.removeAttr("style");
            open.peek().appendElement("li").appendChild(paragraph);
            paragraph = next;
        }
    }

    /** Takes the sign or number that Word has written out before the text. */
    private static String marker(Element paragraph) {
        List<Element> markers = paragraph.select(MARKER);
        String text = markers.isEmpty() ? "" : markers.getFirst().text().replace('\u00a0', ' ').strip();
        markers.forEach(Element::remove);
        return text.length() > 8 ? "" : text.toLowerCase(Locale.ROOT);
    }
}
