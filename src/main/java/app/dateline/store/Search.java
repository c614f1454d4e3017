package app.dateline.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is the same word to a person who searches: letter case, ё and hard spaces make no difference. */
final class Search {
    /** More than these, and longer, nobody types; a pasted page must not become a query. */
    private static final int MAX_WORDS = 32;
    private static final int MAX_LETTERS = 80;

    /** Stress marks, soft hyphens and the like: part of the spelling to nobody who searches. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\u00ad\\u200b\\ufeff]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Search() {}

    /** What to give to MATCH for what a person typed; empty if that asks for nothing. Never a syntax error. */
    static Optional<String> match(String typed) {
        StringBuilder match = new StringBuilder();
        int words = 0;
        for (String word : fold(typed).split("\\s+")) {
            String letters = NO_WORD.matcher(shortened(word)).replaceAll(" ").strip();
            if (!letters.isEmpty() && words++ < MAX_WORDS) {
                match.append(match.isEmpty() ? "" : " ").append('"').append(letters).append("\"*");
            }
        }
        return match.isEmpty() ? Optional.empty() : Optional.of(match.toString());
    }

    /** One form for what a reader takes for the same word. */
    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        return UNSEEN.matcher(folded).replaceAll("");
    }

    private static String shortened(String word) {
        return word.length() <= MAX_LETTERS ? word : word.substring(0, MAX_LETTERS);
    }
}
