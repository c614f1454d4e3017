package app.dateline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How well an article answers, best first, each as expressions for FTS5. What is in one is in every wider one, too. */
public enum Tier {
    FORMS_IN_HEADLINE(true, false),
    FORMS(false, false),
    STEMS_IN_HEADLINE(true, true),
    STEMS(false, true);

    private final boolean headline;
    private final boolean stems;

    Tier(boolean headline, boolean stems) {
        this.headline = headline;
        this.stems = stems;
    }

    /**
     * For the index of words. Of a phrase it asks only that its words are there.
     *
     * @param facets from {@link Indexed#facet}; of each set one has to be there
     * @return empty if no word has to be there
     */
    public Optional<String> words(Query query, List<Set<String>> facets) {
        List<String> all = new ArrayList<>();
        query.wanted().forEach(part -> all.add(switch (part) {
            case Part.Word word -> word(word);
            case Part.Phrase phrase -> phraseWords(phrase);
            default -> throw new IllegalArgumentException(part.toString());
        }));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        facets.forEach(any -> all.add(any.stream().map(Tier::quoted).collect(Collectors.joining(" OR ", "(", ")"))));
        StringBuilder match = new StringBuilder(String.join(" AND ", all));
        for (Part part : query.parts()) {
            if (part.not() && part instanceof Part.Word word) {
                match.insert(0, '(').append(") NOT ").append(anywhere(word));
            }
        }
        return Optional.of(match.toString());
    }

    /** For the index of phrases; empty if none has to be there. */
    public Optional<String> phrases(Query query) {
        List<String> all = query.wanted()
                .filter(Part.Phrase.class::isInstance)
                .map(part -> phrase((Part.Phrase) part))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String both = String.join(" AND ", all);
        return Optional.of(headline ? "headline : (" + both + ")" : both);
    }

    /** What finds the word in any of its forms, anywhere. */
    public static String anywhere(Part.Word word) {
        return STEMS.word(word);
    }

    public static String anywhere(Part.Phrase phrase) {
        return phrase(phrase);
    }

    /** Whether nothing in the query makes a difference between this tier and the one with exact forms. */
    public boolean isNeeded(Query query) {
        return !stems || query.wanted().anyMatch(Part.Word.class::isInstance);
    }

    private String word(Part.Word word) {
        String form = quoted(Indexed.form(word.form(), headline)) + (word.beginning() ? "*" : "");
        return stems ? "(" + form + " OR " + quoted(Indexed.stem(word.stem(), headline)) + ")" : form;
    }

    private String phraseWords(Part.Phrase phrase) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < phrase.forms().size(); i++) {
            boolean last = i == phrase.forms().size() - 1;
            all.add(quoted(Indexed.form(phrase.forms().get(i), headline)) + (last && phrase.beginning() ? "*" : ""));
        }
        return String.join(" AND ", all);
    }

    private static String phrase(Part.Phrase phrase) {
        return quoted(String.join(" ", phrase.forms())) + (phrase.beginning() ? " *" : "");
    }

    private static String quoted(String tokens) {
        return '"' + tokens + '"';
    }
}
