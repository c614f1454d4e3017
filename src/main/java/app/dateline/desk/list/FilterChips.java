package app.dateline.desk.list;

import app.dateline.desk.control.UiWords;
import app.dateline.store.Total;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The filters, each with how many articles it would show. The trash is there while something is in it. */
final class FilterChips extends FlowPane {
    private final ArticleListModel model;
    private final UiWords words;

    FilterChips(ArticleListModel model, UiWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("filters");
        setPrefWrapLength(100);
        ToggleGroup group = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            getChildren().add(chip(filter, group));
        }
    }

    private ToggleButton chip(Filter filter, ToggleGroup group) {
        ToggleButton chip = new ToggleButton();
        chip.setId("filter-" + filter.code());
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        model.filterProperty().subscribe(now -> chip.setSelected(now == filter));
        chip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(filter.words()) + said(total(filter)),
                        model.totals().totalsProperty(), words.languageProperty()));
        if (filter == Filter.TRASH) {
            chip.visibleProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> chip.isSelected() || total(filter) != null && total(filter).number() > 0,
                            chip.selectedProperty(), model.totals().totalsProperty()));
            chip.managedProperty().bind(chip.visibleProperty());
        }
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.filterProperty().set(filter);
        });
        return chip;
    }

    private Total total(Filter filter) {
        return model.totals().totalsProperty().get().get(filter);
    }

    private String said(Total total) {
        if (total == null) {
            return "";
        }
        return "  " + (total.complete()
                ? words.now("desk.list.total", total.number())
                : words.now("desk.list.more-than", total.number() - 1));
    }
}
