package app.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Sees to it that a part of a document declares no types and entities and is nested as a document is. */
public final class SafeXml {
    /** Put before addresses outside of the document, so that nobody who asks for one is given anything. */
    static final String ELSEWHERE = "dateline-elsewhere:";

    private static final int DEEPEST = 200;
    private static final Pattern ABSOLUTE = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*", Pattern.DOTALL);

    private SafeXml() {}

    /**
     * @param isRelations whether it is a list of what a part refers to, which is written anew
     * @return the same bytes, or the relations
     * @throws IOException if it is no XML, or not of that kind
     */
    public static byte[] of(byte[] xml, boolean isRelations) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            if (isRelations) {
                return relations(in);
            }
            int depth = 0;
            while (in.hasNext()) {
                depth += step(in.next());
                if (depth > DEEPEST) {
                    throw new IOException("nested too deep");
                }
            }
            return xml;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int step(int event) throws IOException {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new IOException("declares types");
            default -> 0;
        };
    }

    private static byte[] relations(XMLStreamReader in) throws XMLStreamException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("Relationships");
        out.writeDefaultNamespace("http://schemas.openxmlformats.org/package/2006/relationships");
        while (in.hasNext()) {
            int event = in.next();
            step(event);
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("Relationship")) {
                out.writeEmptyElement("Relationship");
                for (String name : new String[] {"Id", "Type", "Target", "TargetMode"}) {
                    String value = in.getAttributeValue(null, name);
                    if (value != null) {
                        boolean elsewhere = name.equals("Target") && ABSOLUTE.matcher(value).matches();
                        out.writeAttribute(name, elsewhere ? ELSEWHERE + value : value);
                    }
                }
            }
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }
}
