package app.dateline.translate.memory.tmx;

import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a TMX 1.4b file, unit by unit. Markdown is plain text in it. For one thread. */
public final class TmxWriter implements AutoCloseable {
    static final String ARTICLE = "x-dateline-article";

    private final XMLStreamWriter out;

    /** @param to is not closed */
    public TmxWriter(OutputStream to, String version) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        line();
        out.writeStartElement("tmx");
        out.writeAttribute("version", "1.4");
        line();
        out.writeEmptyElement("header");
        out.writeAttribute("creationtool", "Dateline");
        out.writeAttribute("creationtoolversion", version);
        out.writeAttribute("segtype", "paragraph");
        out.writeAttribute("o-tmf", "Dateline");
        out.writeAttribute("adminlang", "en");
        out.writeAttribute("srclang", "*all*");
        out.writeAttribute("datatype", "plaintext");
        line();
        out.writeStartElement("body");
        line();
    }

    public void write(TranslationUnit unit) throws XMLStreamException {
        out.writeStartElement("tu");
        out.writeAttribute("srclang", unit.from().code());
        if (!unit.at().equals(Instant.EPOCH)) {
            out.writeAttribute("changedate", TmxUnit.TIME.format(unit.at().atOffset(ZoneOffset.UTC)));
        }
        if (!unit.author().isBlank()) {
            out.writeAttribute("changeid", legal(unit.author()));
        }
        property("prev", unit.before());
        property("next", unit.after());
        property(ARTICLE, unit.article().map(Object::toString).orElse(""));
        text(unit.from(), unit.source());
        text(unit.from().other(), unit.target());
        out.writeEndElement();
        line();
    }

    private void property(String type, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            out.writeStartElement("prop");
            out.writeAttribute("type", type);
            out.writeCharacters(legal(value));
            out.writeEndElement();
        }
    }

    private void text(Language language, String text) throws XMLStreamException {
        out.writeStartElement("tuv");
        out.writeAttribute("xml:lang", language.code());
        out.writeStartElement("seg");
        out.writeCharacters(legal(text));
        out.writeEndElement();
        out.writeEndElement();
    }

    /** Without what XML 1.0 has no way to say; a lone half of a pair would make the file unreadable. */
    private static String legal(String text) {
        boolean all = text.codePoints().allMatch(TmxWriter::isLegal);
        return all ? text : text.codePoints()
                .filter(TmxWriter::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c > 0xffff;
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndElement();
        line();
        out.writeEndElement();
        line();
        out.writeEndDocument();
        out.close();
    }
}
