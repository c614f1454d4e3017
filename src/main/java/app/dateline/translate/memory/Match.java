package app.dateline.translate.memory;

import app.dateline.article.Coded;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.text.WordDiff;
import java.util.List;

/**
 * A unit that a translator may want for a text.
 *
 * @param from       the language of the text that it was sought for; its translation is in the other one
 * @param score      1 to 100: 100 for the same text, whatever its spaces; at most 99 for one whose words are alike, where
 *                   numbers, letter case and signs do not count: 100 × (1 − words that differ ÷ words of the longer text)
 * @param inserted   its translation with the numbers and names of the text, ready to be inserted
 * @param adapted    what was put into the translation in the place of what, in its order
 * @param difference from the unit's text to the text that it was sought for
 */
public record Match(
        TranslationUnit unit,
        Language from,
        int score,
        Kind kind,
        String inserted,
        List<Adaptation.Change> adapted,
        List<WordDiff.Part> difference) {
    /** The best first. */
    public enum Kind implements Coded {
        /** The same text between the same neighbours. */
        CONTEXT,
        EXACT,
        FUZZY
    }

    public Match {
        adapted = List.copyOf(adapted);
        difference = List.copyOf(difference);
    }

    /** The unit's text in the language of the text that it was sought for. */
    public String source() {
        return unit.text().in(from);
    }

    /** The unit's text in the other language, as it was confirmed. */
    public String target() {
        return unit.text().in(from.other());
    }

    static Match of(TranslationUnit unit, Wanted wanted, int score, Kind kind, Names names) {
        String source = unit.text().in(wanted.from());
        String target = unit.text().in(wanted.from().other());
        Adaptation.Adapted adapted = kind == Kind.FUZZY
                ? new Adaptation(wanted.from(), names).of(source, wanted.text(), target)
                : new Adaptation.Adapted(target, List.of());
        return new Match(
                unit, wanted.from(), score, kind, adapted.text(), adapted.changes(), WordDiff.of(source, wanted.text()));
    }

    public static Match same(TranslationUnit unit, Wanted wanted, boolean inContext) {
        return of(unit, wanted, 100, inContext ? Kind.CONTEXT : Kind.EXACT, Names.NONE);
    }

    public static Match alike(TranslationUnit unit, Wanted wanted, int score, Names names) {
        return of(unit, wanted, score, Kind.FUZZY, names);
    }
}
