package app.dateline.text;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A file of the house's rules: YAML with a list {@code rules} and a list {@code off} of ids. Read strictly, so that no
 * rule is without effect because of a slip.
 *
 * @param rules in their order
 * @param off   ids of rules that come with Dateline and do not count here
 */
public record StyleFile(List<StyleRule> rules, Set<String> off) {
    /** Its name in a profile. */
    public static final String NAME = "house-style.yaml";

    /** A longer expression no person has written. */
    private static final int LONGEST = 300;

    /** The profile's file; one without rules where there is none. @throws Failure that says the line and what to do */
    public static StyleFile in(Path profile) {
        Path path = profile.resolve(NAME);
        return HouseFile.text(path)
                .map(text -> read(path.toString(), text))
                .orElseGet(() -> new StyleFile(List.of(), Set.of()));
    }

    /** @param file for the failure's words. @throws Failure that says the line and what to do */
    public static StyleFile read(String file, String text) {
        FrontMatter root = HouseFile.parse(file, text);
        List<StyleRule> rules = new ArrayList<>();
        for (FrontMatter rule : root.maps("rules", Message.of("text.expected.rules"))) {
            rules.add(rule(rule));
        }
        Set<String> off = Set.copyOf(root.texts("off"));
        root.nothingElse();
        return new StyleFile(List.copyOf(rules), off);
    }

    private static StyleRule rule(FrontMatter rule) {
        String id = rule.text("id");
        if (id.isBlank()) {
            throw rule.wrong("id", Message.of("text.expected.text"));
        }
        Language language = Language.of(rule.text("language"))
                .orElseThrow(() -> rule.wrong("language", Message.of("text.expected.one-of", "ru, en")));
        String words = rule.text("words").strip();
        String regex = rule.text("pattern");
        if (words.isEmpty() == regex.isEmpty()) {
            throw rule.wrong(words.isEmpty() ? "words" : "pattern", Message.of("text.expected.words-or-pattern"));
        }
        compilable(rule, regex, words);
        Bilingual advice = rule.isText("advice") ? Bilingual.same(rule.text("advice")) : advice(rule.map("advice"));
        if (advice.inOrOther(language).isBlank()) {
            throw rule.wrong("advice", Message.of("text.expected.text"));
        }
        StyleRule read = new StyleRule(
                id,
                language,
                words,
                regex,
                advice,
                rule.text("use"),
                rule.code("severity", StyleRule.Weight.class).orElse(StyleRule.Weight.HINT),
                rule.code("basis", Basis.class).orElse(null));
        rule.nothingElse();
        return read;
    }

    private static Bilingual advice(FrontMatter map) {
        Bilingual advice = new Bilingual(map.text("ru"), map.text("en"));
        map.nothingElse();
        return advice;
    }

    private static void compilable(FrontMatter rule, String regex, String words) {
        String key = regex.isEmpty() ? "words" : "pattern";
        if (regex.length() > LONGEST || words.length() > LONGEST) {
            throw rule.wrong(key, Message.of("text.expected.shorter", LONGEST));
        }
        try {
            var matcher = Pattern.compile(regex).matcher("");
            rule.text("use").chars().filter(c -> c == '$').findAny().ifPresent(_ -> replaceable(rule, matcher.groupCount()));
            if (!regex.isEmpty() && matcher.find()) {
                throw rule.wrong(key, Message.of("text.expected.not-empty"));
            }
        } catch (PatternSyntaxException e) {
            throw rule.wrong(key, Message.of("text.expected.pattern", String.valueOf(e.getDescription())));
        }
    }

    private static void replaceable(FrontMatter rule, int groups) {
        boolean right = Pattern.compile("(?:[^$\\\\]|\\$[0-" + Math.min(9, groups) + "](?![0-9])|\\\\.)*+")
                .matcher(rule.text("use"))
                .matches();
        if (!right) {
            throw rule.wrong("use", Message.of("text.expected.groups", groups));
        }
    }
}
