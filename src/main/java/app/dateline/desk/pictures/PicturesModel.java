package app.dateline.desk.pictures;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.KnownParties;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.Verdict;
import app.dateline.store.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of the open article. FX thread only; files are read off it. */
public final class PicturesModel {
    private static final Logger LOG = LoggerFactory.getLogger(PicturesModel.class);

    private final ReadOnlyObjectWrapper<List<String>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, PictureModel> models = new HashMap<>();
    private final Map<String, Looked> looked = new HashMap<>();
    private final ObservableList<Message> failures = FXCollections.observableArrayList();
    private final Current current;
    private final FindingsModel findings;
    private final KnownParties parties;
    private final Arrival arrival;
    private final PictureChooser chooser;
    private final Elsewhere elsewhere;
    private final Tasks tasks;
    private final UiWords words;

    public PicturesModel(
            Current current,
            FindingsModel findings,
            Media media,
            KnownParties parties,
            PictureChooser chooser,
            Elsewhere elsewhere,
            Tasks tasks,
            UiWords words) {
        this.current = current;
        this.findings = findings;
        this.parties = parties;
        this.arrival = new Arrival(media, parties::now);
        this.chooser = chooser;
        this.elsewhere = elsewhere;
        this.tasks = tasks;
        this.words = words;
        current.articleProperty().addListener((_, before, now) -> {
            if (before == null || now == null || !before.id().equals(now.id())) {
                failures.clear();
                models.values().forEach(PictureModel::close);
                models.clear();
                looked.clear();
                // the next article may have the same ones
                shown.set(List.of());
            }
            show(now);
        });
        show(current.article());
    }

    private void show(Article article) {
        List<String> next = article == null
                ? List.of()
                : article.pictures().stream().map(Picture::sha256).toList();
        models.entrySet().removeIf(entry -> {
            boolean gone = !next.contains(entry.getKey());
            if (gone) {
                entry.getValue().close();
            }
            return gone;
        });
        looked.keySet().retainAll(next);
        looked.values().forEach(each -> each.look(article));
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }

    /** The SHA-256 of the pictures in their order. */
    public ReadOnlyObjectProperty<List<String>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The fields of one; the same as long as the picture is in the article. */
    public PictureModel of(String sha256) {
        return models.computeIfAbsent(sha256, name -> {
            PictureModel model = new PictureModel(current, name, parties);
            model.expandedProperty().set(shown.get().size() == 1);
            return model;
        });
    }

    /** Why files could not be added, newest last, until the person has read it. */
    public ObservableList<Message> failures() {
        return failures;
    }

    /** Lets the person choose files and adds them. */
    public void choose() {
        add(chooser.choose());
    }

    /** Adds picture files, each with what it says of itself, to the article that is open now. */
    public void add(List<Path> files) {
        OpenArticle open = current.openProperty().get();
        if (open == null) {
            return;
        }
        for (Path file : files) {
            tasks.run(
                    words.now("inspector.pictures.adding", name(file)),
                    _ -> arrival.take(file),
                    arrived -> arrived(open, arrived),
                    failures::add);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Those who are named in credits. */
    public KnownParties parties() {
        return parties;
    }

    private void arrived(OpenArticle open, Arrival.Arrived arrived) {
        Picture picture = arrived.picture();
        if (current.openProperty().get() != open) {
            failures.add(Message.of("inspector.pictures.too-late", picture.file()));
        } else if (open.article().pictures().stream().anyMatch(p -> p.sha256().equals(picture.sha256()))) {
            failures.add(Message.of("inspector.pictures.twice", picture.file()));
        } else {
            open.edit(Message.of("inspector.edit.picture-add", picture.file()), article -> {
                List<Picture> more = new ArrayList<>(article.pictures());
                more.add(picture);
                return article.withPictures(more);
            });
            of(picture.sha256()).expandedProperty().set(true);
            if (arrived.completed()) {
                of(picture.sha256()).creditNoteProperty().set(Message.of("inspector.credit.completed"));
            }
        }
    }

    /** Takes it out of the article; the file stays in the profile, for an undo and for other articles. */
    public void remove(String sha256) {
        current.edit(
                Message.of("inspector.edit.picture-remove", of(sha256).picture().file()),
                article -> article.withPictures(article.pictures().stream()
                        .filter(picture -> !picture.sha256().equals(sha256))
                        .toList()));
    }

    /** @param by -1 for one place up, 1 for one down; nothing happens at the ends */
    public void move(String sha256, int by) {
        int from = shown.get().indexOf(sha256);
        int to = from + by;
        if (from < 0 || to < 0 || to >= shown.get().size()) {
            return;
        }
        current.edit(Message.of("inspector.edit.picture-move", of(sha256).picture().file()), article -> {
            List<Picture> moved = new ArrayList<>(article.pictures());
            Collections.swap(moved, from, to);
            return article.withPictures(moved);
        });
    }

    public ObservableValue<Boolean> isFirst(String sha256) {
        return shown.map(all -> all.indexOf(sha256) <= 0);
    }

    public ObservableValue<Boolean> isLast(String sha256) {
        return shown.map(all -> all.indexOf(sha256) >= all.size() - 1);
    }

    /** Where else the profile has this picture, or one that looks like it, with another credit; as long as it is here. */
    public ReadOnlyObjectProperty<List<Elsewhere.Other>> elsewhere(String sha256) {
        Looked found = looked.computeIfAbsent(sha256, name -> new Looked(name));
        found.look(current.article());
        return found.others.getReadOnlyProperty();
    }

    /** What was found of one picture, looked up anew whenever its credit has changed. */
    private final class Looked {
        private final ReadOnlyObjectWrapper<List<Elsewhere.Other>> others = new ReadOnlyObjectWrapper<>(List.of());
        private final Latest<List<Elsewhere.Other>> looking;
        private final String sha256;
        private Bilingual credit;

        Looked(String sha256) {
            this.sha256 = sha256;
            this.looking = new Latest<>(tasks, others::set, why -> LOG.warn("{} was not looked up: {}", sha256, why));
        }

        void look(Article article) {
            article.pictures().stream()
                    .filter(picture -> picture.sha256().equals(sha256) && !picture.credit().equals(credit))
                    .findFirst()
                    .ifPresent(picture -> {
                        credit = picture.credit();
                        looking.start(_ -> elsewhere.of(picture, article.id()));
                    });
        }
    }

    /** Whether it may be published, and why not. */
    public ObservableValue<Verdict> verdict(String sha256) {
        return findings.findingsProperty().map(found -> found.verdict().picture(sha256));
    }
}
