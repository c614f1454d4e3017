package app.dateline.article;

import java.time.Instant;
import java.util.Optional;

/**
 * A block in one language and the block that was made from it in the other.
 *
 * @param text    both sides, Markdown; neither is blank
 * @param from    the language that it was translated from
 * @param before  the block before it in the language that it was translated from, "" at the beginning or if not known
 * @param after   the block behind it, likewise
 * @param author  who is answerable for it, as people know them; may be ""
 * @param at      when it was confirmed, or last changed in the program that it comes from
 * @param article of which it is a part; empty if it comes from elsewhere
 */
public record TranslationUnit(
        Bilingual text,
        Language from,
        String before,
        String after,
        UnitOrigin origin,
        String author,
        Instant at,
        Optional<ArticleId> article) {
    /** @throws IllegalArgumentException if a side is blank */
    public TranslationUnit {
        if (text.ru().isBlank() || text.en().isBlank()) {
            throw new IllegalArgumentException("half a unit");
        }
    }

    public String source() {
        return text.in(from);
    }

    public String target() {
        return text.in(from.other());
    }
}
