package app.dateline.proof.spelling;

import app.dateline.article.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** What the forms of a word have in common, by Snowball. Thread-safe. */
public final class Stem {
    private Stem() {}

    /** @param word in any case; the stem is in small letters, with е for ё */
    public static String of(String word, Language language) {
        SnowballStemmer stemmer =
                switch (language) {
                    case RU -> new RussianStemmer();
                    case EN -> new EnglishStemmer();
                };
        stemmer.setCurrent(WordLists.folded(word).toLowerCase(language.locale()));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
