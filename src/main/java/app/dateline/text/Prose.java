package app.dateline.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** The words of a parsed body, with and without their places in it. */
final class Prose {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s\\p{Z}<>]+");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private Prose() {}

    static String masked(Document document, String body) {
        char[] out = new char[body.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = body.charAt(i) == '\n' ? '\n' : ' ';
        }
        show(document, body, out);
        String shown = new String(out);
        return ADDRESS.matcher(shown).replaceAll(address -> " ".repeat(address.end() - address.start()));
    }

    private static void show(Node node, String body, char[] out) {
        switch (node) {
            case Text _ -> {
                BasedSequence chars = node.getChars();
                for (int i = 0; i < chars.length(); i++) {
                    int at = chars.getIndexOffset(i);
                    if (at >= 0 && at < out.length) {
                        out[at] = body.charAt(at);
                    }
                }
            }
            case Code _, FencedCodeBlock _, IndentedCodeBlock _, HtmlBlockBase _, HtmlInlineBase _, AutoLink _,
                    MailLink _, Reference _, TableSeparator _, Footnote _ -> {}
            default -> {
                for (Node child : node.getChildren()) {
                    show(child, body, out);
                }
            }
        }
    }

    static String plain(Document document) {
        StringBuilder out = new StringBuilder();
        say(document, out);
        return GAPS.matcher(out.toString().strip()).replaceAll("\n\n");
    }

    private static void say(Node node, StringBuilder out) {
        switch (node) {
            case Text _ -> out.append(node.getChars().unescape());
            case HtmlEntity _ -> out.append(node.getChars().unescape());
            case Code code -> out.append(code.getText());
            case FencedCodeBlock code -> out.append(code.getContentChars()).append("\n\n");
            case IndentedCodeBlock code -> out.append(code.getContentChars()).append("\n\n");
            case HtmlCommentBlock _, HtmlInlineComment _ -> {}
            case HtmlBlockBase _ -> out.append(node.getChars()).append("\n\n");
            case HtmlInlineBase _ -> out.append(node.getChars());
            case AutoLink link -> out.append(link.getText());
            case MailLink link -> out.append(link.getText());
            case SoftLineBreak _, HardLineBreak _ -> out.append('\n');
            case Reference _, TableSeparator _, Footnote _ -> {}
            default -> {
                for (Node child : node.getChildren()) {
                    say(child, out);
                }
                if (node instanceof TableCell) {
                    out.append(node.getNext() instanceof TableCell ? "\t" : "\n");
                } else if (node instanceof Block) {
                    out.append("\n\n");
                }
            }
        }
    }
}
