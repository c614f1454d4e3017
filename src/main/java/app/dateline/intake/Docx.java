package app.dateline.intake;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/**
 * Makes HTML of a Word document. The library for it trusts its input, so the archive is packed anew first: bounded, its
 * XML without declarations of types, its links to elsewhere of a kind that nothing can open.
 */
final class Docx {
    /** Of the file, in bytes. */
    static final int MAX_SIZE = 100_000_000;

    private static final int MAX_UNPACKED = 120_000_000;
    private static final int MAX_XML = 40_000_000;
    private static final int MAX_ENTRIES = 5_000;
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => h2:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Quotations'] => blockquote > p:fresh
            """;

    private final String file;

    /** @param file names it in failures */
    Docx(String file) {
        this.file = file;
    }

    /** @throws Failure if it is none, is made to do harm, or is too large */
    String html(byte[] content) {
        try {
            byte[] harmless = repacked(content);
            String html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(Docx::data)
                    .convertToHtml(new ByteArrayInputStream(harmless))
                    .getValue();
            return html.replace("\"" + SafeXml.ELSEWHERE, "\"");
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Failure(Message.of("intake.failure.docx", file), e);
        }
    }

    private static Map<String, String> data(Image image) throws IOException {
        try (InputStream in = image.getInputStream()) {
            String bytes = Base64.getEncoder().encodeToString(in.readAllBytes());
            return Map.of("src", "data:" + image.getContentType() + ";base64," + bytes);
        } catch (IOException _) {
            // it is not in the document, but somewhere else
            return Map.of();
        }
    }

    private byte[] repacked(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long left = MAX_UNPACKED;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw tooMuch();
                }
                String name = entry.getName();
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                long limit = xml ? Math.min(left, MAX_XML) : left;
                byte[] bytes = in.readNBytes((int) limit + 1);
                if (bytes.length > limit) {
                    throw tooMuch();
                }
                left -= bytes.length;
                if (isNeeded(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(xml ? SafeXml.of(bytes, name.endsWith(".rels")) : bytes);
                    zip.closeEntry();
                }
            }
        }
        if (entries == 0) {
            throw Failure.of("intake.failure.docx", file);
        }
        return out.toByteArray();
    }

    private static boolean isNeeded(String name) {
        return name.equals("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("word/");
    }

    private Failure tooMuch() {
        return Failure.of("intake.failure.docx-too-much", file, MAX_UNPACKED / 1_000_000);
    }
}
