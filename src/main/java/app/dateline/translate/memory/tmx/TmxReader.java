package app.dateline.translate.memory.tmx;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.TranslationUnit;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a TMX file of any size, unit by unit. A document type is passed over and nothing that it names is loaded; a file
 * whose texts refer to an entity other than XML's own five is refused at that place, and one in an attribute is nothing.
 */
public final class TmxReader {
    private static final int DEEPEST = 50;

    /** Takes what is read, in its order. */
    public interface Sink {
        void unit(TranslationUnit unit);

        /**
         * A unit that cannot be used.
         *
         * @param line where it begins, from 1
         */
        void bad(int line, Message why);

        /** A unit of two other languages. */
        void other();
    }

    private final String name;
    private final XMLStreamReader in;
    private final Sink sink;
    private String sourceLanguage = "";

    private TmxReader(String name, XMLStreamReader in, Sink sink) {
        this.name = name;
        this.in = in;
        this.sink = sink;
    }

    /**
     * @param name      of the file, for failures
     * @param in        is not closed
     * @param cancelled asked at each unit; the rest is not read then
     * @throws Failure if it is no TMX, breaks off, or refers to entities; the units before that place were given to the sink
     */
    public static void read(String name, InputStream in, Sink sink, BooleanSupplier cancelled) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is loaded");
        });
        XMLStreamReader reader = null;
        try {
            reader = factory.createXMLStreamReader(in);
            new TmxReader(name, reader, sink).all(cancelled);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Failure(Message.of("memory.failure.xml", name, Math.max(1, line)), e);
        } finally {
            close(reader);
        }
    }

    private static void close(XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException _) {
            // there is nothing left to read
        }
    }

    private void all(BooleanSupplier cancelled) throws XMLStreamException {
        int depth = 0;
        while (in.hasNext() && !cancelled.getAsBoolean()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == 1 && !in.getLocalName().equals("tmx")) {
                        throw Failure.of("memory.failure.no-tmx", name);
                    }
                    if (in.getLocalName().equals("header")) {
                        sourceLanguage = attribute("srclang");
                    } else if (in.getLocalName().equals("tu")) {
                        unit();
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // notes, properties and white space between the units
                }
            }
            if (depth > DEEPEST) {
                throw tooDeep();
            }
        }
    }

    private Failure tooDeep() {
        return Failure.of("memory.failure.xml", name, in.getLocation().getLineNumber());
    }

    private int next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Failure.of("memory.failure.entity", name, in.getLocation().getLineNumber());
        }
        return event;
    }

    /** "" for none. */
    private String attribute(String attribute) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(attribute)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    private void unit() throws XMLStreamException {
        TmxUnit unit = new TmxUnit(in.getLocation().getLineNumber());
        unit.source(attribute("srclang").isEmpty() ? sourceLanguage : attribute("srclang"));
        dates(unit, "");
        String language = "";
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (in.getLocalName()) {
                        case "tuv" -> {
                            language = attribute("lang");
                            dates(unit, language);
                            depth++;
                        }
                        case "seg" -> unit.text(language, codes());
                        case "prop" -> {
                            String type = attribute("type");
                            unit.property(type, codes().text());
                        }
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // white space and notes
                }
            }
            if (depth > DEEPEST) {
                throw tooDeep();
            }
        }
        unit.to(sink);
    }

    private void dates(TmxUnit unit, String language) {
        unit.written(language, attribute("creationid"), attribute("creationdate"));
        unit.written(language, attribute("changeid"), attribute("changedate"));
    }

    /** All up to the end of the element. */
    private Codes codes() throws XMLStreamException {
        Codes codes = new Codes();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    codes.begin(in.getLocalName(), in.getAttributeValue(null, "type"), in.getAttributeValue(null, "i"));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth > 0) {
                        codes.end();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    codes.characters(in.getText());
                default -> {
                    // comments and instructions
                }
            }
            if (depth > DEEPEST) {
                throw tooDeep();
            }
        }
        return codes;
    }
}
