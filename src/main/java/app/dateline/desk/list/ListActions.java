package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.desk.control.UiWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What can be done to the articles that are selected in the list, or to the open one where none is. FX thread only. */
public final class ListActions {
    private final ArticleListModel model;
    private final Several several;
    private final Supplier<Optional<Path>> folders;
    private final Function<String, List<Entity>> entities;
    private final ObservableValue<ArticleId> opened;
    private final UiWords words;
    private final ObservableValue<Boolean> inTrash;

    /**
     * @param folders  lets the person choose a folder
     * @param entities those that a typed text may mean, best first; called on any thread
     * @param opened   which article is open; null for none
     */
    public ListActions(
            ArticleListModel model,
            Several several,
            Supplier<Optional<Path>> folders,
            Function<String, List<Entity>> entities,
            ObservableValue<ArticleId> opened,
            UiWords words) {
        this.model = model;
        this.several = several;
        this.folders = folders;
        this.entities = entities;
        this.opened = opened;
        this.words = words;
        this.inTrash = model.inTrash();
    }

    private List<ArticleId> articles() {
        List<ArticleId> selected = model.selectedProperty().get();
        if (!selected.isEmpty() || inTrash.getValue()) {
            return selected;
        }
        return opened.getValue() == null ? List.of() : List.of(opened.getValue());
    }

    /** Whether there are articles to tag, export or delete. */
    public BooleanBinding canChange() {
        return Bindings.createBooleanBinding(
                () -> !inTrash.getValue() && !articles().isEmpty(), inTrash, model.selectedProperty(), opened);
    }

    public BooleanBinding canBringBack() {
        return Bindings.createBooleanBinding(
                () -> inTrash.getValue() && !articles().isEmpty(), inTrash, model.selectedProperty());
    }

    public BooleanBinding canUndo() {
        return Bindings.isNotNull(several.undoProperty());
    }

    public void trash() {
        several.trash(articles());
    }

    public void bringBack() {
        several.bringBack(articles());
    }

    public void export() {
        List<ArticleId> chosen = articles();
        folders.get().ifPresent(folder -> several.export(chosen, folder));
    }

    /** Asks which country or company, at this node, and confirms it in all of them. */
    public void tag(Node at) {
        List<ArticleId> chosen = articles();
        new TagPopOver(words, chosen.size(), entities, entity -> several.tag(chosen, entity)).open(at);
    }

    public void undo() {
        several.undo();
    }

    /** Forgets the selection, but for the open article. */
    void deselect() {
        model.selectedProperty().set(List.of());
    }
}
