package app.dateline.store.search;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the index holds of a text. Tokens are made here and not by SQLite, whose idea of a letter is another; a space is
 * between them.
 *
 * @param headline the words in their order, for phrases
 * @param body     the words in their order, for phrases
 * @param words    every word once: as it is, as its stem, and of the headline's a second time, each marked
 */
public record Indexed(String headline, String body, String words) {
    /** A word with this before it is in a headline. In no text is it a letter. */
    private static final String IN_HEADLINE = "\u00b6";

    /** With this behind it, it is a stem. Behind, so that few beginnings of words are added to those that are there. */
    private static final String STEM = "\u00b7";

    /** Before and within what is no word: in no text is it a letter. */
    private static final String FACET = "\u00a7";

    private static final Pattern NO_TOKEN = Pattern.compile("[\\x00-\\x7f&&[^A-Za-z0-9]]");

    /** Between texts, so that no phrase reaches from one into the next. */
    private static final String BREAK = " \u00b6 ";

    /** @param facets from {@link #facet}, to find words and narrow them in one go */
    public static Indexed of(List<String> headlines, List<String> texts, List<String> facets, Stems stems) {
        Set<String> words = new LinkedHashSet<>(facets);
        String headline = add(headlines, words, true, stems);
        String body = add(texts, words, false, stems);
        return new Indexed(headline, body, String.join(" ", words));
    }

    private static String add(List<String> texts, Set<String> words, boolean headline, Stems stems) {
        StringBuilder out = new StringBuilder();
        for (String text : texts) {
            for (Compound compound : Compound.of(text)) {
                for (Token token : compound.parts()) {
                    out.append(out.isEmpty() ? "" : " ").append(token.form());
                    add(words, token.form(), stems.of(token.form()), headline);
                }
                if (compound.isJoined()) {
                    add(words, compound.form(), stems.of(compound.forms()), headline);
                }
            }
            out.append(BREAK);
        }
        return out.toString().strip();
    }

    private static void add(Set<String> words, String form, String stem, boolean headline) {
        if (words.add(form)) {
            words.add(stem(stem, false));
        }
        if (headline) {
            words.add(form(form, true));
            words.add(stem(stem, true));
        }
    }

    /** What an article is found by besides its words. */
    public static String facet(String kind, String value) {
        return FACET + kind + FACET + NO_TOKEN.matcher(value).replaceAll(FACET);
    }

    static String form(String form, boolean headline) {
        return headline ? IN_HEADLINE + form : form;
    }

    static String stem(String stem, boolean headline) {
        return form(stem + STEM, headline);
    }
}
