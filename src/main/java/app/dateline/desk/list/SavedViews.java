package app.dateline.desk.list;

import app.dateline.desk.settings.SavedView;
import app.dateline.store.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/** What a person looks for again and again: search, filter and order of the list under a name. FX thread only. */
public final class SavedViews {
    /** As many as there are keys for. */
    public static final int MOST = 9;

    private final ArticleListModel model;
    private final ObservableValue<List<SavedView>> kept;
    private final Consumer<List<SavedView>> keep;

    /** @param keep stores them; {@code kept} changes with it */
    public SavedViews(ArticleListModel model, ObservableValue<List<SavedView>> kept, Consumer<List<SavedView>> keep) {
        this.model = model;
        this.kept = kept;
        this.keep = keep;
    }

    ObservableValue<List<SavedView>> keptProperty() {
        return kept;
    }

    /** Keeps what the list shows now. One of the same name is replaced; nothing without a name, or beyond {@link #MOST}. */
    void save(String name) {
        String called = name.strip();
        SavedView view = now(called);
        change(views -> {
            for (int i = 0; i < views.size(); i++) {
                if (views.get(i).name().equals(called)) {
                    views.set(i, view);
                    return views;
                }
            }
            if (!called.isEmpty() && views.size() < MOST) {
                views.add(view);
            }
            return views;
        });
    }

    private SavedView now(String name) {
        Order order = model.orderProperty().get();
        return new SavedView(
                name, model.textProperty().get().strip(), model.filterProperty().get().code(), order.by().name(), order.reversed());
    }

    void rename(int number, String name) {
        if (!name.isBlank()) {
            change(views -> {
                views.set(number, views.get(number).withName(name.strip()));
                return views;
            });
        }
    }

    void remove(int number) {
        change(views -> {
            views.remove(number);
            return views;
        });
    }

    private void change(UnaryOperator<List<SavedView>> change) {
        keep.accept(List.copyOf(change.apply(new ArrayList<>(kept.getValue()))));
    }

    /** Whether there is one with this number, from 0. */
    public BooleanBinding isThere(int number) {
        return Bindings.createBooleanBinding(() -> number < kept.getValue().size(), kept);
    }

    /** Shows it in the list. */
    public void choose(int number) {
        SavedView view = kept.getValue().get(number);
        model.textProperty().set(view.text());
        model.filterProperty().set(Arrays.stream(Filter.values())
                .filter(filter -> filter.code().equals(view.filter()))
                .findFirst().orElse(Filter.ALL));
        Sort sort = Arrays.stream(Sort.values())
                .filter(each -> each.name().equals(view.sort()))
                .findFirst().orElse(Sort.NEWEST);
        model.orderProperty().set(new Order(sort, view.reversed()));
        model.ask();
    }

    /** Whether the list shows it now. */
    boolean isShown(SavedView view) {
        return now(view.name()).equals(view);
    }
}
