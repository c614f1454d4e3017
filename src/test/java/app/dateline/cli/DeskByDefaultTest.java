package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskByDefaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                          | desk",
        "--trial                     | desk --trial",
        "--profile q                 | desk --profile q",
        "--ui ru --profile q --trial | desk --ui ru --profile q --trial",
        "/home/me/Ледокол.ru.md      | desk /home/me/Ледокол.ru.md",
        "--profile q a.en.md b.ru.md | desk --profile q a.en.md b.ru.md"
    })
    void theDeskOpensWhenNoCommandIsGiven(String args, String expected) {
        assertThat(Cli.withDesk(words(args))).containsExactly(words(expected));
    }

    @ParameterizedTest
    @CsvSource({"desk", "desk --trial", "--profile q list", "list", "--help", "--ui ru -h", "--version", "mistyped"})
    void whatIsSaidStandsAsItIs(String args) {
        assertThat(Cli.withDesk(words(args))).containsExactly(words(args));
    }

    private static String[] words(String line) {
        return line.isBlank() ? new String[0] : line.strip().split(" +");
    }
}
