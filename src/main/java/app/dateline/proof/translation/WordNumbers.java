package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.proof.translation.NumberWord.Role;
import java.util.List;

/** Numbers that are written in words: “two hundred and five”, «двадцать пять», «два с половиной», "half a million". */
final class WordNumbers {
    private final List<Lexeme> lexemes;
    private final Language language;
    private int at;

    WordNumbers(List<Lexeme> lexemes, Language language) {
        this.lexemes = lexemes;
        this.language = language;
    }

    /** Where the last one ended. */
    int next() {
        return at;
    }

    /** The one that begins there, or null. */
    Quantity read(int from) {
        at = from;
        NumberWord first = word(at);
        if (first == null) {
            return compound(from);
        }
        Quantity quantity = new Quantity(lexemes.get(from).start(), lexemes.get(from).end());
        at++;
        switch (first.role()) {
            case ALONE, ORDINAL -> quantity.values.addAll(first.values());
            case FRACTION -> fraction(quantity, first);
            default -> composed(quantity, first);
        }
        quantity.end = lexemes.get(at - 1).end();
        quantity.figuresEnd = quantity.end;
        return quantity;
    }

    private Quantity compound(int from) {
        Lexeme lexeme = lexemes.get(from);
        if (language != Language.RU || lexeme.form().length() < 7) {
            return null;
        }
        double value = NumberWord.compound(lexeme.form());
        if (value == 0) {
            return null;
        }
        at = from + 1;
        Quantity quantity = new Quantity(lexeme.start(), lexeme.end());
        quantity.values.add(value);
        return quantity;
    }

    /** "half a million", "a quarter". */
    private void fraction(Quantity quantity, NumberWord first) {
        quantity.values.addAll(first.values());
        int next = isWord(at, "a") || isWord(at, "of") ? at + 1 : at;
        NumberWord scale = word(next);
        if (scale != null && scale.role() == Role.SCALE && language == Language.EN) {
            quantity.values.add(first.value() * scale.value());
            at = next + 1;
        }
    }

    private void composed(Quantity quantity, NumberWord first) {
        double total = 0;
        double current = first.role() == Role.SCALE ? 0 : first.value();
        double lastScale = Double.MAX_VALUE;
        quantity.counts = true;
        NumberWord word = first;
        if (first.role() == Role.SCALE) {
            total = first.value();
            quantity.counts = false;
            lastScale = first.value();
        }
        Role last = first.role();
        while (true) {
            int next = at;
            if (next < lexemes.size() && lexemes.get(next).isSign("-‐‑") && lexemes.get(next).bare()) {
                next++;
            } else if (language == Language.EN && isWord(next, "and") && current + total >= 100) {
                next++;
            }
            word = word(next);
            if (word == null) {
                break;
            }
            if (word.role() == Role.SCALE && word.value() < lastScale || word.role() == Role.SCALE && word.value() == 100) {
                if (word.value() == 100) {
                    current = Math.max(1, current) * 100;
                    last = Role.HUNDRED;
                } else {
                    total += Math.max(1, current) * word.value();
                    lastScale = word.value();
                    current = 0;
                    last = Role.SCALE;
                }
                quantity.counts = true;
            } else if (fits(last, word)) {
                current += word.value();
                last = word.role();
                if (last == Role.ORDINAL) {
                    quantity.counts = false;
                    at = next + 1;
                    break;
                }
            } else if (word.role() == Role.FRACTION || word.role() == Role.ORDINAL && isPart(next)) {
                part(quantity, total + current, word, next);
                return;
            } else {
                break;
            }
            at = next + 1;
        }
        quantity.values.add(total + current);
        half(quantity, total + current);
    }

    /** «две трети», "three-quarters". */
    private void part(Quantity quantity, double whole, NumberWord word, int next) {
        quantity.values.add(whole);
        quantity.values.add(whole * word.values().getLast() > whole ? whole * word.value() : whole * Math.min(word.value(), word.values().getLast()));
        quantity.counts = false;
        at = next + 1;
    }

    private boolean isPart(int index) {
        String form = lexemes.get(index).form();
        return form.endsWith("ых") || form.endsWith("ths");
    }

    private static boolean fits(Role last, NumberWord word) {
        boolean unit = word.value() < 10 && word.value() == Math.rint(word.value());
        return switch (last) {
            case TEN -> (word.role() == Role.UNIT || word.role() == Role.ORDINAL) && unit;
            case HUNDRED, SCALE -> word.role() == Role.UNIT || word.role() == Role.TEN
                    || word.role() == Role.ORDINAL && word.value() < 100 || last == Role.SCALE && word.role() == Role.HUNDRED;
            default -> false;
        };
    }

    /** «два с половиной миллиона», "two and a half million"; also behind figures. */
    void half(Quantity quantity, double whole) {
        int behind = isWord(at, "с") && isWord(at + 1, "половиной")
                ? at + 2
                : isWord(at, "and") && isWord(at + 1, "a") && isWord(at + 2, "half") ? at + 3 : 0;
        if (behind == 0) {
            return;
        }
        at = behind;
        double value = whole + 0.5;
        NumberWord scale = word(at);
        if (scale != null && scale.role() == Role.SCALE) {
            value *= scale.value();
            at++;
        }
        quantity.values.clear();
        quantity.values.add(value);
    }

    /** Goes on behind figures. */
    void from(int index) {
        at = index;
    }

    private NumberWord word(int index) {
        return index < lexemes.size() && lexemes.get(index).isWord()
                ? NumberWord.of(lexemes.get(index).form(), language)
                : null;
    }

    private boolean isWord(int index, String form) {
        return index < lexemes.size() && lexemes.get(index).form().equals(form);
    }
}
