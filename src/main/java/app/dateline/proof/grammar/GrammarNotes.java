package app.dateline.proof.grammar;

import app.dateline.article.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in the paragraphs that were read last. Thread-safe. */
public final class GrammarNotes {
    private static final int MOST = 5_000;

    private final Map<Paragraph, List<Remark>> notes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Paragraph, List<Remark>> eldest) {
            return size() > MOST;
        }
    };

    /** A piece of prose that is read as a whole. */
    public record Paragraph(Language language, String prose) {}

    /** Empty while it has not been read. */
    public synchronized Optional<List<Remark>> of(Paragraph paragraph) {
        return Optional.ofNullable(notes.get(paragraph));
    }

    public synchronized void put(Paragraph paragraph, List<Remark> remarks) {
        notes.put(paragraph, List.copyOf(remarks));
    }

    /** After this nothing has been read. */
    public synchronized void clear() {
        notes.clear();
    }
}
