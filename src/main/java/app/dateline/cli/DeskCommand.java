package app.dateline.cli;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.pictures.FilePictureChooser;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.shell.Browser;
import app.dateline.desk.shell.Desk;
import app.dateline.desk.shell.DeskStage;
import app.dateline.desk.shell.Doorbell;
import app.dateline.desk.shell.PlatformFolderChooser;
import app.dateline.desk.shell.Snapshot;
import app.dateline.desk.shell.Toolkit;
import app.dateline.proof.spelling.Lexicon;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the desk; with {@code --trial} over sample articles and a portal of its own on this machine. */
@Command(name = "desk")
final class DeskCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Shown> window = new CompletableFuture<>();

    private record Shown(Desk desk, DeskStage stage) {}

    @Option(names = "--trial", descriptionKey = "cli.option.trial")
    private boolean trial;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.option.desk-files")
    private List<Path> files = List.of();

    DeskCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean headless = Toolkit.isHeadless(invocation.environment());
        if (headless && !trial) {
            throw Failure.of("cli.failure.no-display");
        }
        Path profile = trial ? invocation.trialProfile() : invocation.profile();
        Tokens tokens = Tokens.ofUser(invocation.environment());
        if (Doorbell.ring(profile, files)) {
            return raised();
        }
        // JavaFX takes as long to start as a profile to open, and the settings a moment
        CompletableFuture<Void> toolkit = CompletableFuture.runAsync(() -> Toolkit.start(headless));
        CompletableFuture<Settings> read = CompletableFuture.supplyAsync(() -> Settings.read(profile));
        Optional<DeskProfile> opened = DeskProfile.open(profile, files);
        if (opened.isEmpty()) {
            return raised();
        }
        opened.get().said().ifPresent(invocation::tell);
        try (Store store = opened.get().store();
                Doorbell _ = Doorbell.listen(profile, come -> answer(store, come))) {
            Optional<Trial> portal = trial ? Optional.of(Trial.start(store, profile, tokens)) : Optional.empty();
            try {
                Brought brought = Brought.into(store, files);
                brought.refused().forEach(invocation::tell);
                Settings settings = settings(read.join(), portal);
                portal.ifPresent(running -> tellPages(running, store));
                Optional<ArticleId> first = brought.first().or(() -> portal.flatMap(Trial::sample));
                List<Message> said = new ArrayList<>(brought.refused());
                opened.get().said().ifPresent(said::add);
                toolkit.join();
                run(store, profile, tokens, settings, first, said, headless);
            } finally {
                portal.ifPresent(Trial::close);
            }
        }
        return Exit.DONE;
    }

    private void tellPages(Trial running, Store store) {
        running.pages(store).forEach(page -> invocation.console().out().println(page));
        invocation.console().out().flush();
    }

    private int raised() {
        invocation.tell("cli.desk.raised");
        return Exit.DONE;
    }

    private Settings settings(Settings read, Optional<Trial> portal) {
        Settings settings = read;
        if (invocation.saidUi().isPresent()) {
            settings = settings.withLanguage(invocation.saidUi().get());
        }
        return portal.isPresent() ? settings.withPortal(portal.get().address().toString()) : settings;
    }

    private void run(
            Store store,
            Path profile,
            Tokens tokens,
            Settings settings,
            Optional<ArticleId> first,
            List<Message> said,
            boolean headless)
            throws InterruptedException {
        boolean fresh = store.list(ListQuery.ALL.withLimit(1)).isEmpty();
        Desk desk = Toolkit.onFx(() -> {
            Desk made = new Desk(new Desk.Parts(
                    store,
                    profile,
                    settings,
                    tokens,
                    (address, token, language) -> new DatelinePortal(address, token, language, Patience.NORMAL),
                    FilePictureChooser::new,
                    PlatformFolderChooser::new,
                    Browser::show,
                    Clock.systemDefaultZone(),
                    Lexicon::of));
            DeskStage stage = new DeskStage(made, closed::countDown);
            first.ifPresent(made::open);
            stage.show();
            if (fresh) {
                made.welcome();
            }
            said.forEach(made::say);
            window.complete(new Shown(made, stage));
            return made;
        });
        // a terminated program stores what was typed last, as a closed window does; JavaFX has ended by then
        Thread last = new Thread(() -> {
            desk.storeLast();
            store.close();
        });
        Runtime.getRuntime().addShutdownHook(last);
        if (headless) {
            withoutDisplay(desk, profile);
        }
        closed.await();
        Runtime.getRuntime().removeShutdownHook(last);
        Toolkit.stop();
    }

    /** A second desk was started: this one comes to the front, with the files of that one. */
    private void answer(Store store, List<Path> come) {
        Brought brought = Brought.into(store, come);
        window.thenAccept(shown -> Platform.runLater(() -> {
            shown.stage().raise();
            brought.first().ifPresent(shown.desk()::open);
            brought.refused().forEach(shown.desk()::say);
        }));
    }

    private void withoutDisplay(Desk desk, Path profile) throws InterruptedException {
        Path picture = profile.resolveSibling(profile.getFileName() + ".png").toAbsolutePath();
        Toolkit.onFx(desk::settled).join();
        Snapshot.write(Toolkit.onFx(() -> Snapshot.of(desk.scene())), picture);
        invocation.tell("cli.desk.no-display", picture.toString());
    }
}
