package app.dateline.proof.spelling;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is misspelt in the texts of one language, paragraph by paragraph, and remembers the paragraphs that it has
 * read since it last forgot: a key typed costs one paragraph. For one thread.
 */
public final class Reader {
    private static final int MOST_WORDS = 50_000;

    private final Language language;
    private final Lexicon.LookUp lexicon;
    private final WordLists lists;
    private final Map<String, Boolean> words = new HashMap<>();
    private Map<String, List<Misspelling>> before = Map.of();
    private Map<String, List<Misspelling>> now = new HashMap<>();
    private long read;

    Reader(Language language, Lexicon.LookUp lexicon, WordLists lists) {
        this.language = language;
        this.lexicon = lexicon;
        this.lists = lists;
    }

    /** A word that is not known; offsets are UTF-16. */
    public record Misspelling(int start, int end, String word) {}

    /** In the order of the text. @param prose in which what is no prose is spaces */
    public List<Misspelling> read(String prose) {
        List<Misspelling> found = new ArrayList<>();
        for (int start = 0; start < prose.length(); ) {
            int end = prose.indexOf('\n', start);
            end = end < 0 ? prose.length() : end;
            for (Misspelling each : line(prose.substring(start, end))) {
                found.add(new Misspelling(start + each.start(), start + each.end(), each.word()));
            }
            start = end + 1;
        }
        return found;
    }

    /** To be called when an article has been read: what was not read since the last call is forgotten. */
    public void turn() {
        before = now;
        now = new HashMap<>();
    }

    private List<Misspelling> line(String line) {
        if (line.isBlank()) {
            return List.of();
        }
        List<Misspelling> known = now.get(line);
        if (known == null) {
            known = before.get(line);
            if (known == null) {
                known = fresh(line);
            }
            now.put(line, known);
        }
        return known;
    }

    private List<Misspelling> fresh(String line) {
        read++;
        return Tokens.of(line, language).stream()
                .filter(token -> !isKnown(token.word()))
                .map(token -> new Misspelling(token.start(), token.end(), token.word()))
                .toList();
    }

    /** How many paragraphs were looked up and not remembered, since this was made. */
    public long paragraphsRead() {
        return read;
    }

    private boolean isKnown(String word) {
        if (words.size() > MOST_WORDS) {
            words.clear();
        }
        Boolean known = words.get(word);
        if (known == null) {
            known = lookUp(word);
            words.put(word, known);
        }
        return known;
    }

    private boolean lookUp(String word) {
        String plain = word.replace('’', '\'');
        if (lexicon.has(plain) || lists.has(plain)) {
            return true;
        }
        return switch (language) {
            case RU -> hasOtherYo(plain) || isKnownCompound(plain);
            case EN -> isKnownOrBritish(withoutPossessive(plain)) || isKnownCompound(plain);
        };
    }

    /** The dictionary has some words with ё only and some with е only; people write both. */
    private boolean hasOtherYo(String word) {
        String plain = WordLists.folded(word);
        if (!plain.equals(word) && lexicon.has(plain)) {
            return true;
        }
        for (int i = plain.indexOf('е'); i >= 0; i = plain.indexOf('е', i + 1)) {
            if (lexicon.has(plain.substring(0, i) + 'ё' + plain.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isKnownOrBritish(String word) {
        return lexicon.has(word) || lists.has(word) || BritishSpelling.american(word).stream().anyMatch(lexicon::has);
    }

    /** Each part is known, though the dictionary has no such word: «спутник-ретранслятор». */
    private boolean isKnownCompound(String word) {
        if (word.indexOf('-') < 0) {
            return false;
        }
        for (String part : word.split("-")) {
            if (part.length() > 1 && !isKnown(part) && !isPrefix(part)) {
                return false;
            }
        }
        return true;
    }

    /** «научно-», «российско-»: the first part of an adjective of two, made from an adjective that is known. */
    private boolean isPrefix(String part) {
        return language == Language.RU
                && part.length() > 3
                && (part.endsWith("о") || part.endsWith("е"))
                && (lexicon.has(part.substring(0, part.length() - 1) + "ий")
                        || lexicon.has(part.substring(0, part.length() - 1) + "ый"));
    }
}
