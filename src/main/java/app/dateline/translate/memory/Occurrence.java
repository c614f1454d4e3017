package app.dateline.translate.memory;

import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A unit in which words were found.
 *
 * @param in    the side that they were found on
 * @param spans where, in its text, in their order
 */
public record Occurrence(TranslationUnit unit, Language in, List<Span> spans) {
    /** In UTF-16 units, the end exclusive. */
    public record Span(int start, int end) {}

    public Occurrence {
        spans = List.copyOf(spans);
    }

    public static Occurrence of(TranslationUnit unit, Language in, String words) {
        Stems stems = new Stems();
        Set<String> sought = new HashSet<>();
        Token.of(words).forEach(token -> sought.add(stems.of(token.form())));
        List<Span> spans = new ArrayList<>();
        for (Token token : Token.of(unit.text().in(in))) {
            if (sought.contains(stems.of(token.form()))) {
                spans.add(new Span(token.start(), token.end()));
            }
        }
        return new Occurrence(unit, in, spans);
    }
}
