package app.dateline.store;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what went wrong with a profile in the words of the person whose profile it is. */
final class Trouble {
    /** With less than this left, a disk is full whatever else the error says. */
    private static final long FULL_BYTES = 256 << 10;

    private final Path profile;

    Trouble(Path profile) {
        this.profile = profile;
    }

    Failure with(SQLException cause) {
        return switch (code(cause)) {
            case SQLITE_FULL -> full(cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> readOnly(cause);
            case SQLITE_CANTOPEN -> isFull() ? full(cause) : readOnly(cause);
            case SQLITE_BUSY, SQLITE_LOCKED -> failure("store.failure.busy", cause, profile.toString());
            case SQLITE_CORRUPT -> {
                new DamageNote(profile).leave();
                yield damaged(cause);
            }
            case SQLITE_NOTADB -> failure("store.failure.not-ours", cause, database());
            default -> isFull() ? full(cause) : broken(cause);
        };
    }

    static boolean isFull(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_FULL;
    }

    static boolean isDamage(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    /** Extended codes carry the plain one in their low byte. */
    private static SQLiteErrorCode code(SQLException cause) {
        int code = cause instanceof SQLiteException e ? e.getResultCode().code : cause.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }

    Failure with(IOException cause) {
        if (isFull()) {
            return full(cause);
        }
        return Files.isDirectory(profile) && Files.isWritable(profile) ? broken(cause) : readOnly(cause);
    }

    private Failure damaged(Throwable cause) {
        return failure("store.failure.damaged", cause, database());
    }

    private Failure full(Throwable cause) {
        return failure("store.failure.full", cause, profile.toString());
    }

    private Failure readOnly(Throwable cause) {
        return failure("store.failure.read-only", cause, profile.toString());
    }

    private Failure broken(Throwable cause) {
        return failure("store.failure.broken", cause, profile.toString(), String.valueOf(cause.getMessage()));
    }

    private String database() {
        return profile.resolve(Profile.DATABASE).toString();
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(profile).getUsableSpace() < FULL_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    private static Failure failure(String key, Throwable cause, Object... args) {
        return new Failure(Message.of(key, args), cause);
    }
}
