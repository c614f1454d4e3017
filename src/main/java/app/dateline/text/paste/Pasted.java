package app.dateline.text.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What HTML from elsewhere says, as clean Markdown: headings, bold, italic, links without their tracking parameters,
 * lists, tables, quotes, code and footnotes are kept, everything else that is not text is gone. Whatever comes in, the
 * outcome is text in which nothing is a sign of Markdown that was none before, it is made in time that grows with the
 * length, and nothing is fetched.
 *
 * @param headline the first h1 of a whole page, "" if there is none or no page
 * @param markdown lines ended by \n, none at the end
 * @param pictures those that were in the text itself
 */
public record Pasted(String headline, String markdown, List<InlinePicture> pictures) {
    /** In characters. */
    public static final int MAX_LENGTH = 150_000_000;

    /** Deeper nesting is flattened; no text of a person has it. */
    private static final int DEPTH = 200;

    private static final int WIDTH = 60;
    private static final int HEADLINE = 200;
    private static final String START = "<!--StartFragment-->";
    private static final String END = "<!--EndFragment-->";
    private static final Pattern CLIPBOARD_HEADER = Pattern.compile("\\AVersion:[^<]{1,1000}", Pattern.CASE_INSENSITIVE);
    private static final Parser PARSER = Parser.htmlParser().setMaxDepth(DEPTH);

    public Pasted {
        pictures = List.copyOf(pictures);
    }

    /** Part of a page or a document, as programs put it on the clipboard. */
    public static Pasted of(String html) {
        return read(parse(fragment(html)), false);
    }

    /** A whole page: its article is taken, without what is around it. */
    public static Pasted ofPage(String html) {
        return read(parse(html), true);
    }

    /** A text without any looks. Its first line is the headline if it stands alone and is no sentence. */
    public static Pasted ofText(String text) {
        String[] blocks = text.strip().split("\n[ \t]*\n\\s*");
        List<Part> parts = new ArrayList<>();
        for (String block : blocks) {
            Flow flow = new Flow();
            String[] lines = block.split("\n");
            for (String line : lines) {
                flow.line().add(line, Look.PLAIN);
                // lines of a typist's width run on; short ones were meant
                if (line.length() < WIDTH) {
                    flow.line().addBreak();
                } else {
                    flow.line().add(" ", Look.PLAIN);
                }
            }
            parts.addAll(flow.parts());
        }
        String headline = "";
        boolean alone = parts.size() > 1 && blocks[0].length() <= HEADLINE && blocks[0].indexOf('\n') < 0;
        if (alone && !blocks[0].strip().endsWith(".") && parts.getFirst() instanceof Part.Paragraph first) {
            headline = first.line().plain();
            parts.removeFirst();
        }
        return new Pasted(headline, MarkdownWriter.write(parts, List.of()), List.of());
    }

    /** @throws IllegalArgumentException if it is longer than {@link #MAX_LENGTH} */
    private static Document parse(String html) {
        if (html.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("longer than " + MAX_LENGTH);
        }
        return Jsoup.parse(html, "", PARSER.newInstance());
    }

    private static String fragment(String html) {
        int start = html.indexOf(START);
        int end = html.indexOf(END, start + 1);
        if (start >= 0) {
            return html.substring(start + START.length(), end < 0 ? html.length() : end);
        }
        return CLIPBOARD_HEADER.matcher(html).replaceFirst("");
    }

    private static Pasted read(Document document, boolean isPage) {
        Office.plain(document);
        Element base = document.selectFirst("base[href]");
        if (base != null) {
            document.setBaseUri(base.attr("href"));
        }
        Element root = isPage ? article(document) : document.body();
        String headline = isPage ? headline(root) : "";
        Notes notes = Notes.of(root);
        HtmlReader reader = new HtmlReader(notes);
        List<Part> parts = new ArrayList<>(reader.read(root));
        List<List<Part>> notesInOrder = notes.bodies().stream().map(reader::read).toList();
        while (!notesInOrder.isEmpty()
                && !parts.isEmpty()
                && (parts.getLast() instanceof Part.Rule || parts.getLast() instanceof Part.Heading)) {
            parts.removeLast();
        }
        return new Pasted(headline, MarkdownWriter.write(parts, notesInOrder), reader.pictures());
    }

    private static Element article(Document document) {
        document.select("nav, footer, body > aside, [role=navigation]").remove();
        for (String query : List.of("article", "main", "[role=main]")) {
            List<Element> found = document.select(query);
            if (found.size() == 1 && found.getFirst().hasText()) {
                return found.getFirst();
            }
        }
        return document.body();
    }

    /** Taken out of the page, for it has a place of its own. */
    private static String headline(Element root) {
        Element first = root.selectFirst("h1");
        if (first == null) {
            Element document = root.ownerDocument();
            first = document == null ? null : document.selectFirst("h1");
        }
        if (first == null) {
            return "";
        }
        Flow flow = new Flow();
        flow.line().add(first.text(), Look.PLAIN);
        first.remove();
        return flow.oneLine().plain();
    }
}
