package app.dateline.mention;

import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.mention.Around.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds companies that are in no list by what stands before or after their names. The words are in context.txt. */
sealed interface Forms {
    double BY_FORM = 0.8;
    double BY_KIND = 0.5;
    /** Words of a name without quotation marks. */
    int LONGEST_NAME = 5;
    int LONGEST_QUOTED = 80;

    static Forms of(WordList.Lists lists, Language language) {
        return language == Language.RU
                ? new Russian(lists.get("form.before.ru"), lists.get("kind.before.ru"))
                : new English(lists.get("form.after.en"), lists.get("kind.after.en"), lists.get("start.en"), lists.get("us-states"));
    }

    /** What a word tells of a name beside it, null if nothing. */
    Span at(Around around, Word word);

    /** By indexes of the folded text. */
    record Span(int from, int to, double confidence) {}

    default List<Unlisted> find(Around around, List<Hit> known) {
        List<Unlisted> found = new ArrayList<>();
        Folded text = around.text();
        int taken = 0;
        int next = 0;
        for (Word word = around.after(0); word.from() < text.size(); word = around.after(Math.max(word.to(), word.from()))) {
            if (word.isEmpty()) {
                continue; // a wide gap: go on behind it
            }
            Span span = at(around, word);
            if (span == null || span.from() < taken) {
                continue;
            }
            int start = text.start(span.from());
            int end = text.end(span.to());
            while (next < known.size() && known.get(next).end() <= start) {
                next++;
            }
            taken = span.to();
            if (!isKnown(known, next, end)) {
                found.add(new Unlisted(start, end, text.text().substring(start, end), span.confidence()));
            }
        }
        return found;
    }

    private static boolean isKnown(List<Hit> known, int next, int end) {
        for (int i = next; i < known.size() && known.get(i).start() < end; i++) {
            if (known.get(i).entity().kind() == EntityKind.COMPANY) {
                return true;
            }
        }
        return false;
    }

    /** ООО «Северный ветер», «компания Acme Robotics». */
    record Russian(WordList form, WordList kind) implements Forms {
        @Override
        public Span at(Around around, Word word) {
            boolean legal = word.is(form) && around.text().isUpper(word.from());
            if (!legal && !word.is(kind)) {
                return null;
            }
            double confidence = legal ? BY_FORM : BY_KIND;
            Folded text = around.text();
            int at = word.to();
            if (text.at(at) != ' ') {
                return null;
            }
            if (text.at(at + 1) == '"') {
                int close = closing(text, at + 2);
                return close < 0 || !text.isWord(at + 2) || !text.isUpper(at + 2) && !text.isDigit(at + 2) ? null
                        : new Span(at + 2, close, confidence);
            }
            int end = at;
            Word next = around.after(at);
            for (int i = 0; i < LONGEST_NAME && next.adjoins() && next.isCapital() && isLatin(text, next); i++) {
                end = next.to();
                next = around.after(end);
            }
            return end == at ? null : new Span(at + 1, end, confidence);
        }

        /** Where the quotation ends, the one inside it included: АО «Концерн «Заря»; -1 if it does not end soon. */
        private static int closing(Folded text, int from) {
            for (int i = from; i < from + LONGEST_QUOTED && i < text.size(); i++) {
                if (text.at(i) == '\n') {
                    return -1;
                }
                if (text.at(i) == '"' && text.at(i - 1) != ' ' && text.at(i - 1) != '(') {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isLatin(Folded text, Word word) {
            return text.at(word.from()) >= 'a' && text.at(word.from()) <= 'z';
        }
    }

    /** "Acme Rocketry Inc.", "Northfield Aerospace", "Brandt GmbH & Co". */
    record English(WordList form, WordList kind, WordList start, WordList states) implements Forms {
        private static final String AG = Folded.key("ag");

        @Override
        public Span at(Around around, Word word) {
            boolean legal = word.is(form);
            if (!word.isCapital() || !legal && !word.is(kind)) {
                return null;
            }
            Folded text = around.text();
            int from = word.from();
            Word before = around.before(from);
            for (int i = 0; i < LONGEST_NAME && isPart(before, i == 0 && legal); i++) {
                if (i == 0 && word.is(AG) && before.is(states)) {
                    return null; // the attorney general of Texas
                }
                from = before.from();
                before = around.before(from);
            }
            if (from == word.from() || legal && around.isAmongCapitals(from, word.to()) && !text.isUpper(word.to() - 1)) {
                return null;
            }
            int to = word.to();
            Word after = around.after(to);
            while (after.isCapital() && (after.adjoins() || after.isApart(". ") && text.at(after.to()) == '.') && after.is(form)) {
                to = after.to();
                after = around.after(to);
            }
            return new Span(from, to, legal ? BY_FORM : BY_KIND);
        }

        private boolean isPart(Word word, boolean afterComma) {
            return word.isCapital() && !word.is(start)
                    && (word.adjoins() || word.isApart(" & ") || word.isApart("-") || word.isApart("'") || afterComma && word.isApart(", "));
        }
    }
}
