package app.dateline.proof.translation;

import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.translation.Mismatch.Kind;
import app.dateline.translate.Glossary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks a block and its translation through, and remembers those that it has seen last, since of all pairs of an article only
 * one is being typed in. Thread-safe; a fraction of a millisecond for a paragraph.
 */
public final class PairChecks {
    private static final int REMEMBERED = 2_000;
    /** In characters; a longer block no person wrote. */
    private static final int LONGEST = 100_000;

    private final NameChecks names;
    private final TermChecks terms;
    private final Map<BlockPair, List<Mismatch>> seen = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BlockPair, List<Mismatch>> eldest) {
            return size() > REMEMBERED;
        }
    });

    public PairChecks(Tagger tagger, Gazetteer gazetteer, Glossary glossary) {
        this.names = new NameChecks(tagger, gazetteer);
        this.terms = new TermChecks(glossary);
    }

    /** What the target does not say as its source says it. A side without words is not translated yet, and nothing is said. */
    public List<Mismatch> of(BlockPair pair) {
        List<Mismatch> before = seen.get(pair);
        if (before == null) {
            before = List.copyOf(look(pair));
            seen.put(pair, before);
        }
        return before;
    }

    private List<Mismatch> look(BlockPair pair) {
        BlockText source = pair.source();
        BlockText target = pair.target();
        boolean nothing = source.text().isBlank() || target.text().isBlank();
        if (nothing || source.text().length() > LONGEST || target.text().length() > LONGEST) {
            return List.of();
        }
        List<Mismatch> found = new ArrayList<>(MarkupChecks.of(pair));
        if (source.isProse() && target.isProse()) {
            List<Mismatch> shape = ShapeChecks.of(pair);
            found.addAll(shape);
            if (shape.stream().noneMatch(each -> each.kind() == Kind.UNTRANSLATED)) {
                found.addAll(NumberChecks.of(pair));
                found.addAll(terms.of(pair));
                found.addAll(names.of(pair));
                found.addAll(PersonChecks.of(pair));
            }
        }
        return found;
    }
}
