package app.dateline.text.align;

import app.dateline.article.Language;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the blocks of a Russian body with those of the English one. What a person or a translation has recorded stands;
 * the rest keeps its order and is paired so that, in all, it is likelier than any other way to be one text in two
 * languages: by lengths, numbers, names, addresses, markup and common words. Any two texts; thread-safe.
 */
public final class Aligner {
    private Aligner() {}

    /** A pair that is known: the indexes of its blocks. */
    public record Recorded(int left, int right) {}

    /** As {@link #align(String, List, Language, String, List, Language, List)}, where nothing is recorded. */
    public static List<Bead> align(String left, Language leftLanguage, String right, Language rightLanguage) {
        return align(
                left, Markdown.blocks(left), leftLanguage, right, Markdown.blocks(right), rightLanguage, List.of());
    }

    /**
     * Every block of both bodies in exactly one bead, in the order of the left body; what only the right one has stands
     * behind what it stands behind there.
     *
     * @param recorded pairs that stand, also where they cross each other
     */
    public static List<Bead> align(
            String left, List<Block> lefts, Language leftLanguage, String right, List<Block> rights,
            Language rightLanguage, List<Recorded> recorded) {
        Likeness likeness = new Likeness(
                Clues.of(left, lefts, leftLanguage), Clues.of(right, rights, rightLanguage), recorded);
        return joined(Path.beads(likeness), recorded);
    }

    /** Where a recorded pair crosses the others, its blocks stand alone so far. */
    private static List<Bead> joined(List<Bead> beads, List<Recorded> recorded) {
        Map<Integer, Integer> right = new HashMap<>();
        recorded.forEach(pair -> right.put(pair.left(), pair.right()));
        Set<Integer> joined = new HashSet<>();
        List<Bead> all = new ArrayList<>();
        for (Bead bead : beads) {
            Integer twin = bead.rights() == 0 ? right.get(bead.leftStart()) : null;
            if (twin != null) {
                joined.add(twin);
                all.add(new Bead(bead.leftStart(), bead.leftEnd(), twin, twin + 1));
            } else {
                all.add(bead);
            }
        }
        all.removeIf(bead -> bead.lefts() == 0 && joined.contains(bead.rightStart()));
        return List.copyOf(all);
    }
}
