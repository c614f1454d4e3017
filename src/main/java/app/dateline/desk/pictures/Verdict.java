package app.dateline.desk.pictures;

import app.dateline.article.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a picture may be shown to readers of one language.
 *
 * @param missing what speaks against it; empty if nothing does
 * @param until   the last day on which it may be shown, null if there is no end
 */
public record Verdict(List<Message> missing, LocalDate until) {
    public Verdict {
        missing = List.copyOf(missing);
    }

    public boolean isGood() {
        return missing.isEmpty();
    }
}
