package app.dateline.proof.translation;

import java.util.List;

/** The names of measures in a text: “sq. km”, «морских миль», “°C”. */
final class MeasureNames {
    private final List<Lexeme> lexemes;

    MeasureNames(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** @param next the index behind it */
    record Found(Measure measure, int next) {}

    /** The measure whose name begins there. */
    Found at(int index) {
        Lexeme first = look(index);
        if (first == null) {
            return null;
        }
        if (!first.isWord()) {
            if (first.isSign("°") && look(index + 1) != null && look(index + 1).bare() && "cсf".contains(look(index + 1).form())) {
                return new Found(Measure.BY_FORM.get(look(index + 1).form().equals("f") ? "°f" : "°c"), index + 2);
            }
            Measure sign = Measure.BY_FORM.get(first.form());
            return sign == null ? null : new Found(sign, index + 1);
        }
        StringBuilder form = new StringBuilder(first.form());
        Found found = null;
        int next = index + 1;
        for (int words = 1; words <= 3; words++) {
            Lexeme power = look(next);
            if (power != null && power.bare() && power.isSign("²³")) {
                form.append(power.form());
                next++;
            }
            Measure measure = Measure.BY_FORM.get(form.toString());
            found = measure == null ? found : new Found(measure, next);
            Lexeme between = look(next);
            boolean slash = between != null && between.isSign("/") && between.bare();
            boolean point = between != null && between.isSign(".") && between.bare();
            int word = slash || point ? next + 1 : next;
            if (look(word) == null || !look(word).isWord()) {
                break;
            }
            form.append(slash ? '/' : '_').append(look(word).form());
            next = word + 1;
        }
        return found;
    }

    private Lexeme look(int index) {
        return index < lexemes.size() ? lexemes.get(index) : null;
    }
}
