package app.dateline.text;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of what the newsroom may do with whose material: YAML with a list {@code sources}, a list {@code off} of ids,
 * and {@code wordings}. Read strictly, so that nothing is without effect because of a slip.
 *
 * @param sources  in their order
 * @param off      ids of rules that come with Dateline and do not count here
 * @param wordings what readers are told, by basis; {@code {holder}}, {@code {until}} and {@code {limit}} are filled in,
 *                 and a part between square brackets is left out where what it has is not known
 */
public record RightsFile(List<SourceRule> sources, Set<String> off, Map<Basis, Bilingual> wordings) {
    /** Its name in a profile and in a portal's folder. */
    public static final String NAME = "rights.yaml";

    private static final int MOST = 500;
    private static final int LONGEST = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final Set<String> PLACES = Set.of("holder", "until", "limit");
    private static final Pattern NO_WORDING =
            Pattern.compile("(?iu)public[\\s\\p{Z}-]+domain|общественн\\p{L}*[\\s\\p{Z}]+достояни");

    public RightsFile {
        sources = List.copyOf(sources);
        off = Set.copyOf(off);
        wordings = Map.copyOf(wordings);
    }

    /** The folder's file; one without rules where there is none. @throws Failure that says the line and what to do */
    public static RightsFile in(Path folder) {
        Path path = folder.resolve(NAME);
        return HouseFile.text(path)
                .map(text -> read(path.toString(), text))
                .orElseGet(() -> new RightsFile(List.of(), Set.of(), Map.of()));
    }

    /** @param file for the failure's words. @throws Failure that says the line and what to do */
    public static RightsFile read(String file, String text) {
        FrontMatter root = HouseFile.parse(file, text);
        List<SourceRule> sources = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (FrontMatter one : root.maps("sources", Message.of("text.expected.sources"))) {
            SourceRule rule = rule(one);
            if (!ids.add(rule.id())) {
                throw one.wrong("id", Message.of("text.expected.id-once"));
            }
            sources.add(rule);
        }
        if (sources.size() > MOST) {
            throw root.wrong("sources", Message.of("text.expected.fewer", MOST));
        }
        Set<String> off = Set.copyOf(root.texts("off"));
        Map<Basis, Bilingual> wordings = wordings(root.map("wordings"));
        root.nothingElse();
        return new RightsFile(sources, off, wordings);
    }

    private static SourceRule rule(FrontMatter one) {
        String id = one.text("id");
        if (!ID.matcher(id).matches()) {
            throw one.wrong("id", Message.of("text.expected.rule-id"));
        }
        List<String> names = one.texts("names");
        List<String> domains = one.texts("domains");
        if (names.size() > MOST || names.stream().anyMatch(name -> name.length() > LONGEST || !hasLetter(name))) {
            throw one.wrong("names", Message.of("text.expected.names"));
        }
        if (domains.size() > MOST || !domains.stream().allMatch(domain -> DOMAIN.matcher(domain).matches())) {
            throw one.wrong("domains", Message.of("text.expected.domains"));
        }
        if (names.isEmpty() && domains.isEmpty()) {
            throw one.wrong("names", Message.of("text.expected.names"));
        }
        SourceRule rule = new SourceRule(
                id,
                names,
                domains,
                one.number("quote", 0, 100).orElse(null),
                one.truth("link").orElse(false),
                one.truth("pictures").orElse(true),
                one.truth("translation").orElse(true),
                one.date("until").orElse(null));
        one.nothingElse();
        return rule;
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Map<Basis, Bilingual> wordings(FrontMatter map) {
        Map<Basis, Bilingual> wordings = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            FrontMatter sides = map.map(basis.code());
            if (!sides.isEmpty()) {
                Bilingual wording = Bilingual.EMPTY;
                for (Language language : Language.values()) {
                    wording = wording.with(language, wording(sides, language.code()));
                }
                sides.nothingElse();
                wordings.put(basis, wording);
            }
        }
        map.nothingElse();
        return wordings;
    }

    private static String wording(FrontMatter sides, String key) {
        String text = sides.text(key).strip();
        if (text.length() > LONGEST) {
            throw sides.wrong(key, Message.of("text.expected.shorter", LONGEST));
        }
        // what a holder lets everybody read stays the holder's
        if (NO_WORDING.matcher(text).find()) {
            throw sides.wrong(key, Message.of("text.expected.no-public-domain"));
        }
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            if (place.group(1) == null || !PLACES.contains(place.group(1))) {
                throw sides.wrong(key, Message.of("text.expected.wording"));
            }
        }
        // outside of brackets, for those are left out
        if (!text.replaceAll("\\[[^\\[\\]]*]", "").contains("{holder}")) {
            throw sides.wrong(key, Message.of("text.expected.wording"));
        }
        return text;
    }
}
