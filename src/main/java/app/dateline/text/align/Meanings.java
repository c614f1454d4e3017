package app.dateline.text.align;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the commonest words mean, as one word for both languages. */
final class Meanings {
    private static final Map<String, String> BY_STEM = load();

    private Meanings() {}

    /** "" for a word that is not in the list. */
    static String of(String stem) {
        return BY_STEM.getOrDefault(stem, "");
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        Stems stems = new Stems();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.txt")), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> Token.of(line)
                    .forEach(word -> meanings.putIfAbsent(stems.of(word.form()), Token.of(line).getFirst().form())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }
}
