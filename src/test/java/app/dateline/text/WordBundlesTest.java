package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a person reads is there in both languages, once, and nothing that nobody reads. */
class WordBundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/dateline/words");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+\\.[a-zA-Z0-9.-]*)[\"']");

    /** Names of files and of places in a JSON document that look like keys. */
    private static final Set<String> NO_KEYS = Set.of(
            "article.editions.",
            "article.id",
            "article.mentions",
            "article.original",
            "article.pictures",
            "article.rights",
            "article.rights.holder",
            "article.rights.quoteLimit",
            "article.source",
            "article.source.name",
            "article.source.text",
            "article.source.url",
            "glossary.csv",
            "page.key",
            "portal.db",
            "portal.lock",
            "rights.basis",
            "rights.quote-limit",
            "rights.until",
            "rights.yaml");

    private final Map<String, Map<Language, Map<String, String>>> files = new TreeMap<>();

    WordBundlesTest() throws IOException {
        for (Path path : files(BUNDLES, ".properties")) {
            Matcher name = Pattern.compile("([a-z]+)_(ru|en)\\.properties")
                    .matcher(path.getFileName().toString());
            assertThat(name.matches()).as(path.toString()).isTrue();
            files.computeIfAbsent(name.group(1), _ -> new TreeMap<>())
                    .put(Language.of(name.group(2)).orElseThrow(), read(path));
        }
    }

    @Test
    void everyKeyIsThereInBothLanguages() {
        files.forEach((file, languages) -> assertThat(languages.get(Language.RU).keySet())
                .as(file)
                .isEqualTo(languages.get(Language.EN).keySet()));
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsFile() {
        files.forEach((file, languages) ->
                assertThat(languages.get(Language.EN).keySet()).allMatch(key -> key.startsWith(file + ".")));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> keys = files.values().stream()
                .flatMap(languages -> languages.get(Language.EN).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> literals.stream().anyMatch(l -> l.equals(key) || (isPrefix(l) && key.startsWith(l))));
        assertThat(unused).as("keys that nothing says").isEmpty();
        Set<String> missing = new TreeSet<>(literals);
        missing.removeAll(NO_KEYS);
        missing.removeIf(l -> keys.stream().anyMatch(key -> key.equals(l) || key.startsWith(l)));
        assertThat(missing).as("keys that no bundle has").isEmpty();
    }

    @Test
    void everyTextIsAPatternWithTheSamePlacesInBothLanguages() {
        files.forEach((file, languages) -> languages.get(Language.EN).forEach((key, english) -> {
            String russian = languages.get(Language.RU).get(key);
            assertThat(places(russian)).as(key).isEqualTo(places(english));
        }));
    }

    @Test
    void russianIsRussianAndEnglishHasNoCyrillic() {
        files.forEach((file, languages) -> {
            languages.get(Language.EN).forEach((key, text) -> {
                if (!key.endsWith(".ru") && !key.equals("page.other-language")) {
                    assertThat(text).as(key).doesNotContainPattern("\\p{IsCyrillic}");
                }
            });
            languages.get(Language.RU).values().forEach(text -> assertThat(text).isNotBlank());
        });
    }

    private static boolean isPrefix(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    private static Set<String> places(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                places.add(parsed.getSubstring(part));
            }
        }
        return places;
    }

    /** What the code and the templates name, of the files that there are. */
    private Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> sources = new ArrayList<>(files(Path.of("src/main/java"), ".java"));
        sources.addAll(files(Path.of("src/main/resources/app/dateline"), ".html"));
        sources.addAll(files(Path.of("src/main/resources/app/dateline"), ".peb"));
        for (Path source : sources) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                String text = literal.group(1);
                if (files.containsKey(text.substring(0, text.indexOf('.')))) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    private static Map<String, String> read(Path path) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(path)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = line.indexOf('=');
                assertThat(at).as(path + ": " + line).isPositive();
                String before = texts.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
                assertThat(before).as(path + " has twice: " + line).isNull();
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(end)).toList();
        }
    }
}
