package app.dateline.portal.access;

import app.dateline.portal.data.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The bearer tokens of desks. Only a token's SHA-256 is kept: 32 random bytes cannot be guessed from it, so it needs no
 * slow hash. Thread-safe.
 */
public final class Tokens {
    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public Tokens(Database database) {
        this.database = database;
    }

    /** On a portal that has no token yet, makes one: the only time that anybody can read it. */
    public Optional<String> first(Instant now) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int made = database.write(sql -> sql.change(
                "INSERT INTO token SELECT ?, 'first', ? WHERE NOT EXISTS (SELECT 1 FROM token)",
                hash(token),
                now.toString()));
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    /** Whether this is a token of ours. Every hash is compared in constant time. */
    public boolean allow(String token) {
        byte[] asked = hash(token);
        boolean known = false;
        for (byte[] hash : database.read(sql -> sql.list("SELECT hash FROM token", row -> row.getBytes(1)))) {
            known |= MessageDigest.isEqual(hash, asked);
        }
        return known;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
