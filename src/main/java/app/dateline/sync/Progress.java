package app.dateline.sync;

import app.dateline.article.Coded;
import app.dateline.article.Message;

/** Told, on the thread of the pass, how far it is. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _, _) -> {};

    /**
     * @param done  articles, or names, that are through
     * @param total how many there are; 0 when that is not known
     */
    void at(Stage stage, int done, int total);

    enum Stage implements Coded {
        NAMES,
        SENDING,
        FETCHING;

        /** What to call it. */
        public Message message() {
            return Message.of("sync.stage." + code());
        }
    }
}
