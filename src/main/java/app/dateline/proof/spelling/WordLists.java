package app.dateline.proof.spelling;

import app.dateline.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are known besides the dictionary's, of one language: names in the forms given, and words that count in all
 * their forms. ё and е are one letter, ’ and ' one sign. A word in small letters is known with a capital too, not the
 * other way round. Immutable.
 */
final class WordLists {
    /** Of shorter words the endings cannot be told from the rest. */
    private static final int SHORTEST_STEM = 4;

    private static final Pattern ENDING = Pattern.compile("[аеийоуыьэюя]$");

    private final Language language;
    private final Set<String> forms = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /**
     * @param forms known as they are
     * @param words known in all their forms
     */
    WordLists(Language language, Collection<String> forms, Collection<String> words) {
        this.language = language;
        forms.forEach(form -> this.forms.add(folded(form)));
        for (String word : words) {
            String folded = folded(word);
            this.forms.add(folded);
            if (folded.length() >= SHORTEST_STEM) {
                stems.add(stem(folded));
                if (language == Language.RU) {
                    // an ending that is taken for one of a verb is none in the other cases: «план», «планами»
                    stems.add(stem(ENDING.matcher(folded).replaceFirst("") + "ами"));
                }
            }
        }
    }

    boolean has(String word) {
        String folded = folded(word);
        String small = folded.toLowerCase(language.locale());
        if (forms.contains(folded) || forms.contains(small)) {
            return true;
        }
        return folded.length() >= SHORTEST_STEM && (stems.contains(stem(folded)) || stems.contains(stem(small)));
    }

    static String folded(String word) {
        return word.replace('ё', 'е').replace('Ё', 'Е').replace('’', '\'');
    }

    /** The first letter keeps its case, so that a name is no other word. */
    private String stem(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return (capital ? "^" : "") + Stem.of(word, language);
    }

    /** The words of the news that come with Dateline. */
    static Map<Language, List<String>> bundled() {
        Map<Language, List<String>> bundled = new EnumMap<>(Language.class);
        try (InputStream in = WordLists.class.getResourceAsStream("words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                Language language = Language.of(line.substring(0, 2)).orElseThrow();
                bundled.computeIfAbsent(language, _ -> new ArrayList<>()).add(line.substring(3).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HashMap<>(bundled);
    }
}
