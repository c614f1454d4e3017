package app.dateline.mention;

/** What stands around a place in a text. */
final class Around {
    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_QUOTE = 60;

    private final Folded text;
    private final WordList.Lists lists;

    Around(Folded text, WordList.Lists lists) {
        this.text = text;
        this.lists = lists;
    }

    /** A word, or nothing if the text ends there; the gap is what lies between it and the place. */
    final class Word {
        private final int from;
        private final int to;
        private final int gapFrom;
        private final int gapTo;
        private long marks = -1;

        private Word(int from, int to, int gapFrom, int gapTo) {
            this.from = from;
            this.to = to;
            this.gapFrom = gapFrom;
            this.gapTo = gapTo;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        int length() {
            return to - from;
        }

        boolean isEmpty() {
            return from == to;
        }

        /** Whether one space parts it from the place. */
        boolean adjoins() {
            return isApart(" ");
        }

        /** Whether the gap is this. */
        boolean isApart(String gap) {
            if (gapTo - gapFrom != gap.length()) {
                return false;
            }
            for (int i = 0; i < gap.length(); i++) {
                if (text.at(gapFrom + i) != gap.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether only these characters lie between, one at least. */
        boolean isApartBy(String characters) {
            for (int i = gapFrom; i < gapTo; i++) {
                if (characters.indexOf(text.at(i)) < 0) {
                    return false;
                }
            }
            return gapTo > gapFrom;
        }

        /** Whether the gap begins with this character. */
        boolean follows(char first) {
            return gapTo > gapFrom && text.at(gapFrom) == first;
        }

        boolean is(WordList list) {
            if (marks < 0) {
                marks = lists.marks(text, from, to);
            }
            return (marks & list.bit()) != 0;
        }

        /** Whether it is this word, written as a {@link Folded#key}. */
        boolean is(String key) {
            if (key.length() != to - from) {
                return false;
            }
            for (int i = 0; i < key.length(); i++) {
                if (text.at(from + i) != key.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        boolean endsWith(String key) {
            if (key.length() > to - from) {
                return false;
            }
            for (int i = 0; i < key.length(); i++) {
                if (text.at(to - key.length() + i) != key.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        boolean isCapital() {
            return to > from && text.isUpper(from);
        }

        /** Whether it has two letters or more, all of them capitals. */
        boolean isInCapitals() {
            for (int i = from; i < to; i++) {
                if (!text.isUpper(i)) {
                    return false;
                }
            }
            return to - from >= 2;
        }
    }

    Folded text() {
        return text;
    }

    Word before(int place) {
        int to = place;
        while (to > 0 && place - to < WIDEST_GAP && !text.isWord(to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && text.isWord(from - 1)) {
            from--;
        }
        return new Word(from, to, to, place);
    }

    Word after(int place) {
        int from = place;
        while (from < text.size() && from - place < WIDEST_GAP && !text.isWord(from)) {
            from++;
        }
        int to = from;
        while (to < text.size() && text.isWord(to)) {
            to++;
        }
        return new Word(from, to, place, from);
    }

    /** The words of a place as one, to ask which lists it is in. */
    Word at(int from, int to) {
        return new Word(from, to, from, from);
    }

    /** Whether quotation marks stand on both sides. */
    boolean isQuoted(int from, int to) {
        char close = text.at(to);
        return text.at(from - 1) == '"' && (close == '"' || (close == ',' || close == '.') && text.at(to + 1) == '"');
    }

    /** Where the quotation mark stands that opens a name of a few words here, -1 if none does: «Слава Украины». */
    int openingQuote(int from) {
        for (int i = from - 1; i >= 0 && from - i <= LONGEST_QUOTE; i--) {
            char c = text.at(i);
            if (c == '"') {
                return text.isWord(i - 1) || i > 0 && ".,!?".indexOf(text.at(i - 1)) >= 0 ? -1 : i;
            }
            if (!text.isWord(i) && c != ' ' && c != '-') {
                return -1;
            }
        }
        return -1;
    }

    boolean beginsSentence(int from) {
        for (int i = from - 1; i >= 0; i--) {
            switch (text.at(i)) {
                case ' ' -> {
                    if (text.text().charAt(text.start(i)) == '\n') {
                        return true;
                    }
                }
                case '"', '\'', '(', '[' -> {}
                case '.', '!', '?', ':', '*', '#', '>', '\n', '|' -> {
                    return true;
                }
                case '-' -> {
                    if (text.at(i + 1) != ' ') {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the words beside it are all in capitals: a headline, where capitals say nothing. */
    boolean isAmongCapitals(int from, int to) {
        return before(from).isInCapitals() || after(to).isInCapitals();
    }

    /** Whether the long words near it all begin with a capital: a Headline Like This. */
    boolean isInTitleCase(int from, int to) {
        int seen = 0;
        int left = from;
        int right = to;
        for (int i = 0; i < 4; i++) {
            Word before = before(left);
            Word after = after(right);
            if (before.length() >= 4 && !before.isCapital() || after.length() >= 4 && !after.isCapital()) {
                return false;
            }
            seen += (before.length() >= 4 ? 1 : 0) + (after.length() >= 4 ? 1 : 0);
            left = before.isEmpty() ? left : before.from();
            right = after.isEmpty() ? right : after.to();
        }
        return seen >= 3;
    }

    /** Whether it is a part of an address: of a page, of a mailbox, a name after @. */
    boolean isInAddress(int from, int to) {
        char before = text.at(from - 1);
        char after = text.at(to);
        if (before == ' ' && after == ' ') {
            return false;
        }
        if (before == '@' || after == '@' || before == '_' || after == '_') {
            return true;
        }
        if (after == '.' && text.isWord(to + 1) && !text.isUpper(to + 1)) {
            return true;
        }
        if (".:/-=?&%#".indexOf(before) < 0 && "./-=?&%#".indexOf(after) < 0) {
            return false;
        }
        int start = from;
        while (start > 0 && from - start < LONGEST_ADDRESS && text.at(start - 1) != ' ' && text.at(start - 1) != '\n') {
            start--;
        }
        String begun = text.between(start, from);
        return begun.contains("://") || begun.contains("www.");
    }
}
