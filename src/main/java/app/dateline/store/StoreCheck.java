package app.dateline.store;

import app.dateline.article.Message;
import java.util.List;

/**
 * What was looked at, and what is wrong.
 *
 * @param articles  whose stored text was compared with its checksum
 * @param revisions the same of past states
 * @param media     files the same
 */
public record StoreCheck(int articles, int revisions, int media, List<Message> problems) {
    public StoreCheck {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
