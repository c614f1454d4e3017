package app.dateline.proof.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.proof.style.HouseStyle.Breach;
import app.dateline.text.StyleFile;
import app.dateline.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as data: where they are broken, what is offered, and what a file may not say. */
class HouseStyleTest {
    private static final HouseStyle STANDARD = HouseStyle.standard();

    private static HouseStyle with(String rules) {
        return STANDARD.with(StyleFile.read("house-style.yaml", rules));
    }

    private static List<String> found(HouseStyle style, Language language, String text) {
        return style.in(text, language, null).breaches().stream()
                .map(breach -> text.substring(breach.start(), breach.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "RU|на 5 млн. рублей|млн.|млн",
        "RU|1950-ых и 5-ого|0-ых,5-ого|0-х,5-го",
        "RU|т.е. сегодня|т.е.|то есть",
        "RU|на сегодняшний день|на сегодняшний день|",
        "RU|сообщает /тасс/ .|/тасс/|/ТАСС/",
        "EN|about 3.5 mln people|3.5 mln|3.5 million",
        "EN|Irregardless of it|Irregardless|Regardless"
    })
    void aRuleOfDatelineIsFoundWithWhatIsRight(Language language, String text, String wrong, String right) {
        List<Breach> breaches = STANDARD.in(text, language, null).breaches();

        assertThat(String.join(",", breaches.stream().map(b -> text.substring(b.start(), b.end())).toList()))
                .isEqualTo(wrong);
        assertThat(String.join(",", breaches.stream().flatMap(b -> b.use().stream()).toList()))
                .isEqualTo(right == null ? "" : right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "RU|Выделили 5 млн. Теперь 5-й и 1950-х, ТАСС.",
        "EN|/TASS/ 3 million, the 5th.",
    })
    void whatIsRightIsLeftAlone(Language language, String text) {
        assertThat(found(STANDARD, language, text)).isEmpty();
    }

    @Test
    void wordsAreMeantInAllTheirForms() {
        HouseStyle style = with("rules: [{id: a, language: ru, words: боевой гидросамолёт, use: самолёт-амфибия, advice: нет}]");

        List<Breach> breaches = style.in("Боевыми гидросамолетами; боевой гидросамолёт; боевой гидросамолётик", Language.RU, null)
                .breaches();

        assertThat(breaches).extracting(Breach::use).containsExactly(Optional.empty(), Optional.of("самолёт-амфибия"));
    }

    @Test
    void aFileTurnsARuleOfDatelineOff() {
        assertThat(found(with("off: [that-is]"), Language.RU, "т.е. да")).isEmpty();
    }

    @Test
    void aHostilePatternComesToAnEndAndIsNamed() {
        HouseStyle style = with("rules: [{id: slow, language: en, pattern: '(a|aa)+(b|bb)+c(?=(x+x+)+y)', advice: no},"
                + " {id: deep, language: en, pattern: '(?:a|b|c)*z', advice: no}]");
        String text = "a".repeat(20_000) + "b".repeat(30) + "c" + "x".repeat(30_000);

        HouseStyle.Found found = assertTimeout(Duration.ofSeconds(20), () -> style.in(text, Language.EN, null));

        assertThat(found.givenUp()).extracting(rule -> rule.id()).containsExactlyInAnyOrder("slow", "deep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "rules:\\n  - id: a\\n    language: de|3|language",
        "rules:\\n  - id: a\\n    language: ru\\n    pattern: '('\\n    advice: no|4|pattern",
        "rules:\\n  - id: a\\n    language: ru\\n    pattern: 'x*'\\n    advice: no|4|pattern",
        "rules:\\n  - id: a\\n    language: ru\\n    pattern: x\\n    words: y\\n    advice: no|4|pattern",
        "rules:\\n  - id: a\\n    language: ru\\n    pattern: (x)\\n    use: $2\\n    advice: no|5|use",
        "rules:\\n  - id: a\\n    language: ru\\n    words: x\\n    advise: no|2|advice",
        "rules:\\n  - id: a\\n    language: ru\\n    words: x\\n    advice: no\\n    colour: red|6|colour",
        "rule:\\n  - id: a|2|rule",
        "rules:\\n  - id: a\\n   language: ru|3|",
    })
    void aSlipIsSaidWithItsLine(String text, int line, String key) {
        assertThatThrownBy(() -> StyleFile.read("house-style.yaml", text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    String said = Words.in(Language.EN).say(failure.message());
                    assertThat(said).contains("house-style.yaml").contains("line " + line).contains(key == null ? "" : key);
                });
    }

    @Test
    void aProfilesFileIsReadBesideItsSettings(@TempDir Path profile) throws Exception {
        assertThat(StyleFile.in(profile).rules()).isEmpty();

        Files.writeString(profile.resolve(StyleFile.NAME), "rules: [{id: a, language: ru, words: икс, advice: {ru: нет, en: no}}]");

        assertThat(found(STANDARD.with(StyleFile.in(profile)), Language.RU, "О иксе.")).containsExactly("иксе");
    }
}
