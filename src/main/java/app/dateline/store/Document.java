package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.wire.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import tools.jackson.core.JacksonException;

/**
 * An article's JSON as it is stored.
 *
 * @param sha256  of the JSON in UTF-8
 * @param size    of the JSON in UTF-8, in bytes
 * @param deflated the JSON, packed as zlib does
 */
record Document(byte[] sha256, int size, byte[] deflated) {
    /** The largest that is stored and read, in bytes: several times what the reader of JSON takes as one text. */
    private static final int MAX_SIZE = 64 << 20;

    /** What the reader of JSON takes as one text at most, with room for escapes. */
    private static final int MAX_SAVED = 19_000_000;

    /** A twentieth larger than what zlib does by itself, in an eighth of the time, for which every save waits. */
    private static final int LEVEL = 4;

    /**
     * Half a surrogate pair, which a paste can leave in a text, has no place in UTF-8; the writer of bytes writes it as an
     * escape, where a string's bytes would have a question mark.
     *
     * @throws Failure if it is too large to be read again
     */
    static Document of(Article article) {
        byte[] json = Json.MAPPER.writeValueAsBytes(article);
        if (json.length > MAX_SAVED) {
            throw Failure.of("store.failure.article-too-big", article.headline(article.original()));
        }
        return new Document(digest().digest(json), json.length, deflate(json));
    }

    boolean isSame(byte[] otherSha256) {
        return Arrays.equals(sha256, otherSha256);
    }

    /** The article, or empty if this is not what was stored. */
    Optional<Article> article() {
        try {
            return json().map(json -> Json.MAPPER.readValue(json, Article.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** The JSON in UTF-8, or empty if this is not what was stored. */
    Optional<byte[]> json() {
        try {
            return Optional.of(inflate()).filter(json -> Arrays.equals(digest().digest(json), sha256));
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] deflate(byte[] json) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(json);
            deflater.finish();
            byte[] out = new byte[Math.max(64, json.length / 2)];
            int length = 0;
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    private byte[] inflate() throws DataFormatException {
        if (deflated == null || sha256 == null || size < 0 || size > MAX_SIZE) {
            throw new DataFormatException("size " + size);
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated);
            byte[] json = new byte[size];
            int length = 0;
            while (length < size) {
                int more = inflater.inflate(json, length, size - length);
                if (more == 0) {
                    throw new DataFormatException("ends at " + length);
                }
                length += more;
            }
            return json;
        }
    }
}
