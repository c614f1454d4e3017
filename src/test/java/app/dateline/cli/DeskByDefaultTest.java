package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class DeskByDefaultTest {
    @Command(name = "desk")
    private static final class FakeDesk implements Callable<Integer> {
        private final Invocation invocation;

        @Option(names = "--trial")
        private boolean trial;

        FakeDesk(Invocation invocation) {
            this.invocation = invocation;
        }

        @Override
        public Integer call() {
            invocation.console().out().print("desk " + trial + " " + invocation.profile());
            return 0;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                      | desk false p",
        "desk                    | desk false p",
        "--trial                 | desk true p",
        "--profile q             | desk false q",
        "--profile q desk        | desk false q",
        "--ui ru --profile q --trial | desk true q",
        "--trial --profile=q     | desk true q"
    })
    void theDeskOpensWhenNoCommandIsGiven(String args, String expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Cli cli = new Cli(new Console(InputStream.nullInputStream(), stream, stream), Map.of("DATELINE_PROFILE", "p"),
                Locale.ENGLISH, invocation -> List.of(new FakeDesk(invocation)));

        int exit = cli.run(args.isEmpty() ? new String[0] : args.strip().split(" +"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(exit).isZero();
    }
}
