package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.translate.Glossary;
import app.dateline.translate.GlossaryFile;
import app.dateline.translate.Term;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the newsroom's terms. */
@Command(name = "glossary", synopsisSubcommandLabel = "COMMAND")
final class GlossaryCommand {
    private final Invocation invocation;

    GlossaryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** All of the file's terms or none; one takes the place of another of its id. */
    @Command(name = "import")
    int add(@Parameters(paramLabel = "FILE", descriptionKey = "cli.option.glossary") Path file) {
        List<Term> terms = GlossaryFile.read(file);
        int all = GlossaryFile.add(invocation.profile(), terms).size();
        invocation.tell("cli.glossary.added", terms.size(), all);
        return Exit.DONE;
    }

    /** Writes the profile's own terms, or all that count. */
    @Command(name = "export")
    int write(
            @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.glossary") Path file,
            @Option(names = "--all", descriptionKey = "cli.option.glossary-all") boolean all,
            @Option(names = "--from", paramLabel = "ru|en", descriptionKey = "cli.option.glossary-from") Language from) {
        List<Term> own = GlossaryFile.in(invocation.profile());
        List<Term> terms = all ? Glossary.standard().with(own).terms() : own;
        GlossaryFile.write(file, terms, from == null ? Language.RU : from);
        invocation.tell("cli.glossary.written", terms.size(), file.toString());
        return Exit.DONE;
    }

    /** @return {@link Exit#PROBLEMS} if a term was ignored, or a wrong one used */
    @Command(name = "check")
    int check(
            @Parameters(paramLabel = "SOURCE", descriptionKey = "cli.option.source-text") Path source,
            @Parameters(paramLabel = "TRANSLATION", descriptionKey = "cli.option.target-text") Path target,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        return new TranslationReport(invocation, TextPairs.read(source, target), CheckCommand.glossary(invocation)).printTerms(json);
    }
}
