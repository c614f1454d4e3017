package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesCommandTest {
    @TempDir
    Path folder;

    @Test
    void aTableIsTakenInFoundInTextsAndWrittenAgain() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path table = Files.writeString(folder.resolve("in.csv"),
                "kind,code,name-ru,name-en,aliases-en,country\ncompany,quibber,Квиббер,Quibber Yard,QY Works,NO\n");

        Run run = terminal.run("entities", "import", table.toString());

        assertThat(run.exit()).isZero();
        assertThat(terminal.run("entities", "list", "quib").out()).isEqualTo("company\tquibber\tКвиббер\tQuibber Yard\n");
        Path text = Files.writeString(folder.resolve("text.md"), "QY Works builds ships.");
        assertThat(terminal.run("tag", text.toString()).out()).contains("company\tquibber");
        Path out = folder.resolve("out.csv");
        assertThat(terminal.run("entities", "export", out.toString()).exit()).isZero();
        assertThat(Files.readString(out)).contains("company,quibber,Квиббер,Quibber Yard,,QY Works");
        assertThat(terminal.run("entities", "import", out.toString()).err()).contains("0");
        assertThat(terminal.run("entities", "export", "--all").out()).contains("country,NO,Норвегия,Norway");
    }

    @Test
    void ofATableWithAWrongLineNothingIsKept() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path table = Files.writeString(folder.resolve("in.csv"),
                "kind,code,name-ru,name-en\ncompany,good,Хорошая,Good\ncompany,bad,,Bad\n");

        Run run = terminal.run("entities", "import", table.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 3").contains("name");
        assertThat(terminal.run("entities", "list", "good").out()).isEmpty();
    }
}
