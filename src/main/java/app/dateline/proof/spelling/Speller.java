package app.dateline.proof.spelling;

import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All words that are known at one moment: dictionaries, names, word lists. Immutable and thread-safe. */
public final class Speller {
    /** Enough to choose from, and to read at a glance. */
    private static final int SUGGESTIONS = 6;

    private final Map<Language, Lexicon> lexicons;
    private final Map<Language, WordLists> lists = new EnumMap<>(Language.class);

    /**
     * @param lexicons of every language
     * @param known    names, each known in the forms that they have in texts
     * @param words    personal and newsroom words, each known in all its forms
     */
    public Speller(Map<Language, Lexicon> lexicons, Gazetteer known, Map<Language, ? extends Collection<String>> words) {
        this.lexicons = Map.copyOf(lexicons);
        Map<Language, List<String>> bundled = WordLists.bundled();
        for (Language language : Language.values()) {
            Set<String> all = new HashSet<>(bundled.getOrDefault(language, List.of()));
            if (words.containsKey(language)) {
                all.addAll(words.get(language));
            }
            lists.put(language, new WordLists(language, known.wordsOfNames(language), all));
        }
    }

    /** Looks texts up; for one thread. */
    public Reader reader(Language language) {
        return new Reader(language, lexicons.get(language).lookUp(), lists.get(language));
    }

    /** What may be meant by a word that is not known, best first; takes tens of milliseconds. */
    public List<String> suggest(String word, Language language) {
        Lexicon.LookUp lookUp = lexicons.get(language).lookUp();
        boolean capital = Character.isUpperCase(word.charAt(0));
        List<String> found = lookUp.suggest(word.replace("\u00ad", "").replace('’', '\''));
        return found.stream()
                .filter(each -> !each.equals(word))
                // «северо восток», "mo scow": two words that nobody means, unless nothing else is there
                .sorted((a, b) -> Boolean.compare(isSplit(a), isSplit(b)))
                .map(each -> capital ? capitalised(each, language.locale()) : each)
                .map(each -> word.indexOf('’') >= 0 ? each.replace('\'', '’') : each)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static boolean isSplit(String suggestion) {
        return suggestion.indexOf(' ') >= 0 || suggestion.indexOf('-') >= 0;
    }

    private static String capitalised(String word, Locale locale) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
