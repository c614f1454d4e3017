package app.dateline.proof.translation;

import app.dateline.proof.translation.Mismatch.Kind;
import app.dateline.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a block has been translated at all, and as a whole. */
final class ShapeChecks {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}[\\p{L}\\p{M}]+");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]{1,2000}|[\\w.+-]{1,64}@[\\w.-]{1,200}");

    /** In letters; the lengths of short texts say nothing. */
    private static final int SHORTEST = 60;
    private static final double LEAST = 0.45;
    private static final double MOST = 2.2;

    private ShapeChecks() {}

    static List<Mismatch> of(BlockPair pair) {
        List<Mismatch> found = new ArrayList<>();
        if (isUntranslated(pair)) {
            found.add(Mismatch.at(Kind.UNTRANSLATED, 0, pair.target().text().length()));
            return found;
        }
        long here = Script.letters(pair.source().prose());
        long there = Script.letters(pair.target().prose());
        if (here >= SHORTEST || there >= SHORTEST) {
            double ratio = (double) there / Math.max(1, here);
            if (ratio < LEAST || ratio > MOST) {
                found.add(Mismatch.somewhere(Kind.LENGTH_DIFFERS, here, there));
            }
        }
        return found;
    }

    /** The same words as its source has, or words in the source's alphabet; names alone may well stay. */
    private static boolean isUntranslated(BlockPair pair) {
        String target = ADDRESS.matcher(pair.target().prose()).replaceAll(" ");
        boolean words = SMALL_WORD.matcher(target).results().limit(2).count() > 0;
        if (!words || Script.letters(target) < 4) {
            return false;
        }
        String here = SPACES.matcher(pair.source().text()).replaceAll(" ").strip();
        String there = SPACES.matcher(pair.target().text()).replaceAll(" ").strip();
        return here.equals(there) && Script.language(there) == pair.source().language()
                || Script.language(target) != pair.target().language() && SMALL_WORD.matcher(target).results().limit(3).count() >= 3;
    }
}
