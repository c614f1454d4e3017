package app.dateline.picture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads texts whose charset nobody wrote down, or wrote down wrong. Text that is valid UTF-8 is UTF-8: other text is so
 * by accident next to never. Of the others of one file, read together, Windows-1251 is taken if that makes Russian
 * words, else Windows-1252, which is Latin-1 with quotation marks and dashes.
 */
final class LegacyText {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Charset fallback;

    private LegacyText(Charset fallback) {
        this.fallback = fallback;
    }

    /** For all the texts of one file. */
    static LegacyText of(Collection<byte[]> texts) {
        int russian = 0;
        for (byte[] text : texts) {
            if (utf8(text) == null) {
                russian += russianWords(new String(text, CYRILLIC));
            }
        }
        return new LegacyText(russian > 0 ? CYRILLIC : WESTERN);
    }

    static LegacyText in(Charset declared) {
        return new LegacyText(declared);
    }

    String read(byte[] text) {
        String utf8 = utf8(text);
        return utf8 != null ? utf8 : new String(text, fallback);
    }

    /** @return null if it is not UTF-8. IIM fields are cut at so many bytes, so half a letter at the end is dropped. */
    private static String utf8(byte[] text) {
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(text.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, false);
        if (result.isError()) {
            return null;
        }
        String read = out.flip().toString();
        boolean cut = in.hasRemaining();
        return cut && read.chars().allMatch(c -> c < 0x80) ? null : read;
    }

    /**
     * Words of two Cyrillic letters and more count for Russian; words that mix Cyrillic and Latin letters, which
     * "café" becomes, count against.
     */
    private static int russianWords(String text) {
        int score = 0;
        for (String word : text.split("[^\\p{L}]+")) {
            long cyrillic = word.chars().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC).count();
            if (cyrillic > 0 && cyrillic < word.length()) {
                score--;
            } else if (cyrillic > 1) {
                score++;
            }
        }
        return score;
    }
}
