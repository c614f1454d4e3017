package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.rights.RightsRules;
import app.dateline.store.Store;
import app.dateline.text.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One run of the program: what was said for any command, and what follows from it. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
public final class Invocation {
    private final Console console;
    private final Map<String, String> environment;
    private final Language ui;

    @Option(names = "--profile", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.profile")
    private Path profile;

    /** Read before anything else is, because the help is in this language too; see {@link UiLanguage}. */
    @Option(names = "--ui", paramLabel = "ru|en", scope = ScopeType.INHERIT, descriptionKey = "cli.option.ui")
    private Language saidUi;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "cli.option.debug")
    private boolean debug;

    Invocation(Console console, Map<String, String> environment, Language ui) {
        this.console = console;
        this.environment = Map.copyOf(environment);
        this.ui = ui;
    }

    public Console console() {
        return console;
    }

    /** The process's environment variables. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The language that the program speaks in this run. */
    public Language ui() {
        return ui;
    }

    /** The profile's folder, which need not be there yet. */
    public Path profile() {
        return profile == null ? ProfileFolder.standard(environment) : profile;
    }

    /** The folder of a trial's profile: the one that was named, else one of its own beside the standard one. */
    Path trialProfile() {
        boolean named = profile != null || !environment.getOrDefault(ProfileFolder.VARIABLE, "").isBlank();
        return named ? profile() : profile().resolveSibling("dateline-trial");
    }

    /** The language that {@code --ui} asked for. */
    Optional<Language> saidUi() {
        return Optional.ofNullable(saidUi);
    }

    /** Whether stack traces are wanted. */
    public boolean isDebug() {
        return debug;
    }

    Words words() {
        return Words.in(ui);
    }

    /** Tells the person something, in words. */
    void tell(Message message) {
        console.err().println(words().say(message));
    }

    void tell(String key, Object... args) {
        tell(Message.of(key, args));
    }

    /** What may be done with whose material; why the profile's own file does not count, is told. */
    RightsRules rights() {
        return RightsRules.of(profile(), this::tell);
    }

    Store openToRead() {
        return Store.openToRead(profile());
    }

    Store open() {
        return Store.open(profile());
    }

    /** Who is at work, as the history of an article names them. */
    static String author() {
        return System.getProperty("user.name", "");
    }
}
