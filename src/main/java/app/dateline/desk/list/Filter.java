package app.dateline.desk.list;

import app.dateline.store.Only;
import java.util.Locale;

/** The views of the list that are one click away. */
enum Filter {
    ALL(Only.ANY),
    IN_WORK(Only.IN_WORK),
    TO_TRANSLATE(Only.UNTRANSLATED),
    PUBLISHED(Only.PUBLIC),
    NOT_SENT(Only.UNSENT),
    /** What was deleted and can still be brought back. */
    TRASH(null);

    private final Only only;

    Filter(Only only) {
        this.only = only;
    }

    /** Null for the trash. */
    Only only() {
        return only;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    String words() {
        return "desk.list.filter." + code();
    }
}
