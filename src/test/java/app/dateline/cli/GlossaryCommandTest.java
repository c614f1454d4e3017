package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms and translations from the command line. */
class GlossaryCommandTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void termsOfOneFormAreExportedInAnother() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path omegat = file("terms.txt", "причал\tberth\tat sea\nпричал\tquay\n");
        Path tbx = folder.resolve("out.tbx");

        Run first = terminal.run("glossary", "import", omegat.toString());
        Run export = terminal.run("glossary", "export", tbx.toString());

        assertThat(first.exit()).isZero();
        assertThat(export.err()).contains("1 term written");
        assertThat(Files.readString(tbx)).contains("<term>quay</term>", "TBX-Basic");
        assertThat(terminal.profile().resolve("glossary.csv")).content().contains("berth | quay");
    }

    @Test
    void ofAFileWithASlipNothingIsKept() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path slip = file("slip.txt", "причал\tberth\nдок\n");

        Run run = terminal.run("glossary", "import", slip.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("slip.txt", "line 2");
        assertThat(terminal.profile().resolve("glossary.csv")).doesNotExist();
    }

    @Test
    void aTermOfTheProfileIsLookedFor() throws Exception {
        Terminal terminal = new Terminal(folder);
        terminal.run("glossary", "import", file("t.csv", "ru,en,wrong-en\nпричал,berth,parking\n").toString());
        Path source = file("a.txt", "Судно у причала.\n\nПричалы пусты.\n");
        Path target = file("b.txt", "The ship is at the parking.\n\nThe berths are empty.\n");

        Run run = terminal.run("glossary", "check", source.toString(), target.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).singleElement().asString().startsWith("1\tterm-forbidden\t").contains("berth");
        assertThat(run.err()).contains("2 pairs of lines; something was found in 1 of them (50.00 %)");
    }

    @Test
    void twoTextsAreComparedLineByLine() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path source = file("a.txt", "На борту 24 человека.\nПорт закрыт.\n");
        Path target = file("b.txt", "There are 42 people on board.\nThe port is closed.\n");

        Run run = terminal.run("check", "--translation", source.toString(), target.toString());
        Run json = terminal.run("check", "--translation", source.toString(), target.toString(), "--json");
        Run clean = terminal.run("check", "--translation", target.toString(), target.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("1\tnumber-differs\tThe source has 24, the translation has 42.\n");
        assertThat(json.out()).contains("\"number-differs\"", "\"24\"");
        assertThat(clean.out()).contains("untranslated");
    }

    @Test
    void textsOfUnlikeLengthAreRefused() throws Exception {
        Run run = new Terminal(folder).run("check", "--translation", file("a.txt", "Один.\nДва.\n").toString(), file("b.txt", "One.\n").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("2 lines");
    }

    @Test
    void anArticleOrTextsHaveToBeNamed() {
        assertThat(new Terminal(folder).run("check").exit()).isEqualTo(2);
    }
}
