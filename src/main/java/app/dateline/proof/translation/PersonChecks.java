package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.proof.translation.Mismatch.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a person whose surname a Russian text gives is named in the English one. Only surnames that look like nothing else
 * (Иванов, Краевский, Шевченко) behind a first name or initials, by the consonants that every transliteration has.
 */
final class PersonChecks {
    private static final String UPPER = "[А-ЯЁ]";
    private static final Pattern PERSON = Pattern.compile("(?<![\\p{L}-])(?:(?<first>" + UPPER + "[а-яё]{1,14})[ \\u00a0]|" + UPPER + "\\.[ \\u00a0]?(?:" + UPPER
            + "\\.[ \\u00a0]?)?)(?<last>" + UPPER + "[а-яё]{2,18}?(?:ов|ев|ёв|ин|ын|(?<!македон|нев|дон)(?:ск|цк)|енко|швили|ян))(?:а|у|ым|ом|е|ой|ый|ий|ого|ому|им|ая|ую)?(?![\\p{L}-])");
    private static final Map<Character, String> SOUNDS = Map.ofEntries(
            Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"), Map.entry('ж', "z"),
            Map.entry('з', "z"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('ф', "f"),
            Map.entry('х', "k"), Map.entry('ц', "s"), Map.entry('ч', "s"), Map.entry('ш', "s"), Map.entry('щ', "s"));
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}’'-]+");
    private static final int ENOUGH = 10;
    private static final List<String> FIRST_NAMES = firstNames();

    private PersonChecks() {}

    static List<Mismatch> of(BlockPair pair) {
        boolean russianFirst = pair.source().language() == Language.RU;
        BlockText russian = russianFirst ? pair.source() : pair.target();
        BlockText english = russianFirst ? pair.target() : pair.source();
        List<Mismatch> found = new ArrayList<>();
        List<String> names = null;
        Matcher person = PERSON.matcher(russian.prose());
        while (person.find() && found.size() < ENOUGH) {
            if (names == null) {
                names = NAME.matcher(english.prose()).results().map(each -> consonants(each.group())).toList();
            }
            String wanted = consonants(person.group("last"));
            boolean known = person.group("first") == null || isFirstName(person.group("first"));
            if (known && wanted.length() > 2 && names.stream().noneMatch(name -> isLike(wanted, name))) {
                String said = person.group().strip();
                found.add(russianFirst
                        ? Mismatch.somewhere(Kind.PERSON_MISSING, said, Language.RU.name(), Language.EN.name())
                        : Mismatch.at(Kind.PERSON_MISSING, person.start(), person.end(), said, Language.RU.name(), Language.EN.name()));
            }
        }
        return found;
    }

    private static boolean isFirstName(String word) {
        return FIRST_NAMES.stream().anyMatch(name -> word.startsWith(name) && word.length() <= name.length() + 3);
    }

    private static List<String> firstNames() {
        try (InputStream in = PersonChecks.class.getResourceAsStream("given-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As good as the same sounds in the same order. */
    private static boolean isLike(String wanted, String name) {
        if (name.isEmpty()) {
            return false;
        }
        int same = 0;
        for (int i = 0, j = 0; i < wanted.length() && j < name.length(); j++) {
            if (wanted.charAt(i) == name.charAt(j)) {
                same++;
                i++;
            }
        }
        return same >= Math.max(2, wanted.length() - 2);
    }

    private static String consonants(String name) {
        StringBuilder out = new StringBuilder();
        String small = name.toLowerCase(java.util.Locale.ROOT)
                .replace("shch", "s").replace("kh", "k").replace("sch", "s").replace("tch", "s").replace("ch", "s").replace("sh", "s")
                .replace("zh", "z").replace("ts", "s").replace("th", "t").replace("ph", "f").replace("ck", "k").replace("x", "ks")
                .replace('c', 'k').replace('w', 'v').replace('q', 'k').replace('h', 'g').replace('j', 'z').replace("кс", "ks");
        for (char c : small.toCharArray()) {
            String sound = c < 0x80 ? String.valueOf(c) : SOUNDS.getOrDefault(c, "");
            boolean vowel = sound.isEmpty() || "aeiouy'’-".contains(sound);
            if (!vowel && (out.isEmpty() || out.charAt(out.length() - 1) != sound.charAt(0))) {
                out.append(sound);
            }
        }
        return out.toString();
    }
}
