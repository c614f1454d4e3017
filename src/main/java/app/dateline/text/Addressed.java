package app.dateline.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** A parsed body as text in which nothing can be clicked on. One a body. */
final class Addressed {
    private static final Pattern GAPS = Pattern.compile("\n{3,}");
    private static final String INDENT = "   ";

    private final StringBuilder out = new StringBuilder();
    private ReferenceRepository references;

    String plain(Document document) {
        references = Parser.REFERENCES.get(document);
        inside(document, 0);
        return GAPS.matcher(out.toString().strip()).replaceAll("\n\n");
    }

    private void inside(Node node, int depth) {
        for (Node child : node.getChildren()) {
            say(child, depth);
        }
    }

    private void say(Node node, int depth) {
        switch (node) {
            case Text _, HtmlEntity _ -> out.append(node.getChars().unescape());
            case Code code -> out.append(code.getText());
            case FencedCodeBlock code -> out.append(code.getContentChars()).append("\n\n");
            case IndentedCodeBlock code -> out.append(code.getContentChars()).append("\n\n");
            case HtmlCommentBlock _, HtmlInlineComment _, Reference _, TableSeparator _ -> {}
            case HtmlBlockBase _ -> out.append(node.getChars()).append("\n\n");
            case AutoLink link -> out.append(link.getText());
            case MailLink link -> out.append(link.getText());
            case SoftLineBreak _, HardLineBreak _ -> out.append('\n');
            case ThematicBreak _ -> out.append("* * *\n\n");
            case Footnote note -> out.append(" [").append(note.getText()).append(']');
            case FootnoteBlock note -> {
                out.append('[').append(note.getText()).append("] ");
                inside(note, depth);
            }
            case Link link -> linked(link, link.getUrl().unescape(), depth);
            case LinkRef link -> {
                Reference target = references.get(references.normalizeKey(
                        link.getReference().isEmpty() ? link.getText() : link.getReference()));
                linked(link, target == null ? "" : target.getUrl().unescape(), depth);
            }
            case ListBlock list -> items(list, depth);
            case BlockQuote quote -> inside(quote, depth);
            default -> {
                inside(node, depth);
                if (node instanceof TableCell) {
                    out.append(node.getNext() instanceof TableCell ? " — " : "\n");
                } else if (node instanceof Block) {
                    out.append("\n\n");
                }
            }
        }
    }

    private void linked(Node link, String address, int depth) {
        int start = out.length();
        inside(link, depth);
        WebLink.clean(address)
                .filter(clean -> !out.substring(start).equals(clean))
                .ifPresent(clean -> out.append(" (").append(clean.replaceFirst("^mailto:", "")).append(')'));
    }

    private void items(ListBlock list, int depth) {
        if (depth > 0) {
            toLineStart();
        }
        int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
        for (Node item : list.getChildren()) {
            if (item instanceof ListItem) {
                out.append(INDENT.repeat(depth)).append(list instanceof OrderedList ? number++ + ". " : "– ");
                inside(item, depth + 1);
                toLineStart();
            }
        }
        out.append('\n');
    }

    private void toLineStart() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }
}
