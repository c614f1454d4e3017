package app.dateline.desk.preview;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that can be compared with the next one part by part, so that what a person looks at stays where it is.
 *
 * @param html   all of it
 * @param shell  what is around the story
 * @param parts  of the story, in their order, "" in the place of the body
 * @param blocks of the body
 */
record PreviewPage(String html, String shell, List<String> parts, List<String> blocks) {
    static PreviewPage of(Document page) {
        String html = page.outerHtml();
        Element body = page.selectFirst(".story > .body");
        List<String> blocks = body.children().stream().map(Element::outerHtml).toList();
        body.empty();
        Element story = body.parent();
        List<String> parts = story.children().stream()
                .map(part -> part == body ? "" : part.outerHtml())
                .toList();
        story.empty();
        // they change with the headline and the lead, and nobody sees them
        page.select("title, meta[name=description]").remove();
        return new PreviewPage(html, page.outerHtml(), parts, blocks);
    }

    /** Whether one becomes the other without being loaded anew. */
    boolean isLike(PreviewPage other) {
        return shell.equals(other.shell) && parts.size() == other.parts.size()
                && parts.indexOf("") == other.parts.indexOf("");
    }
}
