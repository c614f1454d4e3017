package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.proof.translation.Mismatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pair of translation/pairs.txt.
 *
 * @param line     of its source in the file
 * @param expected the checks that are to find something in it
 */
record TranslationPair(
        int line, String chapter, Language original, String source, String target, Map<Language, Dateline> datelines, Set<String> expected) {

    /** Those of the article's checks that look at a translation. */
    private static final Set<String> OTHERS = Set.of(
            "cyrillic-in-english", "cyrillic-in-dateline", "latin-in-russian", "straight-quote", "doubled-word", "doubled-space",
            "rights-wording", "public-domain", "dateline-form", "dateline-place-case", "dateline-agency-form",
            "dateline-agency-language", "dateline-agency-differs", "dateline-date-differs");

    static List<TranslationPair> all() {
        List<TranslationPair> pairs = new ArrayList<>();
        String chapter = "";
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : (text() + "\n\n").split("\n", -1)) {
            number++;
            if (line.startsWith("## ")) {
                chapter = line.substring(3);
            } else if (line.isBlank() && !lines.isEmpty()) {
                pairs.add(read(number - lines.size(), chapter, lines));
                lines.clear();
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                lines.add(line);
            }
        }
        return pairs;
    }

    private static String text() {
        try (InputStream in = TranslationPair.class.getResourceAsStream("translation/pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TranslationPair read(int number, String chapter, List<String> lines) {
        Language original = Language.RU;
        String source = "";
        String target = "";
        Map<Language, Dateline> datelines = new EnumMap<>(Language.class);
        Set<String> expected = new TreeSet<>();
        for (String line : lines) {
            String rest = line.substring(2).replace("\\n", "\n");
            switch (line.charAt(0)) {
                case '<' -> original = Language.of(rest).orElseThrow();
                case '-' -> source = rest;
                case '+' -> target = rest;
                case '!' -> expected.addAll(List.of(rest.split(" ")));
                case '@' -> {
                    String[] parts = rest.substring(3).split(" \\| ");
                    datelines.put(Language.of(rest.substring(0, 2)).orElseThrow(), new Dateline(parts[0], LocalDate.parse(parts[1]), parts[2]));
                }
                default -> throw new IllegalArgumentException(number + ": " + line);
            }
        }
        return new TranslationPair(number, chapter, original, source, target, datelines, expected);
    }

    Article article() {
        boolean notice = source.startsWith("Правообладатель");
        return Article.create(original)
                .with(edition(original, source))
                .with(edition(original.other(), target))
                .withSource(new Source(new Bilingual("ТАСС", "TASS"), "https://tass.ru/1"))
                .withRights(new RightsNotice(new Bilingual("ТАСС", "TASS"), notice ? Basis.OPEN_ACCESS : Basis.DIGEST));
    }

    private Edition edition(Language language, String body) {
        return Edition.empty(language)
                .withHeadline(language == Language.RU ? "Порт" : "Port")
                .withDateline(datelines.getOrDefault(language, Dateline.EMPTY))
                .withBody(body);
    }

    /** What the article's checks find in its translation; in both editions where a dateline is looked at. */
    Set<String> found(Checks checks) {
        Set<String> found = new TreeSet<>();
        for (Problem problem : checks.of(article(), LocalDate.of(2026, 2, 12))) {
            boolean looks = OTHERS.contains(problem.check())
                    || java.util.Arrays.stream(Mismatch.Kind.values()).anyMatch(kind -> kind.code().equals(problem.check()));
            boolean here = problem.place().language() == original.other() || problem.check().startsWith("dateline-");
            if (looks && here && problem.place().field() != Field.HEADLINE) {
                found.add(problem.check());
            }
        }
        return found;
    }
}
