package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what a pass does. */
final class Tally {
    final Set<ArticleId> sent = new LinkedHashSet<>();
    final Set<ArticleId> fetched = new LinkedHashSet<>();
    final Set<ArticleId> removed = new LinkedHashSet<>();
    final Set<ArticleId> merged = new LinkedHashSet<>();
    final Map<ArticleId, Message> refused = new LinkedHashMap<>();
    final Set<ArticleId> conflicts = new LinkedHashSet<>();
    final List<Message> notes = new ArrayList<>();
    int held;

    Report report(Message stopped) {
        return new Report(
                List.copyOf(sent),
                List.copyOf(fetched),
                List.copyOf(removed),
                List.copyOf(merged),
                refused,
                List.copyOf(conflicts),
                notes,
                held,
                Optional.ofNullable(stopped));
    }
}
