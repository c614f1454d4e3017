package app.dateline.text.typography;

import app.dateline.article.Language;
import app.dateline.text.typography.QuoteMarks.Mark;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Quotation marks: « » and inside them „ “ in Russian, “ ” and inside them ‘ ’ in English. Marks of the language that
 * stand at the wrong depth are changed only where every quotation is closed; others always. No mark is made that would be
 * read as something else afterwards.
 */
final class Quotes {
    private final Draft draft;
    private final Language language;
    private final boolean sound;
    /** Whether a straight ’ is left that a ‘ before it would make the end of a quotation. */
    private final boolean straight;
    private final Deque<Mark> around = new ArrayDeque<>();

    private Quotes(Draft draft, Language language, boolean sound) {
        this.draft = draft;
        this.language = language;
        this.sound = sound;
        this.straight = language == Language.EN && draft.between(0, draft.size()).indexOf('\'') >= 0;
    }

    static void mend(Draft draft, Language language) {
        if (language == Language.EN) {
            Apostrophes.mend(draft);
        }
        QuoteMarks read = new QuoteMarks(draft, language);
        Quotes quotes = new Quotes(draft, language, read.isSound());
        for (Mark mark : read.all()) {
            if (mark.opens) {
                quotes.opens(mark);
            } else {
                quotes.closes(mark);
            }
        }
    }

    private void opens(Mark mark) {
        char now = draft.at(mark.at);
        char wanted = around.isEmpty() || around.peek().becomes != outer() ? outer() : inner();
        boolean change = !mark.single && (sound || isForeign(mark, now));
        mark.becomes = !change ? now : fits(mark, wanted) ? wanted : fits(mark, outer()) ? outer() : now;
        if (mark.mate != null || !mark.single) {
            around.push(mark);
        }
        put(mark, mark.becomes);
    }

    private void closes(Mark mark) {
        char now = draft.at(mark.at);
        if (mark.mate == null) {
            if (isForeign(mark, now) && fits(mark, outer())) {
                put(mark, closing(outer()));
            }
            return;
        }
        Mark mate = mark.mate;
        while (around.pop() != mate) {
            // what was never closed ends with what it is in
        }
        boolean change = sound || isForeign(mark, now) || draft.isChanged(mate.at);
        if (!mark.single && change && fits(mark, mate.becomes)) {
            put(mark, closing(mate.becomes));
        }
        draft.pair(mate.at, mark.at);
    }

    private void put(Mark mark, char right) {
        if (draft.at(mark.at) != right) {
            draft.set(mark.at, right, Rule.QUOTE);
        }
    }

    /** Whether the pair that opens with this would be read as it is meant, this mark and its mate. */
    private boolean fits(Mark mark, char opening) {
        boolean itself = language == Language.RU
                ? mark.opens || opening == outer() || mark.certain
                : mark.certain && (opening == outer()
                        || !straight && (mark.opens ? QuoteMarks.opensSingle(draft, mark.at) : QuoteMarks.closesSingle(draft, mark.at)));
        return itself && (!mark.opens || mark.mate == null || fits(mark.mate, opening));
    }

    private boolean isForeign(Mark mark, char c) {
        return switch (c) {
            case '"', '‟' -> true;
            case '“' -> (language == Language.RU) == mark.opens;
            case '”' -> language == Language.RU || mark.opens;
            case '«', '»', '„' -> language == Language.EN;
            default -> false;
        };
    }

    private char outer() {
        return language == Language.RU ? '«' : '“';
    }

    private char inner() {
        return language == Language.RU ? '„' : '‘';
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '«' -> '»';
            case '„' -> '“';
            case '‘' -> '’';
            default -> '”';
        };
    }
}
