package app.dateline;

import app.dateline.cli.Cli;
import app.dateline.cli.Console;
import java.util.Locale;

/** The program. The parts are wired together here and nowhere else. */
public final class Dateline {
    private Dateline() {}

    public static void main(String[] args) {
        Cli cli = new Cli(Console.standard(), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
        System.exit(cli.run(args));
    }
}
