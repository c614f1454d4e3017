package app.dateline.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Russian word in its six cases: nominative, genitive, dative, accusative, instrumental, prepositional; in the number
 * that it is written in, and as something inanimate. A case may have more than one form.
 */
record Cases(List<List<String>> forms) {
    static final int COUNT = 6;

    /** Nouns whose stem does not follow from their ending. */
    private static final Map<String, Cases> IRREGULAR = Map.of(
            "Египет", of("Египет", "Египта", "Египту", "Египет", "Египтом", "Египте"),
            "Ханой", of("Ханой", "Ханоя", "Ханою", "Ханой", "Ханоем", "Ханое"),
            "Маврикий", of("Маврикий", "Маврикия", "Маврикию", "Маврикий", "Маврикием", "Маврикии"),
            "Путь", of("Путь", "Пути", "Пути", "Путь", "Путём", "Пути"),
            "Орёл", of("Орёл", "Орла", "Орлу", "Орёл", "Орлом", "Орле"));

    static boolean isIrregular(String word) {
        return IRREGULAR.containsKey(word);
    }

    static Cases same(String word) {
        return of(word, word, word, word, word, word);
    }

    List<String> of(int number) {
        return forms.get(number);
    }

    Cases followedBy(String end) {
        return end.isEmpty() ? this
                : new Cases(forms.stream().map(each -> each.stream().map(form -> form + end).toList()).toList());
    }

    void addTo(Set<String> all) {
        forms.forEach(all::addAll);
    }

    /** An adjective in the number and gender that it is written in. */
    static Cases ofAdjective(String word) {
        String stem = word.substring(0, word.length() - 2);
        if (word.endsWith("вы")) { // Маршалловы острова
            String own = stem + "в";
            return of(word, own + "ых", own + "ым", word, own + "ыми", own + "ых");
        }
        String ending = word.substring(stem.length());
        boolean soft = stem.endsWith("н") && "ий яя ее ие".contains(ending);
        String i = soft || Endings.isVelar(stem) || Endings.isHissing(stem) ? "и" : "ы";
        String o = soft || Endings.isHissing(stem) && !ending.equals("ой") ? "е" : "о";
        return switch (ending) {
            case "ая", "яя" -> {
                String rest = stem + o + "й";
                yield of(word, rest, rest, stem + (soft ? "юю" : "ую"), rest, rest);
            }
            case "ые", "ие" -> of(word, stem + i + "х", stem + i + "м", word, stem + i + "ми", stem + i + "х");
            default -> of(word, stem + o + "го", stem + o + "му", word, stem + i + "м", stem + o + "м");
        };
    }

    /** A noun; one in braces after it is its genitive plural. */
    static Cases ofNoun(String marked) {
        int brace = marked.indexOf('{');
        String word = brace < 0 ? marked : marked.substring(0, brace);
        if (brace > 0) {
            return ofPlural(word, marked.substring(brace + 1, marked.length() - 1));
        }
        if (isIrregular(word)) {
            return IRREGULAR.get(word);
        }
        String stem = word.substring(0, word.length() - 1);
        String e = stem + (stem.endsWith("и") ? "и" : "е"); // Дания, Дании; Корея, Корее
        return switch (word.charAt(word.length() - 1)) {
            case 'а' -> {
                String genitive = stem + (Endings.isVelar(stem) || Endings.isHissing(stem) ? "и" : "ы");
                String by = stem + (Endings.isHissing(stem) || stem.endsWith("ц") ? "ей" : "ой");
                yield of(word, genitive, stem + "е", stem + "у", by, stem + "е");
            }
            case 'я' -> of(word, stem + "и", e, stem + "ю", stem + "ей", e);
            case 'о' -> of(word, stem + "а", stem + "у", word, stem + "ом", stem + "е");
            case 'е' -> of(word, stem + "я", stem + "ю", word, stem + "ем", e);
            case 'й' -> of(word, stem + "я", stem + "ю", word, stem + "ем", e);
            case 'ь' -> soft(word, stem);
            case 'ы', 'и' -> ofPlural(word, genitivePlural(word, stem));
            case 'у', 'э', 'ю', 'ё' -> same(word);
            default -> consonant(word);
        };
    }

    static Cases ofPlural(String word, String... genitives) {
        String stem = word.substring(0, word.length() - 1);
        boolean hard = word.endsWith("а") || word.endsWith("ы") || Endings.isVelar(stem) || Endings.isHissing(stem);
        String a = hard ? "а" : "я";
        return new Cases(List.of(List.of(word), List.of(genitives), List.of(stem + a + "м"), List.of(word),
                List.of(stem + a + "ми"), List.of(stem + a + "х")));
    }

    /** Of either gender: the forms of the other one are no words, so they do no harm. */
    private static Cases soft(String word, String stem) {
        return new Cases(List.of(List.of(word), List.of(stem + "я", stem + "и"), List.of(stem + "ю", stem + "и"),
                List.of(word), List.of(stem + "ем", stem + "ём", word + "ю"), List.of(stem + "е", stem + "и")));
    }

    private static Cases consonant(String word) {
        String stem = word.endsWith("ец") ? Endings.withoutFleetingVowel(word) : word;
        String by = stem + (Endings.isHissing(stem) || stem.endsWith("ц") ? "ем" : "ом");
        // the company is Туполевом, the man was Туполевым; people write both of the company
        boolean surname = stem.endsWith("ов") || stem.endsWith("ев") || stem.endsWith("ин");
        return new Cases(List.of(List.of(word), List.of(stem + "а"), List.of(stem + "у"), List.of(word),
                surname ? List.of(by, stem + "ым") : List.of(by), List.of(stem + "е")));
    }

    private static String[] genitivePlural(String word, String stem) {
        if (stem.endsWith("и")) {
            return new String[] {stem + "й"};
        }
        return word.endsWith("ы") || Endings.isVelar(stem)
                ? new String[] {stem + "ов", stem}
                : new String[] {stem + "ей", stem + "ь"};
    }

    private static Cases of(String nominative, String genitive, String dative, String accusative, String instrumental,
            String prepositional) {
        return new Cases(List.of(List.of(nominative), List.of(genitive), List.of(dative), List.of(accusative),
                List.of(instrumental), List.of(prepositional)));
    }
}
