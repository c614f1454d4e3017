package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word that is a number, or a part of one. */
record NumberWord(Role role, double value) {
    enum Role {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        FRACTION,
        ORDINAL,
        ALONE
    }

    private static final String[] ORDINAL_ENDINGS = {
        "ый", "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ыми"
    };
    /** What follows a number in a Russian compound, if it is one. */
    private static final List<String> COUNTED = List.of(
            "лет", "днев", "месяч", "час", "минут", "секунд", "недель", "этаж", "тысяч", "миллион", "миллиард", "процент",
            "кратн", "мест", "комнат", "балл", "значн", "сторонн", "тонн", "метр", "километр", "звезд", "мил", "рубл",
            "долл", "градус", "ступенч", "дюйм", "литр", "раз", "годич", "годовал", "полосн", "мачтов", "точечн", "уровнев",
            "палубн", "вековой", "сот", "тысячн", "квартирн");

    private static final Map<Language, Map<String, NumberWord>> WORDS = new EnumMap<>(Language.class);
    private static final Map<String, Double> FIRST = new HashMap<>();
    /** Three letters, by which most words are known to be no compound. */
    private static final Set<String> BEGINNINGS = new HashSet<>();

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, new HashMap<>());
        }
        read();
        FIRST.keySet().forEach(first -> BEGINNINGS.add(first.substring(0, 3)));
    }

    /** Null if it is none. @param word folded to small letters without ё */
    static NumberWord of(String word, Language language) {
        return WORDS.get(language).get(word);
    }

    /** What a Russian compound begins with: 25 for «двадцатипятилетний»; 0 if it is none. */
    static double compound(String word) {
        if (!BEGINNINGS.contains(word.substring(0, 3))) {
            return 0;
        }
        double value = 0;
        int at = 0;
        for (int part = 0; part < 3; part++) {
            double found = 0;
            int end = at;
            for (int to = Math.min(word.length() - 1, at + 14); to > at + 1 && found == 0; to--) {
                Double here = FIRST.get(word.substring(at, to));
                if (here != null && (isCounted(word, to) || part < 2 && beginsNumber(word, to))) {
                    found = here;
                    end = to;
                }
            }
            if (found == 0) {
                return 0;
            }
            value += found;
            at = end;
            if (isCounted(word, at)) {
                return scaled(word, at, value);
            }
        }
        return 0;
    }

    private static double scaled(String word, int at, double value) {
        return word.startsWith("тысячелет", at) || word.startsWith("тысячн", at)
                ? value * 1000
                : word.startsWith("миллионн", at) ? value * 1e6 : value;
    }

    private static boolean beginsNumber(String word, int at) {
        for (int to = Math.min(word.length(), at + 14); to > at + 2; to--) {
            if (FIRST.containsKey(word.substring(at, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(String word, int at) {
        return COUNTED.stream().anyMatch(counted -> word.startsWith(counted, at));
    }

    private static void read() {
        try (InputStream in = NumberWord.class.getResourceAsStream("numbers.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(NumberWord::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] parts = line.split(" ");
        Map<String, NumberWord> words = WORDS.get(Language.of(parts[0]).orElseThrow());
        double value = Double.parseDouble(parts[2]);
        for (String form : List.of(parts).subList(3, parts.length)) {
            switch (parts[1]) {
                case "first" -> FIRST.put(form, value);
                case "stem" -> {
                    for (String ending : ORDINAL_ENDINGS) {
                        words.putIfAbsent(form + ending, new NumberWord(Role.ORDINAL, value));
                    }
                }
                default -> words.put(form, new NumberWord(
                        Role.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)), value));
            }
        }
    }

    /** All values that a word may have: a third is also one of three. */
    List<Double> values() {
        List<Double> values = new ArrayList<>(List.of(value));
        if (role == Role.ORDINAL && value >= 3 && value <= 10) {
            values.add(1 / value);
        }
        if (role == Role.FRACTION && value < 0.4) {
            values.add((double) Math.round(1 / value));
        }
        return values;
    }
}
