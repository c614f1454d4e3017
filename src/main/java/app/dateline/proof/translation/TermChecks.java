package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.proof.translation.Mismatch.Kind;
import app.dateline.translate.Glossary;
import app.dateline.translate.Term;
import app.dateline.translate.TermHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a translation calls things what the glossary calls them. */
public final class TermChecks {
    /** A block with more terms no person wrote. */
    private static final int MOST = 2_000;

    private final Glossary glossary;

    public TermChecks(Glossary glossary) {
        this.glossary = glossary;
    }

    /** What the pair has against the glossary, in the order of the source and then of the target. */
    public List<Mismatch> of(BlockPair pair) {
        List<Mismatch> found = new ArrayList<>();
        Map<Term, TermHit> named = new LinkedHashMap<>();
        for (TermHit hit : glossary.find(pair.source().prose(), pair.source().language())) {
            if (!hit.wrong() && named.size() < MOST / 10) {
                named.putIfAbsent(hit.term(), hit);
            }
        }
        List<TermHit> all = glossary.find(pair.target().prose(), pair.target().language());
        List<TermHit> there = all.subList(0, Math.min(MOST, all.size()));
        List<Term> told = new ArrayList<>();
        for (TermHit hit : there) {
            if (hit.wrong() && isMeant(hit.term(), named, pair.source().language())) {
                told.add(hit.term());
                found.add(forbidden(hit, pair));
            } else if (!hit.wrong() && hit.term().exact()) {
                spelling(hit, pair, found);
            }
        }
        named.forEach((term, hit) -> {
            if (!told.contains(term) && isIgnored(term, hit, there, pair)) {
                List<String> right = term.unchanged() ? List.of(hit.rendering()) : term.in(pair.target().language());
                found.add(Mismatch.somewhere(Kind.TERM_IGNORED, text(hit, pair.source()), right.getFirst()));
            }
        });
        return found;
    }

    /** A rendering that is wrong for this term may be right for another one. */
    private static boolean isMeant(Term term, Map<Term, TermHit> named, Language source) {
        return term.in(source).isEmpty() || named.containsKey(term);
    }

    private static boolean isIgnored(Term term, TermHit hit, List<TermHit> there, BlockPair pair) {
        if (term.unchanged()) {
            return !pair.target().text().contains(text(hit, pair.source()));
        }
        return term.needed()
                && !term.in(pair.target().language()).isEmpty()
                && there.stream().noneMatch(other -> !other.wrong() && other.term().equals(term))
                // the same words may be a rendering of two terms
                && there.stream().noneMatch(other -> !other.wrong() && term.in(pair.target().language()).contains(other.rendering()));
    }

    private static Mismatch forbidden(TermHit hit, BlockPair pair) {
        String written = text(hit, pair.target());
        List<String> right = hit.term().in(pair.target().language());
        String best = right.isEmpty() ? "" : right.getFirst();
        Mismatch mismatch = Mismatch.at(Kind.TERM_FORBIDDEN, hit.start(), hit.end(), written, best.isEmpty() ? "—" : best);
        boolean sameForm = written.equalsIgnoreCase(hit.rendering());
        return best.isEmpty() || !sameForm ? mismatch : mismatch.using(asWritten(best, written));
    }

    private static String asWritten(String best, String written) {
        boolean sentence = Character.isUpperCase(written.charAt(0)) && written.length() > 1 && Character.isLowerCase(written.charAt(1))
                && Character.isLowerCase(best.charAt(0));
        return sentence ? Character.toUpperCase(best.charAt(0)) + best.substring(1) : best;
    }

    private static void spelling(TermHit hit, BlockPair pair, List<Mismatch> found) {
        String written = text(hit, pair.target());
        if (written.equalsIgnoreCase(hit.rendering()) && !written.equals(hit.rendering())) {
            found.add(Mismatch.at(Kind.TERM_CASE, hit.start(), hit.end(), written, hit.rendering()).using(hit.rendering()));
        }
    }

    private static String text(TermHit hit, BlockText side) {
        return side.text().substring(hit.start(), hit.end());
    }
}
