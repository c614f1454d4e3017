package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads text of unknown origin: strictly UTF-8, and never more of it into memory than the limit. */
final class Utf8 {
    /** Bytes of one text, or of one line. */
    static final int LIMIT = 20_000_000;

    private final String name;
    private final InputStream in;
    private int line;

    /** @param name of what is read, for failures */
    Utf8(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** All of it. @throws Failure if it cannot be read, is no UTF-8 or too long */
    String all() {
        try {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Failure.of("cli.failure.too-long", name, LIMIT / 1_000_000);
            }
            return decoded(bytes).orElseThrow(() -> Failure.of("cli.failure.not-utf8", name));
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unreadable", name), e);
        }
    }

    /** The next line without its end, null after the last. @throws Failure as {@link #all} does */
    String nextLine() {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (bytes.size() == LIMIT) {
                    throw Failure.of("cli.failure.line-too-long", name, line, LIMIT / 1_000_000);
                }
                bytes.write(next);
            }
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unreadable", name), e);
        }
        return decoded(bytes.toByteArray())
                .orElseThrow(() -> Failure.of("cli.failure.line-not-utf8", name, line));
    }

    /** Of the line that was read last, from 1. */
    int line() {
        return line;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
