package app.dateline.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a body is: CommonMark with tables and footnotes. Every function here takes any text, ends in time that grows
 * with its length alone, and takes a text that no person wrote (thousands of nested quotes or open brackets) for plain
 * paragraphs. Pure and thread-safe.
 */
public final class Markdown {
    static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private Markdown() {}

    /** The top-level blocks in their order. Every character that is not white space is in exactly one of them. */
    public static List<Block> blocks(String body) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        Block.Kind kind = Block.Kind.LINKS;
        Optional<Document> document = parse(body);
        if (document.isEmpty()) {
            return paragraphs(body);
        }
        for (Node node : document.get().getChildren()) {
            int line = body.lastIndexOf('\n', Math.max(0, node.getStartOffset() - 1)) + 1;
            if (node.getStartOffset() == 0) {
                line = 0;
            }
            if (line > start || start == 0 && line == 0) {
                add(blocks, body, start, line, kind);
                start = line;
                kind = kind(node);
            }
        }
        add(blocks, body, start, body.length(), kind);
        return List.copyOf(blocks);
    }

    /** HTML that is valid and safe to show: no script, no style, no picture, links to the web and by mail only. */
    public static String html(String body) {
        return parse(body)
                .flatMap(document -> withinTheStack(() -> SafeHtml.clean(MarkdownHtml.of(document))))
                .orElseGet(() -> MarkdownHtml.ofPlain(body));
    }

    /** What readers see as text, blocks parted by an empty line, without marks, addresses and footnote numbers. */
    public static String plain(String body) {
        return parse(body).flatMap(document -> withinTheStack(() -> Prose.plain(document))).orElse(body.strip());
    }

    /**
     * The same for where nothing can be clicked on: links as “text (address)”, list items with their numbers or a dash,
     * footnotes as [1].
     */
    public static String plainWithAddresses(String body) {
        return parse(body).flatMap(document -> withinTheStack(() -> new Addressed().plain(document))).orElse(body.strip());
    }

    /**
     * The body with everything that is not the newsroom's own prose (marks, addresses, code, raw HTML) replaced by
     * spaces. It is as long as the body, so what is found in it is at the same place in the body.
     */
    public static String prose(String body) {
        return parse(body).flatMap(document -> withinTheStack(() -> Prose.masked(document, body))).orElse(body);
    }

    /** The body's prose, run by run. None of a text that no person wrote. */
    public static List<Run> runs(String body) {
        return parse(body).flatMap(document -> withinTheStack(() -> Runs.of(document, body))).orElse(List.of());
    }

    /** How its stretches are drawn, in the order of their starts. */
    static List<Styled> styles(String body) {
        return parse(body).flatMap(document -> withinTheStack(() -> Styles.of(document, body))).orElse(List.of());
    }

    private static Optional<Document> parse(String body) {
        return Tame.is(body) ? withinTheStack(() -> PARSER.parse(body)) : Optional.empty();
    }

    /** The parser nests where Tame cannot see it; its working state is its own, so that a full stack harms nobody. */
    private static <T> Optional<T> withinTheStack(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StackOverflowError _) {
            return Optional.empty();
        }
    }

    static List<Block> paragraphs(String body) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        for (int line = 0; line < body.length(); ) {
            int end = body.indexOf('\n', line);
            end = end < 0 ? body.length() : end;
            boolean blank = body.substring(line, end).isBlank();
            if (!blank && start < 0) {
                start = line;
            } else if (blank && start >= 0) {
                add(blocks, body, start, line, Block.Kind.PARAGRAPH);
                start = -1;
            }
            line = end + 1;
        }
        if (start >= 0) {
            add(blocks, body, start, body.length(), Block.Kind.PARAGRAPH);
        }
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, String body, int from, int to, Block.Kind kind) {
        int end = to;
        while (end > from && isSpace(body.charAt(end - 1))) {
            end--;
        }
        int text = from;
        while (text < end && isSpace(body.charAt(text))) {
            text++;
        }
        if (text < end) {
            blocks.add(new Block(Math.max(from, body.lastIndexOf('\n', text) + 1), end, kind));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private static Block.Kind kind(Node node) {
        return switch (node) {
            case Heading _ -> Block.Kind.HEADING;
            case ListBlock _ -> Block.Kind.LIST;
            case BlockQuote _ -> Block.Kind.QUOTE;
            case TableBlock _ -> Block.Kind.TABLE;
            case FencedCodeBlock _, IndentedCodeBlock _ -> Block.Kind.CODE;
            case ThematicBreak _ -> Block.Kind.RULE;
            case FootnoteBlock _ -> Block.Kind.FOOTNOTE;
            case HtmlBlockBase _ -> Block.Kind.HTML;
            case Reference _ -> Block.Kind.LINKS;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
