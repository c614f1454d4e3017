package app.dateline.intake.feed;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.intake.SafeXml;
import app.dateline.text.TextEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The XML of a feed as a text that a parser takes, and that does no harm: without a declaration, since it is decoded
 * already, with the entities of HTML that feeds use although XML has none, refused if it declares any itself.
 */
final class XmlText {
    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml[^>]{0,300}\\?>");
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");
    /** What is in CDATA stays as it is, an entity has a name, and any other & is a letter. */
    private static final Pattern AMPERSAND =
            Pattern.compile("<!\\[CDATA\\[.*?\\]\\]>|&(?:#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|([A-Za-z][A-Za-z0-9]{1,31});)?", Pattern.DOTALL);

    private XmlText() {}

    /** @throws Failure if the bytes are no text, no XML, or XML that is not to be parsed */
    static String of(byte[] bytes, String charset, String host) {
        String text = TextEncoding.decodeDeclared(withoutControls(bytes), charset)
                .orElseThrow(() -> Failure.of("intake.failure.feed-no-feed", host));
        String bare = ILLEGAL.matcher(DECLARATION.matcher(text.stripLeading()).replaceFirst("")).replaceAll("");
        String xml = AMPERSAND.matcher(bare.stripLeading()).replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
        try {
            SafeXml.of(xml.getBytes(StandardCharsets.UTF_8), false);
            return xml;
        } catch (IOException | RuntimeException e) {
            throw new Failure(Message.of("intake.failure.feed-no-feed", host), e);
        }
    }

    /** What some systems leave in their texts and no text has; but not in UTF-16, where they are parts of letters. */
    private static byte[] withoutControls(byte[] bytes) {
        byte[] clean = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return bytes;
            }
            if (bytes[i] > 0 && bytes[i] < 32 && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                clean[i] = ' ';
            }
        }
        return clean;
    }

    private static String character(String found, String name) {
        if (found.startsWith("<") || name == null && found.length() > 1) {
            return found;
        }
        if (name == null) {
            return "&amp;";
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> found;
            default -> {
                String known = Entities.getByName(name);
                yield known.isEmpty() || known.contains("<") || known.contains("&") ? "&amp;" + found.substring(1) : known;
            }
        };
    }
}
