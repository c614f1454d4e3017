package app.dateline.store.search;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a person typed. What is not understood is words; nothing is an error. For one use. */
final class Reader {
    /** More than this nobody types; a pasted page must not become a query. */
    private static final int MAX_LENGTH = 2_000;

    private static final int MAX_PARTS = 32;

    private final String typed;
    private final Values values;
    private final Stems stems;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    Reader(String typed, Values values, Stems stems) {
        this.typed = typed.length() <= MAX_LENGTH ? typed : typed.substring(0, MAX_LENGTH);
        this.values = values;
        this.stems = stems;
    }

    List<Part> read() {
        while (at < typed.length() && parts.size() < MAX_PARTS) {
            if (isSpace(typed.charAt(at))) {
                at++;
            } else {
                part();
            }
        }
        return List.copyOf(parts.subList(0, Math.min(MAX_PARTS, parts.size())));
    }

    private void part() {
        boolean not = typed.charAt(at) == '-' && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1));
        if (not) {
            at++;
        }
        if (closing(typed.charAt(at)) != 0) {
            boolean closed = typed.indexOf(closing(typed.charAt(at)), at + 1) >= 0;
            phrase(quoted(), !closed, not);
            return;
        }
        int start = at;
        skipWord();
        String word = typed.substring(start, at);
        int colon = word.indexOf(':');
        Optional<Field> field = colon < 0 ? Optional.empty() : Field.named(word.substring(0, colon));
        if (field.isPresent() && field(field.get(), word.substring(colon + 1), not)) {
            return;
        }
        if (field.isPresent() && colon == word.length() - 1) {
            // the value is still to come
            return;
        }
        words(word, at == typed.length(), not);
    }

    /** Whether the value was understood; a value in quotation marks begins where the reader stands. */
    private boolean field(Field field, String value, boolean not) {
        int before = at;
        boolean quoted = value.isEmpty() && at < typed.length() && closing(typed.charAt(at)) != 0;
        String whole = quoted ? quoted() : value;
        Optional<Part> part = values.part(field, whole, at == typed.length(), not);
        part.ifPresent(parts::add);
        if (part.isEmpty()) {
            at = before;
        }
        return part.isPresent();
    }

    /** What is between the quotation mark here and the one that closes it, or the end. */
    private String quoted() {
        int end = typed.indexOf(closing(typed.charAt(at)), at + 1);
        String inside = typed.substring(at + 1, end < 0 ? typed.length() : end);
        at = end < 0 ? typed.length() : end + 1;
        return inside;
    }

    private void skipWord() {
        while (at < typed.length() && !isSpace(typed.charAt(at)) && closing(typed.charAt(at)) == 0) {
            at++;
        }
    }

    private void phrase(String inside, boolean beginning, boolean not) {
        List<String> forms = Token.of(inside).stream().map(Token::form).toList();
        if (forms.size() == 1 && beginning) {
            words(inside, true, not);
        } else if (!forms.isEmpty()) {
            parts.add(new Part.Phrase(forms, beginning && !endsWithSpace(inside), not));
        }
    }

    private static boolean endsWithSpace(String text) {
        return isSpace(text.charAt(text.length() - 1));
    }

    /** One word, or what is written without a space and yet is several: AT&T, 7.2.3. */
    private void words(String word, boolean typing, boolean not) {
        List<Compound> all = withoutPossessive(word, Compound.of(word));
        if (all.isEmpty()) {
            return;
        }
        boolean beginning = word.endsWith("*") || typing && !endsWithSpace(word);
        Compound first = all.getFirst();
        if (all.size() == 1 && !first.isChain()) {
            parts.add(new Part.Word(first.form(), stems.of(first.forms()), beginning, not));
        } else {
            List<String> forms = all.stream().flatMap(c -> c.forms().stream()).toList();
            parts.add(new Part.Phrase(forms, beginning, not));
        }
    }

    /** The s of Oslo's is a word of its own in a text, and none that anybody looks for. */
    private static List<Compound> withoutPossessive(String word, List<Compound> all) {
        if (all.size() == 2 && all.getLast().form().equals("s")) {
            char before = word.charAt(all.getLast().start() - 1);
            if (before == '\'' || before == '\u2019') {
                return all.subList(0, 1);
            }
        }
        return all;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The mark that closes what this one opens; 0 if it opens nothing. */
    private static char closing(char c) {
        return switch (c) {
            case '"' -> '"';
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            default -> 0;
        };
    }
}
