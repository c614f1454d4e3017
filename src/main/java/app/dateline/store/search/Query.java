package app.dateline.store.search;

import app.dateline.article.Entity;
import app.dateline.text.stem.Stems;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a person asks for, read from what was typed: words, "phrases", -not, and {@code field:value}. Words match in any
 * of their forms, the last, which may still be being typed, also as the beginning of a word. Immutable.
 */
public final class Query {
    /** A piece of a text. UTF-16 units, the end is behind it. */
    public record Range(int start, int end) {}

    /** Asks for nothing. */
    public static final Query NONE = new Query(List.of());

    private final List<Part> parts;

    private Query(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Whatever is typed is allowed; what is not understood is taken as words. Takes microseconds, and for a country or a
     * company what {@code known} takes.
     *
     * @param known countries and companies whose name or code begins as the typed text; may return others, too
     * @param clock for today, and in its zone for where days begin
     */
    public static Query of(String typed, Function<String, List<Entity>> known, Clock clock) {
        if (typed.isBlank()) {
            return NONE;
        }
        Stems stems = new Stems();
        return new Query(new Reader(typed, new Values(known, clock, stems), stems).read());
    }

    /** What is asked for, in the order in which it was typed. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether a word or phrase has to occur, so that some articles answer better than others. */
    public boolean hasWords() {
        return wanted().findAny().isPresent();
    }

    /** Whether it asks for phrases and for no single words, neither to occur nor not to. */
    public boolean isOfPhrases() {
        return hasWords() && parts.stream().noneMatch(Part.Word.class::isInstance);
    }

    /** The words and phrases that have to occur. */
    Stream<Part> wanted() {
        return parts.stream().filter(part -> !part.not() && isText(part));
    }

    static boolean isText(Part part) {
        return part instanceof Part.Word || part instanceof Part.Phrase;
    }

    /** The places of a text for which it was found, in their order, none over another; for any thread. */
    public List<Range> marks(String text) {
        return hasWords() ? new Marks(wanted().toList()).in(text) : List.of();
    }
}
