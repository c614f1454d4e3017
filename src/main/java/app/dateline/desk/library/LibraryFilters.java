package app.dateline.desk.library;

import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryQuery;
import app.dateline.store.LicenceState;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** What narrows the library besides words. Licences add to each other; the others narrow further. */
final class LibraryFilters extends FlowPane {
    private final LibraryModel model;
    private final UiWords words;

    LibraryFilters(LibraryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("library-filters");
        for (LicenceState state : LicenceState.values()) {
            chip("library-licence-" + state.code(), "desk.library.filter." + state.code(),
                    query -> query.licences().contains(state), query -> query.withLicences(toggled(query.licences(), state)));
        }
        chip("library-uncredited", "desk.library.filter.uncredited",
                LibraryQuery::uncredited, query -> query.withUncredited(!query.uncredited()));
        ToggleButton alike = chip("library-alike", "desk.library.filter.alike");
        alike.selectedProperty().bindBidirectional(model.onlyAlikeProperty());
    }

    private static Set<LicenceState> toggled(Set<LicenceState> licences, LicenceState state) {
        Set<LicenceState> next = EnumSet.noneOf(LicenceState.class);
        next.addAll(licences);
        if (!next.remove(state)) {
            next.add(state);
        }
        return next;
    }

    private void chip(String id, String key, Predicate<LibraryQuery> is, UnaryOperator<LibraryQuery> toggle) {
        ToggleButton chip = chip(id, key);
        model.queryProperty().subscribe(now -> chip.setSelected(is.test(now)));
        chip.setOnAction(_ -> model.queryProperty().set(toggle.apply(model.queryProperty().get())));
    }

    private ToggleButton chip(String id, String key) {
        ToggleButton chip = new ToggleButton();
        chip.setId(id);
        chip.getStyleClass().setAll("chip");
        chip.textProperty().bind(words.say(key));
        getChildren().add(chip);
        return chip;
    }
}
