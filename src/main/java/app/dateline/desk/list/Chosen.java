package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;

/** Which rows a person has chosen: kept by article, not by place, and followed by what is open as long as it is one. */
final class Chosen {
    private final ListView<Row> list;
    private final ArticleListModel model;
    private final ObservableValue<ArticleId> opened;
    private final Consumer<ArticleId> open;
    private boolean waiting;

    /** @param open is called with the article that a person chose alone */
    Chosen(ListView<Row> list, ArticleListModel model, ObservableValue<ArticleId> opened, Consumer<ArticleId> open) {
        this.list = list;
        this.model = model;
        this.opened = opened;
        this.open = open;
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> later());
        opened.addListener((_, _, _) -> followOpened());
        model.questionProperty().addListener(_ -> {
            model.selectedProperty().set(List.of());
            followOpened();
        });
    }

    /** A click passes through several states; only the one it ends in is meant. */
    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(this::chosen);
        }
    }

    private void chosen() {
        if (!waiting) {
            return;
        }
        waiting = false;
        List<ArticleId> now = ids();
        if (now.equals(model.selectedProperty().get())) {
            return;
        }
        model.selectedProperty().set(now);
        boolean other = now.size() == 1 && !now.getFirst().equals(opened.getValue());
        if (other && !model.inTrash().getValue()) {
            open.accept(now.getFirst());
        }
    }

    /** Before rows come or go: what was chosen a moment ago must be known by then. */
    void settle() {
        if (waiting) {
            chosen();
        }
    }

    private List<ArticleId> ids() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Row::id)
                .toList();
    }

    private void followOpened() {
        if (model.selectedProperty().get().size() <= 1 && !model.inTrash().getValue()) {
            ArticleId id = opened.getValue();
            model.selectedProperty().set(id == null ? List.of() : List.of(id));
            restore();
        }
    }

    /** Chooses again what was chosen, after rows have come or gone. */
    void restore() {
        List<ArticleId> wanted = model.selectedProperty().get();
        if (wanted.isEmpty() && opened.getValue() != null && !model.inTrash().getValue()) {
            // begun a moment ago, it comes into the list with its first word
            wanted = List.of(opened.getValue());
        }
        Map<ArticleId, Integer> places = new HashMap<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            places.put(list.getItems().get(i).id(), i);
        }
        int[] indices = wanted.stream().filter(places::containsKey).mapToInt(places::get).sorted().toArray();
        MultipleSelectionModel<Row> selection = list.getSelectionModel();
        if (!List.copyOf(selection.getSelectedIndices()).equals(Arrays.stream(indices).boxed().toList())) {
            int focused = list.getFocusModel().getFocusedIndex();
            selection.clearSelection();
            if (indices.length > 0) {
                selection.selectIndices(indices[0], indices);
            } else if (focused >= 0) {
                list.getFocusModel().focus(Math.min(focused, list.getItems().size() - 1));
            }
        }
        model.selectedProperty().set(ids());
    }
}
