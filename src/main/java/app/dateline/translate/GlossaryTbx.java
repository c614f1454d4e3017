package app.dateline.translate;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * TBX-Basic: read in the form of 2008 ({@code martif}) and of ISO 30042:2019 ({@code tbx}, categories as attributes or as
 * elements), written in the latter with attributes. What TBX-Basic has no category for is kept as a project's subset.
 */
final class GlossaryTbx {
    /** In the category for a project's own marks. */
    static final String RULES = "dateline:";

    /** The standard's own files name its grammar, which is not read; what declares anything of its own is none of them. */
    private static final Pattern DECLARES = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");
    private static final int PROLOGUE = 64_000;

    private GlossaryTbx() {}

    /** @throws Failure if it is no TBX, declares anything, or refers to anything */
    static List<Term> read(String file, byte[] xml) {
        if (DECLARES.matcher(new String(xml, 0, Math.min(xml.length, PROLOGUE), StandardCharsets.ISO_8859_1).replace("\0", "")).find()) {
            throw Failure.of("glossary.failure.tbx", file, 1);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in = null;
        try {
            in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            return new TbxReader(file, in).read();
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof Failure failure) {
                throw failure;
            }
            int line = in == null ? 1 : Math.max(1, in.getLocation().getLineNumber());
            throw new Failure(Message.of("glossary.failure.tbx", file, line), e);
        }
    }

    static String write(List<Term> terms) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            line(out, 0);
            out.writeStartElement("tbx");
            out.writeAttribute("type", "TBX-Basic");
            out.writeAttribute("style", "dca");
            out.writeAttribute("xml:lang", "en");
            out.writeAttribute("xmlns", "urn:iso:std:iso:30042:ed-2");
            line(out, 1);
            out.writeStartElement("tbxHeader");
            out.writeStartElement("fileDesc");
            out.writeStartElement("sourceDesc");
            element(out, "p", "Dateline");
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
            line(out, 1);
            out.writeStartElement("text");
            out.writeStartElement("body");
            int number = 0;
            for (Term term : terms) {
                concept(out, term, ++number);
            }
            line(out, 1);
            out.writeEndElement();
            out.writeEndElement();
            line(out, 0);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void concept(XMLStreamWriter out, Term term, int number) throws XMLStreamException {
        line(out, 2);
        out.writeStartElement("conceptEntry");
        out.writeAttribute("id", "c" + number);
        typed(out, "admin", "projectSubset", RULES + "id " + term.id());
        if (term.exact()) {
            typed(out, "admin", "projectSubset", RULES + "exact");
        }
        if (!term.needed()) {
            typed(out, "admin", "projectSubset", RULES + "optional");
        }
        if (term.unchanged()) {
            typed(out, "admin", "projectSubset", RULES + "unchanged");
        }
        if (!term.note().isEmpty()) {
            line(out, 3);
            element(out, "note", term.note());
        }
        section(out, "ru", term.ru(), term.wrongRu());
        section(out, "en", term.en(), term.wrongEn());
        line(out, 2);
        out.writeEndElement();
    }

    private static void section(XMLStreamWriter out, String language, List<String> right, List<String> wrong) throws XMLStreamException {
        if (right.isEmpty() && wrong.isEmpty()) {
            return;
        }
        line(out, 3);
        out.writeStartElement("langSec");
        out.writeAttribute("xml:lang", language);
        for (int i = 0; i < right.size(); i++) {
            term(out, right.get(i), i == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts");
        }
        for (String text : wrong) {
            term(out, text, "deprecatedTerm-admn-sts");
        }
        line(out, 3);
        out.writeEndElement();
    }

    private static void term(XMLStreamWriter out, String text, String status) throws XMLStreamException {
        line(out, 4);
        out.writeStartElement("termSec");
        element(out, "term", text);
        typed(out, "termNote", "administrativeStatus", status);
        out.writeEndElement();
    }

    private static void typed(XMLStreamWriter out, String name, String type, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("type", type);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void line(XMLStreamWriter out, int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
