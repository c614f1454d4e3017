package app.dateline.article;

/** Something that a person asked for could not be done. The message says what, where and what to do. */
public final class Failure extends RuntimeException {
    private final transient Message message;

    public Failure(Message message) {
        this(message, null);
    }

    public Failure(Message message, Throwable cause) {
        super(message.key() + " " + message.args(), cause);
        this.message = message;
    }

    public static Failure of(String key, Object... args) {
        return new Failure(Message.of(key, args));
    }

    /** What to show; its key begins with {@code failure.} */
    public Message message() {
        return message;
    }
}
