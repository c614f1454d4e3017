package app.dateline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which encoding a text was written: by its mark, by what it declares, by its bytes. Pure. */
public final class TextEncoding {
    private static final int PRESCAN = 4_096;
    private static final int SAMPLE = 100_000;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> RUSSIAN = Set.of("windows-1251", "KOI8-R", "ISO-8859-5");
    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1");

    private TextEncoding() {}

    /** The text with its lines ended by \n, empty if the bytes are none. */
    public static Optional<String> decode(byte[] bytes) {
        return unmarked(bytes, false).map(TextEncoding::text);
    }

    /** The same for HTML, which may declare its encoding. */
    public static Optional<String> decodeHtml(byte[] bytes) {
        return decodeDeclared(bytes, "");
    }

    /**
     * The same for HTML or XML that came over HTTP.
     *
     * @param otherwise what the server says of the encoding, which counts if the text itself says nothing; "" for nothing
     */
    public static Optional<String> decodeDeclared(byte[] bytes, String otherwise) {
        if (marked(bytes).isPresent() || decode(bytes, StandardCharsets.UTF_8).isPresent()) {
            return decode(bytes);
        }
        Matcher declared = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1));
        String name = declared.find() ? declared.group(1) : otherwise;
        if (!name.isEmpty()) {
            // a declaration that could be read is in ASCII, so it is not UTF-16 whatever it says
            Optional<Charset> charset = charset(name).filter(c -> !c.name().startsWith("UTF-16"));
            Optional<String> text = charset.flatMap(c -> decode(bytes, c)).filter(TextEncoding::isText);
            if (text.isPresent()) {
                return text.map(TextEncoding::text);
            }
        }
        return unmarked(bytes, true).map(TextEncoding::text);
    }

    private static String text(String decoded) {
        String unmarked = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** @param markup whether there are tags in it, whose letters would outweigh those of the text */
    private static Optional<String> unmarked(byte[] bytes, boolean markup) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get()).filter(TextEncoding::isText);
        }
        return wide(bytes)
                .flatMap(charset -> decode(bytes, charset))
                .filter(TextEncoding::isText)
                .or(() -> decode(bytes, StandardCharsets.UTF_8).filter(TextEncoding::isText))
                .or(() -> guessed(bytes, markup));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean utf8 = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of a text in our alphabets is 0 or 4. */
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = Math.max(even, odd);
        if (bytes.length % 2 != 0 || most < length * 0.4) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Of the answers of the detector the first that is a text in one of our languages. */
    private static Optional<String> guessed(byte[] bytes, boolean markup) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(markup);
        detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
        List<String> names = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            if (RUSSIAN.contains(match.getName()) || WESTERN.contains(match.getName()) && match.getConfidence() > 10) {
                names.add(match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName());
            }
        }
        names.add("windows-1251");
        return names.stream()
                .flatMap(name -> charset(name).stream())
                .flatMap(charset -> decode(bytes, charset).stream())
                .filter(TextEncoding::isText)
                .findFirst();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    /** Control characters are in pictures and programs, not in texts. */
    private static boolean isText(String text) {
        return text.chars().limit(SAMPLE).noneMatch(c -> c < 32 && "\t\n\r\f\u000b\u001a\u001b\u0007\b".indexOf(c) < 0 || c == 0xffff);
    }
}
