package app.dateline.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the runs of prose of a parsed body. For one use. */
final class Runs {
    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String body;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[256];

    private Runs(String body) {
        this.body = body;
    }

    static List<Run> of(Document document, String body) {
        Runs runs = new Runs(body);
        runs.read(document);
        runs.end();
        return List.copyOf(runs.runs);
    }

    private void read(Node node) {
        switch (node) {
            case Text _ -> prose(node.getChars());
            case Code _, AutoLink _, MailLink _, HtmlEntity _, Footnote _ -> add(Run.OBJECT, node.getStartOffset());
            case RefNode link when !link.isTentative() && link.isReferenceTextCombined() ->
                // its words are the name of the address, too
                add(Run.OBJECT, node.getStartOffset());
            case SoftLineBreak _ -> add('\n', node.getStartOffset());
            case HardLineBreak _ -> add('\n', node.getEndOffset() - 1);
            case FencedCodeBlock _, IndentedCodeBlock _, HtmlBlockBase _, HtmlInlineBase _, Reference _,
                    TableSeparator _ -> {}
            default -> {
                boolean own = node instanceof Block || node instanceof TableCell;
                if (own) {
                    end();
                }
                for (Node child : node.getChildren()) {
                    read(child);
                }
                if (own) {
                    end();
                }
            }
        }
    }

    private void prose(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            int at = chars.getIndexOffset(i);
            if (at < 0 || at >= body.length()) {
                continue;
            }
            boolean escape = body.charAt(at) == '\\'
                    && at + 1 < body.length()
                    && ESCAPED.indexOf(body.charAt(at + 1)) >= 0;
            add(escape ? Run.OBJECT : body.charAt(at), at);
            if (escape && i + 1 < chars.length()) {
                i++;
                add(Run.OBJECT, at + 1);
            }
        }
    }

    private void add(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    private void end() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), Arrays.copyOf(places, text.length())));
            text.setLength(0);
        }
    }
}
