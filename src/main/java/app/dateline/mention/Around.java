package app.dateline.mention;

/** What stands around a place in a text. */
final class Around {
    /** A word, or nothing if the text ends there; the gap is what lies between it and the place. */
    record Word(int from, int to, String folded, String gap) {
        boolean adjoins() {
            return gap.equals(" ");
        }

        /** Whether only these characters lie between, one at least. */
        boolean isApartBy(String characters) {
            for (int i = 0; i < gap.length(); i++) {
                if (characters.indexOf(gap.charAt(i)) < 0) {
                    return false;
                }
            }
            return !gap.isEmpty();
        }
    }

    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_ADDRESS = 300;

    private final Folded text;

    Around(Folded text) {
        this.text = text;
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
        return new Word(from, to, text.between(from, to), text.between(to, place));
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
        return new Word(from, to, text.between(from, to), text.between(place, from));
    }

    boolean isCapital(Word word) {
        return word.to > word.from && text.isUpper(word.from);
    }

    /** Whether quotation marks stand on both sides. */
    boolean isQuoted(int from, int to) {
        char close = text.at(to);
        return text.at(from - 1) == '"' && (close == '"' || (close == ',' || close == '.') && text.at(to + 1) == '"');
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
        return isInCapitals(before(from)) || isInCapitals(after(to));
    }

    /** Whether the long words near it all begin with a capital: a Headline Like This. */
    boolean isInTitleCase(int from, int to) {
        int seen = 0;
        int left = from;
        int right = to;
        for (int i = 0; i < 4; i++) {
            Word before = before(left);
            Word after = after(right);
            for (Word word : new Word[] {before, after}) {
                if (word.folded.length() >= 4) {
                    if (!isCapital(word)) {
                        return false;
                    }
                    seen++;
                }
            }
            left = before.folded.isEmpty() ? left : before.from;
            right = after.folded.isEmpty() ? right : after.to;
        }
        return seen >= 3;
    }

    /** Whether it is a part of an address: of a page, of a mailbox, a name after @. */
    boolean isInAddress(int from, int to) {
        char before = text.at(from - 1);
        char after = text.at(to);
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
        return text.between(start, from).contains("://") || text.between(start, from).contains("www.");
    }

    private boolean isInCapitals(Word word) {
        if (word.folded.length() < 2) {
            return false;
        }
        for (int i = word.from; i < word.to; i++) {
            if (!text.isUpper(i)) {
                return false;
            }
        }
        return true;
    }
}
