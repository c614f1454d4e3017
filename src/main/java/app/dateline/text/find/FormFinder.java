package app.dateline.text.find;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words in any of their forms, one behind the other.
 *
 * @param words the stem and the looks of each, and what stands before it
 */
record FormFinder(List<Word> words, boolean letterCase) implements Finder {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2007\\u2009]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2012\\u2212]");

    /**
     * @param before what is between the word before and this one; spaces are one space
     * @param looks  how it is written
     */
    record Word(String form, String stem, String before, Looks looks) {}

    static FormFinder of(Sought sought) {
        Stems stems = new Stems();
        List<Word> words = new ArrayList<>();
        Token last = null;
        for (Token token : Token.of(sought.text())) {
            words.add(new Word(
                    token.form(),
                    stems.of(token.form()),
                    last == null ? "" : between(sought.text(), last, token),
                    Looks.of(sought.text().substring(token.start(), token.end()))));
            last = token;
        }
        return new FormFinder(List.copyOf(words), sought.letterCase());
    }

    private static String between(String text, Token before, Token after) {
        String gap = SPACE.matcher(text.substring(before.end(), after.start())).replaceAll(" ");
        return HYPHEN.matcher(gap).replaceAll("-");
    }

    /** Whether there is no word in it. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public List<Hit> in(String text) {
        Stems stems = new Stems();
        List<Token> tokens = Token.of(text);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            if (isAt(i, tokens, text, stems)) {
                int last = i + words.size() - 1;
                hits.add(new Hit(tokens.get(i).start(), tokens.get(last).end(), List.of()));
                i = last;
            }
        }
        return hits;
    }

    private boolean isAt(int at, List<Token> tokens, String text, Stems stems) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Token token = tokens.get(at + i);
            boolean same = token.form().equals(word.form()) || stems.of(token.form()).equals(word.stem());
            if (!same || letterCase && Looks.of(text.substring(token.start(), token.end())) != word.looks()) {
                return false;
            }
            if (i > 0 && !between(text, tokens.get(at + i - 1), token).equals(word.before())) {
                return false;
            }
        }
        return true;
    }
}
