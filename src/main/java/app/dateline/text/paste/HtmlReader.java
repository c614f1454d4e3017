package app.dateline.text.paste;

import app.dateline.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads parsed HTML into blocks. Not thread-safe; one a document. */
final class HtmlReader {
    private static final int MOST_PICTURES = 100;
    private static final int DEEPEST = 12;
    private static final Set<String> NOT_TEXT = Set.of(
            "script", "style", "head", "title", "meta", "link", "base", "template", "noscript", "noframes", "noembed",
            "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "canvas", "video", "audio",
            "source", "track", "map", "area", "input", "button", "select", "textarea", "option", "datalist", "output",
            "progress", "meter", "nav", "rt", "rp", "del", "dialog", "xml", "param");
    private static final Set<String> BLOCKS = Set.of(
            "div", "section", "article", "main", "header", "footer", "aside", "figure", "figcaption", "details", "summary",
            "address", "center", "fieldset", "legend", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "dl",
            "dd", "form", "hgroup", "body", "p", "li", "search");
    /** What encyclopaedias put beside their text for those who read on the screen. */
    private static final List<String> CLASSES_NOT_TEXT =
            List.of("mw-editsection", "mw-cite-backlink", "mw-jump-link", "navbox", "noprint", "screen-reader-text");

    private final Notes notes;
    private final List<InlinePicture> pictures = new ArrayList<>();
    private int nested;

    HtmlReader(Notes notes) {
        this.notes = notes;
    }

    List<InlinePicture> pictures() {
        return pictures;
    }

    List<Part> read(Element element) {
        return flow(element, Look.PLAIN).parts();
    }

    Flow flow(Element element, Look look) {
        Flow flow = new Flow();
        inside(element, look, flow);
        return flow;
    }

    private void inside(Element element, Look look, Flow out) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.line().add(text.getWholeText(), look);
            } else if (child instanceof Element inner) {
                element(inner, look, out);
            }
        }
    }

    private void element(Element element, Look around, Flow out) {
        String name = element.normalName();
        if (NOT_TEXT.contains(name) || name.startsWith("v:") || notes.isBody(element) || Css.isHidden(element)
                || CLASSES_NOT_TEXT.stream().anyMatch(element::hasClass)) {
            return;
        }
        Look look = Css.look(element, around);
        switch (name) {
            case "br" -> out.line().addBreak();
            case "hr" -> out.add(new Part.Rule());
            case "img" -> picture(element);
            case "a" -> link(element, look, out);
            case "sup", "sub" -> raised(element, look, out);
            case "q" -> quoted(element, look, out);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', look, out);
            case "dt" -> block(element, look.withBold(true), out);
            case "blockquote" -> quote(element, look, out);
            case "ul", "ol", "menu", "dir" -> items(element, look, out);
            case "table" -> table(element, look, out);
            case "pre" -> code(element, out);
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element, look, out);
                } else {
                    inside(element, look, out);
                }
            }
        }
    }

    private void block(Element element, Look look, Flow out) {
        if (element.normalName().equals("figcaption") && element.closest("figure:has(img)") != null) {
            return;
        }
        out.end();
        inside(element, look, out);
        out.end();
    }

    private void picture(Element image) {
        if (pictures.size() < MOST_PICTURES) {
            InlinePicture.of(image).ifPresent(pictures::add);
        }
    }

    private void link(Element link, Look look, Flow out) {
        int note = notes.call(link);
        if (note > 0) {
            out.line().addNote(note);
        } else if (!notes.isBack(link)) {
            String address = link.baseUri().isEmpty() ? link.attr("href") : link.absUrl("href");
            inside(link, look.withLink(WebLink.clean(Tracking.strip(address)).orElse("")), out);
        }
    }

    /** A footnote's number, or a small digit. */
    private void raised(Element raised, Look look, Flow out) {
        List<Element> links = raised.select("a[href^=#]");
        List<Integer> called = links.stream().map(notes::call).filter(note -> note > 0).toList();
        called.forEach(out.line()::addNote);
        if (!called.isEmpty() || Notes.isLost(raised) || links.stream().anyMatch(notes::isBack)) {
            return;
        }
        String small = SmallDigits.of(raised.text(), raised.normalName().equals("sup"));
        if (small.isEmpty()) {
            inside(raised, look, out);
        } else {
            out.line().add(small, look);
        }
    }

    private void quoted(Element quote, Look look, Flow out) {
        boolean russian = quote.text().codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        out.line().add(russian ? "«" : "“", look);
        inside(quote, look, out);
        out.line().add(russian ? "»" : "”", look);
    }

    private void heading(Element heading, int level, Look look, Flow out) {
        Line line = flow(heading, look).oneLine();
        if (line.length() > 0) {
            out.add(new Part.Heading(level, line));
        }
    }

    private void quote(Element quote, Look look, Flow out) {
        if (nested >= DEEPEST) {
            block(quote, look, out);
            return;
        }
        nested++;
        List<Part> parts = flow(quote, look).parts();
        nested--;
        if (!parts.isEmpty()) {
            out.add(new Part.Quote(parts));
        }
    }

    private void items(Element list, Look look, Flow out) {
        if (nested >= DEEPEST) {
            block(list, look, out);
            return;
        }
        nested++;
        List<List<Part>> items = new ArrayList<>();
        Flow loose = new Flow();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li") && !Css.isHidden(item)) {
                item(loose.parts(), items);
                loose = new Flow();
                if (!notes.isBody(item)) {
                    item(flow(item, Css.look(item, look)).parts(), items);
                }
            } else if (child instanceof Element element) {
                element(element, look, loose);
            } else if (child instanceof TextNode text) {
                loose.line().add(text.getWholeText(), look);
            }
        }
        item(loose.parts(), items);
        nested--;
        if (!items.isEmpty()) {
            out.add(new Part.Items(list.normalName().equals("ol"), start(list), items));
        }
    }

    /** A list that has no text above it belongs to the item before. */
    private static void item(List<Part> parts, List<List<Part>> items) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> kept.add(new Part.Paragraph(heading.line()));
                case Part.Rule _ -> {}
                default -> kept.add(part);
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        if (kept.getFirst() instanceof Part.Items inner && items.isEmpty()) {
            items.addAll(inner.items());
            kept.removeFirst();
            if (!kept.isEmpty()) {
                items.getLast().addAll(kept);
            }
        } else if (kept.getFirst() instanceof Part.Items) {
            items.getLast().addAll(kept);
        } else {
            items.add(kept);
        }
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void table(Element table, Look look, Flow out) {
        GridReader grid = new GridReader(this, table, look);
        if (grid.isLayout()) {
            block(table, look, out);
        } else {
            Element caption = table.selectFirst("> caption");
            if (caption != null) {
                block(caption, look, out);
            }
            grid.read().ifPresent(out::add);
        }
    }

    private void code(Element pre, Flow out) {
        StringBuilder text = new StringBuilder();
        pre.nodeStream().forEach(node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                text.append('\n');
            }
        });
        String code = text.toString().replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cf}\ufffc&&[^\n\t]]", "").replaceAll("\\A\n+|\\s+\\z", "");
        if (!code.isBlank()) {
            out.add(new Part.Code(code));
        }
    }
}
