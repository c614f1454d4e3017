package app.dateline.cli;

import app.dateline.article.Coded;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.intake.Intake;
import app.dateline.store.LicenceState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The program as its command line. One object can run many times, one run a thread. */
public final class Cli {
    private static final Set<String> WITH_VALUE = Set.of("--profile", "--ui");
    private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V");

    private final Console console;
    private final Map<String, String> environment;
    private final Locale locale;

    /**
     * @param environment of the process
     * @param locale      whose language is spoken where {@code --ui} says none
     */
    public Cli(Console console, Map<String, String> environment, Locale locale) {
        this.console = console;
        this.environment = environment;
        this.locale = locale;
    }

    /** Runs one command to its end. @return the exit code: 0 done, 1 problems found or failed, 2 wrong use */
    public int run(String... args) {
        Invocation invocation = new Invocation(console, environment, UiLanguage.of(args, locale));
        CommandLine line = new CommandLine(invocation);
        commands(invocation).forEach(line::addSubcommand);
        HelpWords.into(line, invocation.words());
        Mistakes mistakes = new Mistakes(invocation);
        line.registerConverter(Path.class, Path::of)
                .registerConverter(Language.class, text -> Language.of(text).orElseThrow(Cli::wrong))
                .registerConverter(
                        LicenceState.class, text -> Coded.of(LicenceState.class, text).orElseThrow(Cli::wrong))
                .registerConverter(
                        EditionState.class, text -> Coded.of(EditionState.class, text).orElseThrow(Cli::wrong))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler(mistakes);
        int exit = line.execute(withDesk(args));
        console.out().flush();
        console.err().flush();
        return exit;
    }

    private static List<Object> commands(Invocation invocation) {
        return List.of(
                new ImportCommand(invocation),
                new ListCommand(invocation),
                new ShowCommand(invocation),
                new ExportCommand(invocation),
                new CheckCommand(invocation),
                new TagCommand(invocation),
                new ScoreCommand(invocation),
                new PublishCommand(invocation),
                new SyncCommand(invocation),
                new PortalCommand(invocation),
                new StoreCommand(invocation),
                new WordsCommand(invocation),
                new EntitiesCommand(invocation),
                new GlossaryCommand(invocation),
                new CreditCommand(invocation),
                new AlignCommand(invocation),
                new InboxCommand(invocation),
                new PicturesCommand(invocation),
                new MemoryCommand(invocation),
                new DeskCommand(invocation),
                new ScreenshotsCommand(invocation));
    }

    private static TypeConversionException wrong() {
        return new TypeConversionException("");
    }

    private static boolean isFile(String argument) {
        return argument.indexOf('.') > 0 && Intake.isText(argument);
    }

    /** Without a command the desk opens; its options may stand alone too, and so may the files that a double click names. */
    static String[] withDesk(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (WITH_VALUE.contains(args[i])) {
                i++;
            } else if (HELP.contains(args[i]) || !args[i].startsWith("-") && !isFile(args[i])) {
                return args;
            } else if (isFile(args[i])) {
                break;
            }
        }
        String[] all = new String[args.length + 1];
        all[0] = "desk";
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }
}
