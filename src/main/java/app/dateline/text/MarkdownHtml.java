package app.dateline.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders parsed Markdown. Raw HTML is shown as text, so that an author sees that it does nothing; comments are left
 * out. Pictures belong to the article and not to its body, so of an image only the words are shown. The outcome still
 * goes through {@link SafeHtml}.
 */
final class MarkdownHtml {
    /** A page's h1 is the headline, and deeper than h4 nobody follows. */
    private static final int TOP = 2;
    private static final int DEEPEST = 4;

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(new MutableDataSet(Markdown.OPTIONS)
                    .set(HtmlRenderer.ESCAPE_HTML, true)
                    .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                    .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true))
            .nodeRendererFactory(_ -> new WordsOfImages())
            .attributeProviderFactory(new ColumnClasses())
            .build();

    private MarkdownHtml() {}

    static String of(Document document) {
        level(document, TOP - 1);
        return RENDERER.render(document);
    }

    /** Paragraphs and nothing else. */
    static String ofPlain(String body) {
        return SafeHtml.clean(Markdown.paragraphs(body).stream()
                .map(block -> "<p>" + SafeHtml.escape(block.in(body)) + "</p>\n")
                .collect(Collectors.joining()));
    }

    /** No level is passed over on the way down: that is an error in HTML, and a gap to those who hear the page. */
    private static int level(Node node, int before) {
        int last = before;
        if (node instanceof Heading heading) {
            last = Math.min(Math.clamp(heading.getLevel(), TOP, DEEPEST), before + 1);
            heading.setLevel(last);
        }
        for (Node child : node.getChildren()) {
            last = level(child, last);
        }
        return last;
    }

    private static final class WordsOfImages implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(Image.class, (node, context, _) -> words(node, context)),
                    new NodeRenderingHandler<>(ImageRef.class, (node, context, _) -> words(node, context)));
        }

        private static void words(Node node, NodeRendererContext context) {
            context.renderChildren(node);
        }
    }

    /** The {@code align} attribute of old is no longer valid; a class says the same. */
    private static final class ColumnClasses extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, _, attributes) -> {
                if (node instanceof TableCell cell && cell.getAlignment() != null) {
                    attributes.replaceValue(
                            "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
                }
            };
        }
    }
}
