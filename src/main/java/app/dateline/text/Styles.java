package app.dateline.text;

import app.dateline.text.Styled.Style;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a parsed body and says how each stretch of it is drawn. */
final class Styles {
    private static final Pattern QUOTE_SIGN = Pattern.compile("(?m)^(?: {0,3}> ?)+");

    private final String body;
    private final List<Styled> found = new ArrayList<>();

    private Styles(String body) {
        this.body = body;
    }

    /** In the order of their starts. */
    static List<Styled> of(Node document, String body) {
        Styles styles = new Styles(body);
        styles.within(document);
        styles.found.sort(Comparator.comparingInt(Styled::start));
        return List.copyOf(styles.found);
    }

    private void within(Node node) {
        for (Node child : node.getChildren()) {
            look(child);
        }
    }

    private void look(Node node) {
        switch (node) {
            case Heading heading -> {
                add(heading, heading.getLevel() <= 2 ? Style.HEADING : Style.SUBHEADING);
                add(heading.getOpeningMarker(), Style.MARKUP);
                add(heading.getClosingMarker(), Style.MARKUP);
                within(node);
            }
            case BlockQuote _ -> {
                add(node, Style.QUOTE);
                quoteSigns(node);
                within(node);
            }
            case ListItem item -> {
                add(item.getOpeningMarker(), Style.MARKUP);
                within(node);
            }
            case FencedCodeBlock code -> {
                add(code, Style.CODE);
                add(code.getOpeningMarker(), Style.MARKUP);
                add(code.getInfo(), Style.MARKUP);
                add(code.getClosingMarker(), Style.MARKUP);
            }
            case IndentedCodeBlock _ -> add(node, Style.CODE);
            case ThematicBreak _, Reference _, TableSeparator _, Image _, ImageRef _, Footnote _ ->
                add(node, Style.MARKUP);
            case TableBlock _ -> {
                add(node, Style.TABLE);
                within(node);
            }
            case TableCell cell -> {
                add(cell.getOpeningMarker(), Style.MARKUP);
                add(cell.getClosingMarker(), Style.MARKUP);
                within(node);
            }
            case FootnoteBlock note -> {
                add(note, Style.FOOTNOTE);
                add(note.getStartOffset(), note.getClosingMarker().getEndOffset(), Style.MARKUP);
                within(node);
            }
            case Code code -> delimited(code, Style.CODE);
            case Link link -> link(link, link.getText());
            case LinkRef link when link.isDefined() -> link(link, link.getText().isEmpty() ? link.getReference() : link.getText());
            case AutoLink link -> link(link, link.getText());
            case MailLink link -> link(link, link.getText());
            case DelimitedLinkNode _ -> within(node);
            case DelimitedNode marked -> {
                delimited(marked, marked.getOpeningMarker().length() == 2 ? Style.STRONG : Style.EMPHASIS);
                within(node);
            }
            default -> within(node);
        }
    }

    private void delimited(DelimitedNode node, Style style) {
        add((Node) node, style);
        add(node.getOpeningMarker(), Style.MARKUP);
        add(node.getClosingMarker(), Style.MARKUP);
    }

    private void link(Node link, BasedSequence text) {
        add(link.getStartOffset(), text.getStartOffset(), Style.MARKUP);
        add(text, Style.LINK);
        add(text.getEndOffset(), link.getEndOffset(), Style.MARKUP);
        within(link);
    }

    private void quoteSigns(Node quote) {
        int line = body.lastIndexOf('\n', quote.getStartOffset() - 1) + 1;
        Matcher signs = QUOTE_SIGN.matcher(body).region(line, Math.min(body.length(), quote.getEndOffset()));
        while (signs.find()) {
            add(signs.start(), signs.end(), Style.MARKUP);
        }
    }

    private void add(Node node, Style style) {
        add(node.getStartOffset(), node.getEndOffset(), style);
    }

    private void add(BasedSequence part, Style style) {
        if (part.isNotNull()) {
            add(part.getStartOffset(), part.getEndOffset(), style);
        }
    }

    private void add(int start, int end, Style style) {
        int stop = Math.min(end, body.length());
        while (stop > start && body.charAt(stop - 1) == '\n') {
            stop--;
        }
        if (start < stop) {
            found.add(new Styled(start, stop, style));
        }
    }
}
