package app.dateline.translate.memory;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the numbers and names of a text into the translation of one that is like it. Only where there is no doubt: the same
 * count of numbers in both texts, the one to be replaced as often in the translation as in its text; one name for another,
 * both known in both languages, in its basic form in the translation. Everything else stays as it was confirmed.
 */
public final class Adaptation {
    private final Language from;
    private final Names names;

    /** @param from the language of the texts; the translation is in the other one */
    public Adaptation(Language from, Names names) {
        this.from = from;
        this.names = names;
    }

    public record Change(String before, String now) {}

    /** @param changes in the order in which they are in the text */
    public record Adapted(String text, List<Change> changes) {}

    private record Edit(int start, int end, String now) {}

    /**
     * @param known       the text of the unit
     * @param text        the one that it is like
     * @param translation of the known one
     */
    public Adapted of(String known, String text, String translation) {
        List<Edit> edits = new ArrayList<>(numbers(known, text, translation));
        edits.addAll(names(known, text, translation));
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder out = new StringBuilder();
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() < at) {
                continue;
            }
            out.append(translation, at, edit.start()).append(edit.now());
            changes.add(new Change(translation.substring(edit.start(), edit.end()), edit.now()));
            at = edit.end();
        }
        return new Adapted(out.append(translation.substring(at)).toString(), changes);
    }

    private List<Edit> numbers(String known, String text, String translation) {
        List<Number> old = Number.in(known, from);
        List<Number> now = Number.in(text, from);
        List<Edit> edits = new ArrayList<>();
        if (old.size() != now.size()) {
            return edits;
        }
        List<Number> translated = Number.in(translation, from.other());
        for (String value : old.stream().map(Number::value).collect(Collectors.toSet())) {
            List<Number> becomes = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                if (old.get(i).value().equals(value)) {
                    becomes.add(now.get(i));
                }
            }
            List<Number> places = translated.stream().filter(number -> number.value().equals(value)).toList();
            boolean alike = becomes.stream().map(Number::value).distinct().count() == 1;
            if (places.size() == becomes.size() && alike && !becomes.getFirst().value().equals(value)) {
                for (Number place : places) {
                    edits.add(new Edit(place.start(), place.end(), becomes.getFirst().in(from.other())));
                }
            }
        }
        return edits;
    }

    private List<Edit> names(String known, String text, String translation) {
        List<Names.Name> old = names.in(known, from);
        List<Names.Name> now = names.in(text, from);
        Set<Object> gone = new HashSet<>(old.stream().map(Names.Name::name).toList());
        Set<Object> come = new HashSet<>(now.stream().map(Names.Name::name).toList());
        Set<Object> both = new HashSet<>(gone);
        both.retainAll(come);
        gone.removeAll(both);
        come.removeAll(both);
        if (gone.size() != 1 || come.size() != 1) {
            return List.of();
        }
        String becomes = now.stream().map(Names.Name::name).filter(come::contains).findFirst().orElseThrow().in(from.other());
        List<Names.Name> places = names.in(translation, from.other()).stream()
                .filter(place -> gone.contains(place.name()))
                .toList();
        boolean basic = places.stream().allMatch(place ->
                translation.substring(place.start(), place.end()).equals(place.name().in(from.other())));
        return basic && !becomes.isBlank()
                ? places.stream().map(place -> new Edit(place.start(), place.end(), becomes)).toList()
                : List.of();
    }
}
