package app.dateline.desk.problems;

import app.dateline.article.Language;
import app.dateline.proof.Field;
import app.dateline.proof.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem and which one it is of its kind in its text: while a person types before it, its place moves and it stays
 * the same row.
 */
record Numbered(Problem problem, Key key) {
    record Key(String check, Language language, Field field, String item, int number) {}

    static List<Numbered> of(List<Problem> problems) {
        Map<Key, Integer> counts = new HashMap<>();
        List<Numbered> numbered = new ArrayList<>();
        for (Problem problem : problems) {
            int number = counts.merge(key(problem, 0), 1, Integer::sum);
            numbered.add(new Numbered(problem, key(problem, number)));
        }
        return numbered;
    }

    private static Key key(Problem problem, int number) {
        return new Key(
                problem.check(),
                problem.place().language(),
                problem.place().field(),
                problem.place().item(),
                number);
    }
}
