package app.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document of our own making. */
final class DocxFile {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String prologue = "";

    DocxFile() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/><Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part("word/styles.xml", "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>");
        relation("rIdS", "styles", "styles.xml", "");
    }

    DocxFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    DocxFile relation(String id, String type, String target, String more) {
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATIONS).append(type)
                .append("\" Target=\"").append(target).append("\" ").append(more).append("/>");
        return this;
    }

    DocxFile paragraph(String style, String runs) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>").append(runs).append("</w:p>");
        return this;
    }

    static String run(String text, String looks) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String link(String id, String text) {
        return "<w:hyperlink r:id=\"" + id + "\">" + run(text, "") + "</w:hyperlink>";
    }

    /** @param blip {@code r:embed="ID"}, or {@code r:link="ID"} for one that is elsewhere */
    static String picture(String blip) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"Судно\"/><a:graphic><a:graphicData><pic:pic>"
                + "<pic:blipFill><a:blip " + blip + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    DocxFile prologue(String prologue) {
        this.prologue = prologue;
        return this;
    }

    byte[] bytes() {
        part("word/document.xml", prologue + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        part("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
