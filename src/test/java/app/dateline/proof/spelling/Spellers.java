package app.dateline.proof.spelling;

import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Dictionaries for tests, read once. */
public final class Spellers {
    private static final Map<Language, Lexicon> LEXICONS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Lexicon::of));

    private Spellers() {}

    public static Lexicon lexicon(Language language) {
        return LEXICONS.get(language);
    }

    public static Speller standard() {
        return new Speller(LEXICONS, Gazetteer.standard(), Map.of());
    }

    public static Speller with(Language language, String... words) {
        return new Speller(LEXICONS, Gazetteer.standard(), Map.of(language, List.of(words)));
    }
}
