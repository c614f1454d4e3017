package app.dateline.cli;

import app.dateline.store.Repaired;
import app.dateline.store.Store;
import app.dateline.store.StoreCheck;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks after the profile's database. */
@Command(name = "store", synopsisSubcommandLabel = "COMMAND")
final class StoreCommand {
    private final Invocation invocation;

    StoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Command(name = "check")
    int check() {
        StoreCheck check;
        try (Store store = invocation.openToRead()) {
            check = store.check();
        }
        check.problems().forEach(p -> invocation.console().out().println(invocation.words().say(p)));
        invocation.tell(
                "cli.store.checked", check.articles(), check.revisions(), check.media(), check.problems().size());
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }

    /** Prints the backup's path. */
    @Command(name = "backup")
    int backup() {
        try (Store store = invocation.open()) {
            invocation.console().out().println(store.backup());
        }
        return Exit.DONE;
    }

    @Command(name = "restore")
    int restore(@Parameters(paramLabel = "BACKUP", descriptionKey = "cli.option.backup") Path backup) {
        Optional<Path> kept = Store.restore(invocation.profile(), backup);
        invocation.tell("cli.store.restored", backup.toString());
        kept.ifPresent(folder -> invocation.tell("cli.store.kept", folder.toString()));
        return Exit.DONE;
    }

    @Command(name = "repair")
    int repair() {
        Repaired repaired = Store.repair(invocation.profile());
        if (repaired.setAside().isEmpty()) {
            invocation.tell("cli.store.sound");
            return Exit.DONE;
        }
        repaired.backup().ifPresentOrElse(
                backup -> invocation.tell("cli.store.from-backup", backup.toString()),
                () -> invocation.tell("cli.store.no-backup"));
        invocation.tell("cli.store.repaired", repaired.articles(), repaired.replayed(), repaired.unreadable());
        repaired.changed().forEach(headline ->
                invocation.tell("cli.store.newer-text", Console.oneLine(headline)));
        invocation.tell("cli.store.kept", repaired.setAside().get().toString());
        return repaired.unreadable() == 0 ? Exit.DONE : Exit.PROBLEMS;
    }
}
