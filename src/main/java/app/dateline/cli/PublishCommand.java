package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.proof.Checks;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import app.dateline.rights.RightsRules;
import app.dateline.store.Store;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Edits;
import app.dateline.sync.Portal;
import app.dateline.sync.Reread;
import app.dateline.sync.Sync;
import app.dateline.wire.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows readers an article, and prints where. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "cli.option.article")
    private String article;

    @Option(names = "--language", paramLabel = "ru|en", descriptionKey = "cli.option.publish-language")
    private Language language;

    @Mixin
    private final PortalOption portal;

    PublishCommand(Invocation invocation) {
        this.invocation = invocation;
        this.portal = new PortalOption(invocation);
    }

    @Override
    public Integer call() {
        try (Store store = invocation.open()) {
            Article found = Reference.find(store, article);
            List<Language> wanted = wanted(found);
            List<Problem> problems = CheckCommand.of(store, found, invocation);
            List<Language> ready = wanted.stream()
                    .filter(one -> Checks.mayPublish(problems, one))
                    .toList();
            wanted.stream().filter(one -> !ready.contains(one)).forEach(one -> tellWhatBlocks(problems, one));
            if (ready.isEmpty()) {
                return Exit.PROBLEMS;
            }
            boolean missing = false;
            RightsRules rights = invocation.rights();
            try (Portal reached = portal.open(store)) {
                Sync sync = new Sync(store, reached);
                for (Language one : ready) {
                    Publication publication = sync.publish(
                            found.id(), one, Edits.stored(store, Invocation.author()), new Cancellation());
                    invocation.console().out().println(reached.address() + publication.path());
                    Reread reread = sync.reread(
                            found.id(), publication, picture -> rights.isShown(picture, LocalDate.now()),
                            new Cancellation());
                    reread.said().forEach(said -> invocation.console().err().println(
                            one.code() + ": " + invocation.words().say(said)));
                    missing |= reread.isMissing();
                }
            }
            return ready.equals(wanted) && !missing ? Exit.DONE : Exit.PROBLEMS;
        }
    }

    private List<Language> wanted(Article found) {
        List<Language> begun = found.languages().stream()
                .filter(one -> !found.edition(one).isBlank())
                .filter(one -> language == null || one == language)
                .toList();
        if (begun.isEmpty()) {
            throw Failure.of(
                    "cli.failure.no-edition",
                    found.id().toString(),
                    (language == null ? found.original() : language).code());
        }
        return begun;
    }

    private void tellWhatBlocks(List<Problem> problems, Language blocked) {
        invocation.tell("cli.publish.blocked", blocked.code());
        problems.stream()
                .filter(p -> p.severity() == Severity.BLOCKING)
                .filter(p -> p.place().language() == null || p.place().language() == blocked)
                .forEach(p -> invocation.console().err().println("  " + CheckCommand.line(p, invocation.words())));
    }
}
