package app.dateline.picture;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through XML before a library builds a tree of it: well-formed, without a document type and so without entities,
 * not deep enough to overflow a stack and not wide enough to keep the library busy.
 */
final class XmlGuard extends DefaultHandler {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NODES = 10_000;

    private int depth;
    private int nodes;

    private XmlGuard() {}

    static boolean lets(String xml) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new XmlGuard());
            return true;
        } catch (SAXException _) {
            return false;
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e); // the JDK's own parser, reading a string
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        nodes += 1 + attributes.getLength();
        if (++depth > MAX_DEPTH || nodes > MAX_NODES) {
            throw new SAXException("too large");
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
    }
}
