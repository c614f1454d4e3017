package app.dateline.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The case forms of Russian names, made from the nominative. A word marked {@code *} is left alone, {@code Багамы{Багам}}
 * gives a genitive plural that cannot be guessed. Without a mark the adjectives and the first noun of a phrase change, what
 * follows that noun does not («Вертолёты России»), unless «и» or a dash ties it on («Босния и Герцеговина»).
 */
final class Declension {
    private static final int MANY = 16;

    private Declension() {}

    /** All forms of a phrase, the one given first, without marks. */
    static Set<String> forms(String phrase) {
        List<Cases> words = words(phrase);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain(phrase));
        for (int number = 0; number < Cases.COUNT; number++) {
            List<String> begun = List.of("");
            for (Cases word : words) {
                List<String> longer = new ArrayList<>();
                // a name of many words that have two forms each would have thousands
                for (String end : begun.size() > MANY ? word.of(number).subList(0, 1) : word.of(number)) {
                    for (String start : begun) {
                        longer.add(start + end);
                    }
                }
                begun = longer;
            }
            forms.addAll(begun);
        }
        return forms;
    }

    /** The phrase without marks. */
    static String plain(String phrase) {
        StringBuilder plain = new StringBuilder(phrase.length());
        boolean inBraces = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            inBraces = c == '{' || inBraces && c != '}';
            if (!inBraces && c != '*' && c != '}') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** All forms of an adjective in every gender and number, from the masculine: российский, российского, российская. */
    static Set<String> adjectiveForms(String masculine) {
        String stem = masculine.substring(0, masculine.length() - 2);
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : List.of(masculine.substring(stem.length()), "ая", "ое", Endings.isVelar(stem) ? "ие" : "ые")) {
            Cases.ofAdjective(stem + ending).addTo(forms);
        }
        return forms;
    }

    /** All forms of the word for a people, singular and plural, from the singular or from a plural with its genitive. */
    static Set<String> peopleForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        Cases.ofNoun(word).addTo(forms);
        String shorter = word.substring(0, word.length() - 1);
        if (word.endsWith("анин") || word.endsWith("янин")) {
            String stem = word.substring(0, word.length() - 2);
            forms.addAll(List.of(stem + "е", stem, stem + "ам", stem + "ами", stem + "ах"));
        } else if (word.endsWith("ка")) {
            Cases.ofPlural(shorter + "и", shorter.substring(0, shorter.length() - 1) + "ок").addTo(forms);
        } else if (word.endsWith("ец")) {
            String stem = Endings.withoutFleetingVowel(word);
            Cases.ofPlural(stem + "ы", stem + "ев").addTo(forms);
            forms.addAll(List.of(stem + "ов", stem + "ом"));
        } else if (!word.endsWith("}")) {
            boolean soft = word.endsWith("ш");
            Cases.ofPlural(word + (soft || Endings.isVelar(word) ? "и" : "ы"), word + (soft ? "ей" : "ов")).addTo(forms);
        }
        return forms;
    }

    /** The cases of each word, what stands after it included. */
    private static List<Cases> words(String phrase) {
        List<Cases> words = new ArrayList<>();
        boolean single = phrase.indexOf(' ') < 0;
        boolean headSeen = false;
        int start = 0;
        for (int end = 0; end <= phrase.length(); end++) {
            char after = end == phrase.length() ? ' ' : phrase.charAt(end);
            if (after != ' ' && after != '-' && after != '’') {
                continue;
            }
            String word = phrase.substring(start, end);
            String gap = end == phrase.length() ? "" : String.valueOf(after);
            start = end + 1;
            if (word.equals("и") || word.equals("–")) {
                headSeen = false;
            }
            // of a hyphenated word only the last part changes; so does what follows д’
            if (headSeen || after != ' ' || !Endings.isDeclinable(word)) {
                words.add(Cases.same(plain(word) + gap));
            } else {
                boolean adjective = Endings.isAdjective(word, single);
                headSeen = !adjective;
                words.add((adjective ? Cases.ofAdjective(word) : Cases.ofNoun(word)).followedBy(gap));
            }
        }
        return words;
    }
}
