package app.dateline.desk.library;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.store.EndingArticle;
import app.dateline.store.Library;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LibraryQuery;
import app.dateline.store.LicenceState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The profile's pictures: which are wanted, which one is looked at, and what becomes of it. FX thread only. */
public final class LibraryModel {
    /**
     * What it works with.
     *
     * @param stored goes on when what is open is on disk
     * @param open   opens an article
     * @param failed told of what could not be done
     */
    public record Parts(
            Library library,
            Tasks tasks,
            Current current,
            Consumer<Runnable> stored,
            Consumer<ArticleId> open,
            Clock clock,
            Consumer<Message> failed) {}

    /** What is shown of the library, read at one moment. */
    private record Seen(
            LibraryQuery query, boolean onlyAlike, List<LibraryPicture> pictures, List<EndingArticle> articles, Alike alike) {}

    /** A picture that is looked at, with those that look like it. */
    record Chosen(LibraryPicture picture, List<LibraryPicture> alike) {}

    private final Parts parts;
    private final Latest<Seen> reading;
    private final Latest<Optional<Chosen>> choosing;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<LibraryQuery> query;
    private final BooleanProperty onlyAlike = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<LibraryPicture>> pictures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Ending>> ending = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Boolean> canAdd;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Alike alike = Alike.NONE;
    private String wanted;

    public LibraryModel(Parts parts) {
        this.parts = parts;
        this.query = new SimpleObjectProperty<>(LibraryQuery.all(today()));
        this.reading = new Latest<>(parts.tasks(), this::take, parts.failed());
        this.choosing = new Latest<>(parts.tasks(), this::show, parts.failed());
        query.addListener(_ -> refresh());
        onlyAlike.addListener(_ -> refresh());
        // also when it is taken back
        parts.current().part(Article::pictures).addListener(_ -> refresh());
        this.canAdd = parts.current().openProperty().map(_ -> true).orElse(false);
        parts.current().openProperty().addListener((_, _, now) -> {
            if (now != null) {
                close();
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(parts.clock());
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** Which pictures are wanted. */
    public ObjectProperty<LibraryQuery> queryProperty() {
        return query;
    }

    /** Whether only such are wanted that look like another one. */
    BooleanProperty onlyAlikeProperty() {
        return onlyAlike;
    }

    public ReadOnlyObjectProperty<List<LibraryPicture>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** The pictures and the articles that end themselves, by the day, while such are asked for; else empty. */
    ReadOnlyObjectProperty<List<Ending>> endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /** Whether what ends is asked for, and shown as a list. */
    ObservableValue<Boolean> isByEnd() {
        return query.map(LibraryQuery::isByEnd);
    }

    /** The picture that is looked at; null for none. */
    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What came of what was done last; null for nothing. */
    ReadOnlyObjectProperty<Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether what is shown has been read, and an empty grid says something. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Opens it with every picture. */
    public void open() {
        open(LibraryQuery.all(today()));
    }

    /** Opens it with those whose licence has ended or ends soon, by the day of the end. */
    public void openRights() {
        open(LibraryQuery.all(today()).withLicences(Set.of(LicenceState.ENDED, LicenceState.ENDING)));
    }

    private void open(LibraryQuery asked) {
        said.set(null);
        onlyAlike.set(false);
        query.set(asked);
        open.set(true);
        refresh();
    }

    public void close() {
        open.set(false);
    }

    /** Reads what is shown; nothing while the library is closed. */
    public void refresh() {
        if (!open.get()) {
            return;
        }
        LibraryQuery asked = query.get().on(today());
        boolean only = onlyAlike.get();
        Alike known = alike;
        // what was added a moment ago is in it, too
        parts.stored().accept(() -> reading.start(_ -> {
            var likenesses = parts.library().likenesses();
            Alike now = likenesses.equals(known.likenesses()) ? known : Alike.of(likenesses);
            List<LibraryPicture> found = parts.library().pictures(asked).stream()
                    .filter(picture -> !only || isTwofold(now, picture))
                    .toList();
            List<EndingArticle> articles =
                    asked.isByEnd() && !only ? parts.library().articles(asked) : List.of();
            return new Seen(asked, only, found, articles, now);
        }));
    }

    private void take(Seen seen) {
        alike = seen.alike();
        if (!seen.query().equals(query.get().on(seen.query().today())) || seen.onlyAlike() != onlyAlike.get()) {
            return;
        }
        pictures.set(seen.pictures());
        loaded.set(true);
        boolean there = seen.pictures().stream().anyMatch(picture -> picture.sha256().equals(wanted));
        choose(there ? wanted : seen.pictures().isEmpty() ? null : seen.pictures().getFirst().sha256());
        ending.set(seen.query().isByEnd() ? Ending.byDay(seen.pictures(), seen.articles()) : List.of());
    }

    private static boolean isTwofold(Alike alike, LibraryPicture picture) {
        return !alike.to(picture.sha256()).isEmpty() || picture.hasTwoCredits();
    }

    /** Whether it looks like another one, or is credited in two ways. */
    boolean isTwofold(LibraryPicture picture) {
        return isTwofold(alike, picture);
    }

    /** @param sha256 null for none */
    void choose(String sha256) {
        wanted = sha256;
        if (sha256 == null) {
            chosen.set(null);
            return;
        }
        List<String> near = alike.to(sha256);
        choosing.start(_ -> parts.library().picture(sha256).map(picture -> new Chosen(
                picture, near.stream().flatMap(other -> parts.library().picture(other).stream()).toList())));
    }

    private void show(Optional<Chosen> read) {
        read.filter(now -> now.picture().sha256().equals(wanted)).ifPresent(chosen::set);
    }

    /** The SHA-256 of the picture that is looked at, or will be when it has been read; null for none. */
    String wanted() {
        return wanted;
    }

    void open(ArticleId article) {
        Article now = parts.current().article();
        if (now != null && now.id().equals(article)) {
            close();
        } else {
            parts.open().accept(article);
        }
    }

    /** Whether there is an article that a picture can be added to. */
    ObservableValue<Boolean> canAdd() {
        return canAdd;
    }

    /** Puts it into the open article, with all that is known of it; one edit, which Undo takes back. */
    void add(LibraryPicture added) {
        Article article = parts.current().article();
        Picture picture = added.picture();
        if (article == null) {
            said.set(Message.of("desk.library.no-article"));
        } else if (article.pictures().stream().anyMatch(p -> p.sha256().equals(picture.sha256()))) {
            said.set(Message.of("inspector.pictures.twice", picture.file()));
        } else {
            parts.current().edit(Message.of("inspector.edit.picture-add", picture.file()), before -> {
                List<Picture> more = new ArrayList<>(before.pictures());
                more.add(picture);
                return before.withPictures(more);
            });
            said.set(Message.of("desk.library.added", picture.file(), article.headline(article.original())));
        }
    }
}
