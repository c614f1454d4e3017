package app.dateline.portal.page;

import app.dateline.page.Site;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.Stories;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code /sitemap.xml}: an index of {@code /sitemap-1.xml} and so on, each of which has a range of stories with their
 * editions in both languages (sitemaps.org 0.9, which allows 50,000 addresses a file).
 */
final class SitemapPage {
    private static final int STORIES_A_FILE = 10_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Site site;
    private final Stories stories;

    SitemapPage(Site site, Stories stories) {
        this.site = site;
        this.stories = stories;
    }

    void robots(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8")
                .result("User-agent: *\nDisallow: /v1/\nSitemap: " + site.absolute("/sitemap.xml") + "\n");
    }

    void index(Context ctx) throws XMLStreamException {
        long files = Math.max(1, (stories.greatestNumber() + STORIES_A_FILE - 1) / STORIES_A_FILE);
        send(ctx, "sitemapindex", xml -> {
            for (long file = 1; file <= files; file++) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", site.absolute("/sitemap-" + file + ".xml"));
                xml.writeEndElement();
            }
        });
    }

    /** @throws Refusal 404 if there is no such file */
    void file(Context ctx) throws XMLStreamException {
        String number = ctx.pathParam("number");
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw Refusal.of(404, "page.no-page");
        }
        long to = Long.parseLong(number) * STORIES_A_FILE;
        List<Stories.Address> addresses = stories.addresses(to - STORIES_A_FILE + 1, to);
        var byNumber = addresses.stream().collect(Collectors.groupingBy(Stories.Address::number));
        send(ctx, "urlset", xml -> {
            for (Stories.Address address : addresses) {
                url(xml, address, byNumber.get(address.number()));
            }
        });
    }

    private void url(XMLStreamWriter xml, Stories.Address address, List<Stories.Address> editions)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", site.absolute(address.path()));
        element(xml, "lastmod", address.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        for (Stories.Address edition : editions) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", edition.language().code());
            xml.writeAttribute("href", site.absolute(edition.path()));
        }
        xml.writeEndElement();
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void send(Context ctx, String root, Content content) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        content.writeTo(xml);
        xml.writeEndDocument();
        ctx.header("Cache-Control", "public, max-age=300");
        ctx.contentType("application/xml; charset=utf-8").result(out.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
