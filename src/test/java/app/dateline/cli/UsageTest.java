package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"import", "list", "show", "export", "check", "tag", "publish", "sync", "portal", "store", "desk", "screenshots",
        "store check", "store backup", "store restore", "store repair", "inbox", "inbox list", "inbox feeds", "inbox add", "inbox remove",
        "inbox fetch", "inbox draft", "inbox dismiss", "memory", "memory import", "memory export", "memory lookup", "glossary", "glossary import", "glossary export", "glossary check"})
    void everyCommandHasHelpInBothLanguages(String command) {
        String[] args = (command + " --help").split(" ");

        Run en = new Terminal(folder).run(args);
        Run ru = new Terminal(folder).in(Locale.of("ru", "RU")).run(args);

        assertThat(en.exit()).isZero();
        assertThat(en.out()).contains("Usage: dateline " + command, "--profile=DIR").doesNotContain("cli.");
        assertThat(ru.exit()).isZero();
        assertThat(ru.out()).contains("Вызов: dateline " + command, "Показать эту справку").doesNotContain("cli.");
        // a description that was left in English would begin a sentence in Latin letters
        assertThat(ru.out()).doesNotContainPattern(Pattern.compile("(?m)^\\s+(-\\S+ +)?[A-Z][a-z]+ [a-z]+ [a-z]+ [a-z]+"));
    }

    @Test
    void whatIsSaidOnTheCommandLineWinsOverTheLocale() {
        Terminal terminal = new Terminal(folder);

        assertThat(terminal.run("--ui", "ru", "--help").out()).contains("Вызов:");
        assertThat(terminal.in(Locale.of("ru")).run("--ui=en", "--help").out()).contains("Usage:");
        assertThat(terminal.in(Locale.GERMAN).run("--help").out()).contains("Usage:");
    }

    @Test
    void theListOfCommandsTellsEachInOneSentence() {
        List<String> help = new Terminal(folder).run("--help").lines();

        assertThat(help).anyMatch(line -> line.startsWith("  store        Look after"));
        assertThat(help).anyMatch(line -> line.startsWith("  import       Take article files in"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "list --bad            | There is no option --bad.",
        "list stray            | There is nothing to do with “stray”: this command takes no such argument.",
        "lst                   | There is no command “lst”.",
        "store mend            | There is no command “mend”.",
        "store                 | A command is missing.",
        "import                | Something is missing: FILE.",
        "export abc            | Something is missing: --to.",
        "list --state          | --state needs a value.",
        "list --state finished | “finished” is no value for --state.",
        "list --language de    | “de” is no value for --language.",
        "--ui de list          | “de” is no value for --ui.",
        "show a --format pdf   | “pdf” is no value for --format.",
        "portal --port x       | “x” is no value for --port.",
        "portal --port 99999   | “99999” is no value for --port.",
        "portal --public-address ftp://a | “ftp://a” is no value for --public-address.",
        "list --query a --query b | --query is given twice."
    })
    void wrongUseIsTwoSentencesAndExitCode2(String args, String sentence) {
        Run run = new Terminal(folder).run(args.strip().split(" +"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(2);
        assertThat(run.err()).startsWith(sentence + "\nSee “dateline").endsWith(" --help”.\n");
        assertThat(folder.resolve("profile")).doesNotExist();
    }

    @Test
    void aProfileCanBeNamedBeforeAndAfterTheCommand() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path other = folder.resolve("other");
        terminal.run("--profile", other.toString(), "import", Terminal.sample("engine-test.ru.md"));

        assertThat(terminal.run("list", "--profile", other.toString()).lines()).hasSize(1);
        assertThat(Files.exists(terminal.profile())).isFalse();
    }

    @Test
    void aFailureShowsItsTraceOnlyWhenAsked() {
        Terminal terminal = new Terminal(folder);

        assertThat(terminal.run("list").isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("list", "--debug").err()).contains("\tat app.dateline.");
    }
}
