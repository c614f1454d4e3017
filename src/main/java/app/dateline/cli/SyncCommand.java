package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.store.Store;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Portal;
import app.dateline.sync.Progress;
import app.dateline.sync.Removals;
import app.dateline.sync.Report;
import app.dateline.sync.Sync;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends what waits, fetches what is new, once. */
@Command(name = "sync")
final class SyncCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--allow-removals", descriptionKey = "cli.option.allow-removals")
    private boolean allowRemovals;

    @Mixin
    private final PortalOption portal;

    SyncCommand(Invocation invocation) {
        this.invocation = invocation;
        this.portal = new PortalOption(invocation);
    }

    @Override
    public Integer call() {
        try (Store store = invocation.open();
                Portal reached = portal.open(store)) {
            Report report = new Sync(store, reached).pass(
                    Progress.NONE, new Cancellation(), allowRemovals ? Removals.ALLOWED : Removals.ASK);
            print(store, report);
            return report.isClean() ? Exit.DONE : Exit.PROBLEMS;
        }
    }

    /** One line an article on standard output: what became of it, its id, its headline. */
    private void print(Store store, Report report) {
        report.sent().forEach(id -> line(store, "sent", id));
        report.fetched().forEach(id -> line(store, "fetched", id));
        report.removed().forEach(id -> line(store, "removed", id));
        report.merged().forEach(id -> line(store, "merged", id));
        report.conflicts().forEach(id -> line(store, "conflict", id));
        report.refused().forEach((id, why) -> {
            line(store, "refused", id);
            invocation.tell("cli.sync.refused", id.toString(), why);
        });
        report.notes().forEach(invocation::tell);
        report.stopped().ifPresent(invocation::tell);
        invocation.tell(
                "cli.sync.done",
                report.sent().size(),
                report.fetched().size(),
                report.removed().size(),
                report.merged().size(),
                report.conflicts().size(),
                report.refused().size());
    }

    private void line(Store store, String what, ArticleId id) {
        String headline = store.find(id).map(this::headline).orElse("");
        invocation.console().out().println((what + "\t" + id + "\t" + headline).stripTrailing());
    }

    private String headline(Article article) {
        return Console.oneLine(article.headline(invocation.ui()));
    }
}
