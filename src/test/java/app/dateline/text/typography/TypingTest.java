package app.dateline.text.typography;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {
    /** What becomes of a text whose end is typed key by key. */
    private static String typed(Language language, String before, String keys) {
        StringBuilder text = new StringBuilder(before);
        for (String key : keys.split("(?<=.)|(?<=\n)")) {
            text.append(key);
            List<Change> changes = Typography.of(language).whileTypingMarkdown(text.toString(), text.length(), key);
            String after = Change.apply(changes, text.toString());
            text.setLength(0);
            text.append(after);
        }
        return text.toString().replace('\u00a0', '␣');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "RU|\"Привет\" - сказал он|«Привет»␣— сказал он",
        "RU|Газета \"Завод \"Маяк\"\" вышла|Газета «Завод „Маяк“» вышла",
        "RU|Он в городе и у нас... 5-7 кг, И. И. Иванов|Он в␣городе и␣у␣нас… 5–7␣кг, И.␣И.␣Иванов",
        "RU|телефон 8-800-555-35-35 и 2026-02-11.|телефон 8-800-555-35-35 и␣2026-02-11.",
        "RU|Да же, -5 %|Да␣же, −5␣%",
        "RU|2-й, 10-15 человек, 10 000 раз|2-й, 10–15 человек, 10␣000 раз",
        "RU|Раз.... и всё|Раз…. и␣всё",
        "EN|\"Hello 'you'\" - don't, the '90s -- it's|“Hello ‘you’”␣— don’t, the ’90s␣— it’s",
        "EN|word--word, the students' 5-7 km.|word—word, the students’ 5–7␣km.",
        "EN|Mr. Smith of J. K. on May 5, '24|Mr.␣Smith of J.␣K. on May␣5, '24"
    })
    void aPersonTypesAndTheMarksCome(Language language, String keys, String expected) {
        assertThat(typed(language, "", keys)).isEqualTo(expected);
    }

    static List<Fixtures.Fixture> fixtures() {
        // what becomes an address or the name of a link only by what follows cannot be known before
        return Fixtures.all().stream()
                .filter(fixture -> !fixture.before().contains("@") && !fixture.before().contains("]: "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatWasTypedTheTypographyOfTheWholeTextAgreesWith(Fixtures.Fixture fixture) {
        String typed = typed(fixture.language(), "", fixture.before()).replace('␣', '\u00a0');
        Typography all = Typography.of(fixture.language());
        String whole = Change.apply(all.inMarkdown(typed), typed);
        assertThat(whole.replaceAll("[\"«»“”„‘’'.…-]", ""))
                .isEqualTo(fixture.after().replaceAll("[\"«»“”„‘’'.…-]", ""));
    }

    @Test
    void whatWasTakenBackIsNotDoneAgain() {
        assertThat(typed(Language.RU, "Он \"", "Привет\" - да")).isEqualTo("Он \"Привет»␣— да");
        assertThat(typed(Language.RU, "в ", "доме...")).isEqualTo("в доме…");
        assertThat(typed(Language.RU, "Москва - ", "столица.")).isEqualTo("Москва - столица.");
        assertThat(typed(Language.EN, "It...", " is don't")).isEqualTo("It... is don’t");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "```\ncode ", "```\ncode\n\nmore ", "~~~\nx\n\ny ", "    code ", "A `bit ", "[x](https://a.example/", "<a title=", "<!-- so ",
        "<pre>\na\n\nb ", "[^no", "[ref]: https://a.example ", "Text\n\n<div>\n"
    })
    void inCodeAddressesAndHtmlNothingIsHelped(String before) {
        for (Language language : Language.values()) {
            assertThat(typed(language, before, "\"a\"...")).isEqualTo(before + "\"a\"...");
        }
    }

    @Test
    void aBlockIsReadAndNotTheWholeText() {
        String body = ("Он сказал: «Судно готово», — и ушёл в порт № 5. ".repeat(20) + "\n\n").repeat(550) + "Слово -";
        assertThat(body.length()).isGreaterThan(500_000);
        bytesForASpace("Слово -");

        // not time, which depends on who else uses the machine
        assertThat(bytesForASpace(body)).isLessThan(2 * bytesForASpace("Он пришёл.\n\nСлово -"));
    }

    /** What the thread takes of the heap for a space that is typed behind this text and makes two things plain. */
    private static long bytesForASpace(String before) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Typography typography = Typography.of(Language.RU);
        String text = before + " ";
        long used = thread.getCurrentThreadAllocatedBytes();
        List<Change> changes = typography.whileTypingMarkdown(text, text.length(), " ");
        long bytes = thread.getCurrentThreadAllocatedBytes() - used;
        assertThat(changes).hasSize(2);
        return bytes;
    }
}
