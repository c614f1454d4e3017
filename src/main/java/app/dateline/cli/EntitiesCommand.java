package app.dateline.cli;

import app.dateline.article.Entity;
import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.intake.EntityTable;
import app.dateline.mention.Gazetteer;
import app.dateline.store.Store;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after the countries and companies that the newsroom knows. */
@Command(name = "entities", synopsisSubcommandLabel = "COMMAND")
final class EntitiesCommand {
    private static final String STANDARD = "-";
    private static final int MOST_LISTED = 1000;

    private final Invocation invocation;

    EntitiesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Command(name = "list")
    int list(@Parameters(paramLabel = "NAME", descriptionKey = "cli.option.entities-query") String name) {
        Names.in(invocation.profile()).search(name, MOST_LISTED).forEach(entity -> invocation.console().out().println(
                String.join("\t", entity.key().kind().code(), entity.key().code(),
                        Console.oneLine(entity.name().ru()), Console.oneLine(entity.name().en()))));
        return Exit.DONE;
    }

    @Command(name = "export")
    int export(
            @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = STANDARD, descriptionKey = "cli.option.entities-file") String file,
            @Option(names = "--all", descriptionKey = "cli.option.entities-all") boolean all) {
        List<Entity> entities;
        if (all) {
            Gazetteer known = Names.in(invocation.profile());
            entities = Stream.of(EntityKind.values()).flatMap(kind -> known.all(kind).stream()).toList();
        } else {
            try (Store store = invocation.openToRead()) {
                entities = store.entities();
            }
        }
        try {
            if (file.equals(STANDARD)) {
                Writer out = new BufferedWriter(new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8));
                EntityTable.write(entities, out);
                out.flush();
            } else {
                try (Writer out = Files.newBufferedWriter(Path.of(file))) {
                    EntityTable.write(entities, out);
                }
            }
        } catch (IOException e) {
            throw new Failure(Message.of("cli.failure.unwritable", file), e);
        }
        return Exit.DONE;
    }

    @Command(name = "import")
    int add(@Parameters(paramLabel = "FILE", descriptionKey = "cli.option.entities-file") String file) {
        List<Entity> entities;
        try (InputStream in = file.equals(STANDARD) ? invocation.console().in() : Files.newInputStream(Path.of(file))) {
            entities = EntityTable.read(in, Console.oneLine(file), Names.in(invocation.profile())::entity);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Message.of("text.failure.unreadable", Console.oneLine(file)), e);
        }
        try (Store store = invocation.open()) {
            store.saveAll(entities);
        }
        invocation.tell("cli.entities.taken", entities.size());
        return Exit.DONE;
    }
}
