package app.dateline.text.stem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a word have in common, by Snowball: of a word in Cyrillic letters as in Russian, of one in Latin
 * letters as in English, whatever the language of the text around it. For one thread.
 */
public final class Stems {
    /** Grows when the same word may have another stem than before, or the index holds something else. */
    public static final int VERSION = 1;

    /** Stands between the parts of a word that hyphens join, whichever hyphen the text has. */
    public static final String HYPHEN = "\u2010";

    /** Of shorter words the endings cannot be told from the rest. */
    private static final int SHORTEST = 3;

    private static final SameStems SAME = SameStems.load();

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** Of a folded word; the word itself where it has no stem of its own, as a number has none. */
    public String of(String form) {
        if (form.length() < SHORTEST) {
            return form;
        }
        Optional<String> irregular = SAME.ofForm(form);
        if (irregular.isPresent()) {
            return irregular.get();
        }
        char last = form.charAt(form.length() - 1);
        if (last >= 'а' && last <= 'я') {
            return SAME.of(alternated(stem(russian, form)));
        }
        return last >= 'a' && last <= 'z' ? SAME.of(stem(english, form)) : form;
    }

    /** What Snowball leaves alone in Russian: рынок and рынка, отец and отца. */
    private static String alternated(String stem) {
        int length = stem.length();
        if (length > SHORTEST && (stem.endsWith("ок") || stem.endsWith("ек") || stem.endsWith("ец"))) {
            return stem.substring(0, length - 2) + stem.charAt(length - 1);
        }
        return stem;
    }

    /** Of words that hyphens join. */
    public String of(List<String> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(HYPHEN));
    }

    private static String stem(SnowballStemmer stemmer, String form) {
        stemmer.setCurrent(form);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.isEmpty() ? form : stem;
    }
}
