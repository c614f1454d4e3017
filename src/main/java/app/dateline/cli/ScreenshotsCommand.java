package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.desk.archive.ArchiveModel;
import app.dateline.desk.history.HistoryRow;
import app.dateline.desk.inspector.InspectorTab;
import app.dateline.desk.preview.PageWidth;
import app.dateline.desk.settings.Display;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.shell.Desk;
import app.dateline.desk.shell.Snapshot;
import app.dateline.desk.shell.Toolkit;
import app.dateline.intake.Samples;
import app.dateline.proof.spelling.Lexicon;
import app.dateline.store.Store;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import app.dateline.text.find.Sought;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the window over the sample articles: every tab and the preview, light and dark, in both languages. Needs no display. */
@Command(name = "screenshots")
final class ScreenshotsCommand implements Callable<Integer> {
    /** The sample that is not ready for readers. */
    private static final int WITH_PROBLEMS = 5;

    private final Invocation invocation;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.screenshots")
    private Path folder;

    @Option(names = "--scale", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "cli.option.scale")
    private int scale;

    ScreenshotsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Path profile = Files.createTempDirectory("dateline-screenshots");
        try (Store store = Store.open(profile)) {
            Files.createDirectories(folder);
            List<ArticleId> articles = Samples.into(store, "Editor");
            rewrite(store, articles.getFirst());
            SampleInbox.into(store.inbox(), Instant.now());
            Toolkit.start(true);
            for (Language language : Language.values()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    Settings settings = Settings.standard()
                            .withLanguage(language)
                            .withTheme(theme)
                            .withAuthor("Editor")
                            .withGrammar(false)
                            .withDisplay(Display.STANDARD.withScale(scale));
                    draw(store, profile, articles, settings);
                }
            }
            Toolkit.stop();
        } catch (IOException e) {
            throw Failure.of("cli.failure.screenshots", folder.toString(), String.valueOf(e.getMessage()));
        } finally {
            delete(profile);
        }
        return Exit.DONE;
    }

    /** Puts an earlier state of another's hand into the history, so that there is something to compare. */
    private static void rewrite(Store store, ArticleId id) {
        Article now = store.find(id).orElseThrow();
        Article then = now;
        for (Edition edition : now.editions().values()) {
            String body = edition.body();
            List<Block> blocks = Markdown.blocks(body);
            String first = blocks.getFirst().in(body);
            String second = blocks.get(1).in(body);
            String last = blocks.getLast().in(body);
            then = then.with(edition
                    .withHeadline(edition.headline().substring(0, edition.headline().lastIndexOf(' ')))
                    .withBody(last + "\n\n" + body.substring(0, body.lastIndexOf(last))
                            .replace(first, halved(first))
                            .replace(second, second + " " + halved(first))));
        }
        store.save(then, "Anna");
        store.save(now, "Editor");
    }

    private static String halved(String text) {
        int space = text.indexOf(' ', text.length() / 2);
        return space < 0 ? text : text.substring(0, space) + '.';
    }

    private record Shown(Desk desk, Stage stage) {}

    private void draw(Store store, Path profile, List<ArticleId> articles, Settings settings) {
        Shown shown = Toolkit.onFx(() -> {
            Desk desk = new Desk(new Desk.Parts(
                    store,
                    profile,
                    settings,
                    new Tokens(profile.resolve("tokens")),
                    (address, token, language) -> new DatelinePortal(address, token, language, Patience.NORMAL),
                    (_, _) -> List::of,
                    (_, _) -> Optional::empty,
                    _ -> {},
                    Clock.systemDefaultZone(),
                    Lexicon::of));
            Stage stage = new Stage();
            stage.setScene(desk.scene());
            stage.setWidth(1440);
            stage.setHeight(900);
            stage.show();
            desk.open(articles.getFirst());
            return new Shown(desk, stage);
        });
        for (String over : List.of("keys", "tour")) {
            Toolkit.onFx(() -> {
                shown.desk().run(over);
                return null;
            });
            Toolkit.onFx(shown.desk()::settled).join();
            write(shown.desk(), over, settings);
            Toolkit.onFx(() -> {
                shown.desk().run(over);
                return null;
            });
        }
        for (InspectorTab tab : InspectorTab.values()) {
            Toolkit.onFx(() -> {
                shown.desk().open(articles.get(tab == InspectorTab.PROBLEMS ? WITH_PROBLEMS : 0));
                shown.desk().open(tab);
                return null;
            });
            Toolkit.onFx(() -> {
                List<HistoryRow> rows = shown.desk().history().rowsProperty().get();
                if (tab == InspectorTab.HISTORY && rows.size() > 1) {
                    shown.desk().history().choose(rows.get(1));
                }
                return null;
            });
            Toolkit.onFx(shown.desk()::settled).join();
            write(shown.desk(), tab == InspectorTab.DETAILS ? "desk" : tab.code(), settings);
        }
        preview(shown.desk(), settings);
        Toolkit.onFx(() -> {
            shown.desk().history().close();
            shown.desk().open(articles.getFirst());
            shown.desk().open(InspectorTab.DETAILS);
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        Toolkit.onFx(() -> {
            shown.desk().find("судно", true);
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        write(shown.desk(), "find", settings);
        Toolkit.onFx(() -> {
            ArchiveModel archive = shown.desk().archive();
            archive.openProperty().set(true);
            archive.soughtProperty().set(Sought.NOTHING.withForms(true).withText("судно"));
            archive.byProperty().set("корабль");
            archive.search();
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        write(shown.desk(), "archive", settings);
        Toolkit.onFx(() -> {
            shown.desk().run("inbox");
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        write(shown.desk(), "inbox", settings);
        Toolkit.onFx(() -> {
            shown.desk().run("entities");
            shown.desk().entities().choose(EntityKey.company("rosoboronexport"));
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        write(shown.desk(), "entities", settings);
        Toolkit.onFx(() -> {
            shown.desk().entities().close();
            shown.desk().model().choose(settings.withTyping(settings.typing().withSpacesShown(true)));
            shown.desk().typography().mend(Language.RU);
            return null;
        });
        Toolkit.onFx(shown.desk()::settled).join();
        write(shown.desk(), "typography", settings);
        Toolkit.onFx(() -> {
            shown.desk().typography().takeBack();
            return null;
        });
        Toolkit.onFx(() -> {
            shown.desk().close();
            shown.stage().hide();
            return null;
        });
    }

    private void preview(Desk desk, Settings settings) {
        for (PageWidth width : PageWidth.values()) {
            Toolkit.onFx(() -> {
                desk.history().close();
                desk.preview().widthProperty().set(width);
                if (!desk.preview().openProperty().get()) {
                    desk.preview().toggle();
                }
                desk.preview().languageProperty().set(settings.language());
                return null;
            });
            Toolkit.onFx(desk::settled).join();
            Toolkit.onFx(desk.previewView()::drawn).join();
            write(desk, "preview-" + width.code(), settings);
        }
    }

    private void write(Desk desk, String what, Settings settings) {
        String name = what + "-" + settings.theme().name().toLowerCase(Locale.ROOT) + "-" + settings.language().code() + ".png";
        Snapshot.write(Toolkit.onFx(() -> Snapshot.of(desk.scene())), folder.resolve(name));
        invocation.console().out().println(folder.resolve(name));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
