package app.dateline.proof.spelling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The American word for a British one: the dictionary has only those, and both are written. */
final class BritishSpelling {
    private record Change(Pattern british, String american) {}

    private static final List<Change> CHANGES = List.of(
            change("our(?=$|s$|ed$|ing|ite|able|er|ful|less|hood|ist|-|')", "or"),
            change("is(?=e$|es$|ed$|er|ing|ation|able)", "iz"),
            change("ys(?=e$|es$|ed$|er|ing)", "yz"),
            change("tre(?=$|s$|d$|-|')", "ter"),
            change("ence(?=$|s$|less|-|')", "ense"),
            change("ogue(?=$|s$|-|')", "og"),
            change("ll(?=ed$|ing|er|ist|or)", "l"),
            change("mme(?=$|s$|-|')", "m"),
            change("(?<=[aeiou])l(?=ment|ful)", "ll"),
            change("ae(?=[rst])", "e"),
            change("oe(?=[dtu])", "e"),
            change("que(?=$|s$)", "ck"),
            change("wards$", "ward"),
            change("^grey", "gray"),
            change("^tyre", "tire"),
            change("plough", "plow"),
            change("^aluminium", "aluminum"),
            change("^aero(?=plane)", "air"),
            change("manoeuvr(?:e(?=$|s$|d$))?", "maneuver"),
            change("re(?=d$|s$|$)", "er"));

    private BritishSpelling() {}

    private static Change change(String british, String american) {
        return new Change(Pattern.compile(british), american);
    }

    /** What the word would be in American English, if it is British: no more than one change of each kind. */
    static List<String> american(String word) {
        return CHANGES.stream()
                .map(change -> {
                    Matcher matcher = change.british().matcher(word);
                    return matcher.find() ? matcher.replaceFirst(change.american()) : word;
                })
                .filter(changed -> !changed.equals(word))
                .distinct()
                .toList();
    }
}
