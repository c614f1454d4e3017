package app.dateline.desk.preview;

import app.dateline.article.Article;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Place;
import app.dateline.rights.RightsRules;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Which page is previewed and how; made anew a moment after the last change. FX thread only. */
public final class PreviewModel implements AutoCloseable {
    static final Duration PAUSE = Duration.millis(300);
    private static final Duration CARET_PAUSE = Duration.millis(80);

    private final Current current;
    private final ObservableValue<Language> written;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final ReaderPages pages;
    private final Function<String, Optional<Path>> pictures;
    private final Consumer<URI> browse;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.RU);
    private final ObjectProperty<PageWidth> width = new SimpleObjectProperty<>(PageWidth.PHONE);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<PreviewPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> block = new ReadOnlyObjectWrapper<>(-1);
    private final Pause pause = new Pause(PAUSE, this::render);
    private final Pause caretPause = new Pause(CARET_PAUSE, this::follow);
    private final Latest<PreviewPage> renders;
    private final Latest<Integer> places;
    private Place caret;
    private volatile Article article;
    private PreviewServer server;

    /**
     * @param written  which edition is being written
     * @param known    finds countries and companies; any thread
     * @param rights   the newsroom's rules; any thread but the FX thread
     * @param pictures where the file of a picture is; any thread
     * @param browse   shows an address in the person's browser
     */
    public PreviewModel(
            Current current,
            ObservableValue<Language> written,
            Function<EntityKey, Optional<Entity>> known,
            Supplier<RightsRules> rights,
            Function<String, Optional<Path>> pictures,
            Consumer<URI> browse,
            Clock clock,
            Tasks tasks,
            Consumer<Message> failed) {
        this.current = current;
        this.written = written;
        this.tasks = tasks;
        this.failed = failed;
        this.pictures = pictures;
        this.browse = browse;
        this.pages = new ReaderPages(known, rights, clock);
        this.renders = new Latest<>(tasks, this::made, failed);
        this.places = new Latest<>(tasks, block::set, failed);
        current.articleProperty().subscribe(now -> {
            article = now;
            if (open.get()) {
                pause.restart();
            }
        });
        language.addListener((_, _, _) -> render());
        dark.addListener((_, _, _) -> render());
    }

    public ReadOnlyObjectProperty<PreviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The number of the block on the page that the caret is in, -1 while it is in none. */
    ReadOnlyObjectProperty<Integer> blockProperty() {
        return block.getReadOnlyProperty();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** Whose page is shown. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<PageWidth> widthProperty() {
        return width;
    }

    /** Whether the page is shown as those see it who want dark pages. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Opens it with the edition that is being written, or closes it. */
    public void toggle() {
        if (open.get()) {
            open.set(false);
        } else {
            language.set(written.getValue());
            open.set(true);
            render();
        }
    }

    /** Tells where in a text a person is now. */
    public void caret(Place now) {
        caret = now;
        if (open.get()) {
            caretPause.restart();
        }
    }

    /** Opens a link of the page in the browser. */
    void openLink(URI address) {
        browse.accept(address);
    }

    /** Shows the page in the person's browser, with a link to the other edition's; a reload there shows what is new. */
    public void browse() {
        Language shown = open.get() ? language.get() : written.getValue();
        tasks.quietly(_ -> server().address(shown), browse, failed);
    }

    /** One for all presses, however quick they follow each other. */
    private synchronized PreviewServer server() {
        if (server == null) {
            server = new PreviewServer(pages, () -> article, pictures);
        }
        return server;
    }

    private void render() {
        Article now = current.article();
        if (!open.get() || now == null) {
            return;
        }
        Language shown = language.get();
        boolean inDark = dark.get();
        renders.start(_ -> {
            WebPage.prepare();
            return pages.page(now, shown, surroundings(pictures, inDark));
        });
    }

    /** Those of the page beside the text: nothing but files. */
    static Surroundings surroundings(Function<String, Optional<Path>> pictures, boolean inDark) {
        return new Surroundings(
                "default-src 'none'; style-src 'unsafe-inline'; img-src file:; font-src file:",
                "fonts/",
                sha256 -> pictures.apply(sha256).map(file -> file.toUri().toString()).orElse(""),
                other -> WebPage.OTHER_EDITION,
                inDark);
    }

    private void made(PreviewPage next) {
        if (!next.equals(page.get())) {
            page.set(next);
        }
        follow();
    }

    private void follow() {
        Article now = current.article();
        if (caret == null || now == null || page.get() == null || !open.get()) {
            return;
        }
        String body = now.edition(caret.language()).body();
        int at = Math.min(caret.start(), body.length());
        int shown = page.get().blocks().size();
        places.start(_ -> Blocks.at(body, at, shown));
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
        }
    }
}
