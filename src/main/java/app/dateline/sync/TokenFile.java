package app.dateline.sync;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads the token that an admin gave in a file. */
public final class TokenFile {
    private static final int LIMIT = 4096;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=:-]{1,1000}");

    private TokenFile() {}

    /** @throws Failure if the file cannot be read or holds anything but one token */
    public static String read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LIMIT);
        } catch (IOException e) {
            throw new Failure(Message.of("sync.failure.token-file", file.toString()), e);
        }
        return checked(new String(bytes, StandardCharsets.UTF_8), file.toString());
    }

    /**
     * The token without white space around it.
     *
     * @param where it comes from, for people
     * @throws Failure if it holds what could break the header that carries it
     */
    public static String checked(String text, String where) {
        String token = text.strip();
        if (!TOKEN.matcher(token).matches()) {
            throw Failure.of("sync.failure.token-shape", where);
        }
        return token;
    }
}
