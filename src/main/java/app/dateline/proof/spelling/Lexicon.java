package app.dateline.proof.spelling;

import app.dateline.article.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The Hunspell dictionary of one language: the words that everybody knows. Immutable and thread-safe; what looks into it
 * is made anew by {@link #lookUp()} for each thread.
 */
public final class Lexicon {
    private static final Runnable GO_ON = () -> {};

    private final Dictionary dictionary;

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads it; takes a second for Russian when the program is cold, a tenth for English. */
    public static Lexicon of(Language language) {
        try (InputStream affixes = open(language.code() + ".aff.gz");
                InputStream words = open(language.code() + ".dic.gz")) {
            return new Lexicon(new Dictionary(new ByteBuffersDirectory(), "", affixes, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("dictionary of " + language, e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream packed = Lexicon.class.getResourceAsStream(name);
        if (packed == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return new GZIPInputStream(packed);
    }

    /** For one thread. */
    LookUp lookUp() {
        return new LookUp(new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, GO_ON));
    }

    /** @param hunspell whose answers are one thread's */
    record LookUp(Hunspell hunspell) {
        boolean has(String word) {
            return hunspell.spell(word);
        }

        /** Best first; takes tens of milliseconds. */
        List<String> suggest(String word) {
            return hunspell.suggest(word);
        }
    }
}
