package app.dateline.desk.history;

import app.dateline.desk.control.Scrolling;
import app.dateline.desk.control.UiWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The History tab: what the article was, newest first, a row for each stretch of work; only rows in sight are made. */
public final class HistoryView extends VBox implements Scrolling {
    private final HistoryModel model;
    private final ListView<Line> list = new ListView<>();

    /** @param beginsDay whether the day is said above it */
    record Line(HistoryRow row, boolean beginsDay) {
        private String id() {
            return row.newest().id();
        }
    }

    public HistoryView(HistoryModel model, UiWords words) {
        this.model = model;
        getStyleClass().add("history");
        list.setId("history-list");
        list.accessibleTextProperty().bind(words.say("inspector.tab.history"));
        list.setCellFactory(_ -> new HistoryCell(model, words));
        list.getStyleClass().add("history-list");
        list.setOnKeyPressed(this::keyPressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label about = new Label();
        about.setId("history-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().addAll("muted", "history-about");
        about.textProperty().bind(model.rowsProperty().flatMap(rows -> words.say(
                rows.isEmpty() ? "inspector.history.nothing" : "inspector.history.only-one")));
        about.visibleProperty().bind(model.rowsProperty().map(rows -> rows.size() < 2));
        about.managedProperty().bind(about.visibleProperty());
        list.visibleProperty().bind(model.rowsProperty().map(rows -> !rows.isEmpty()));
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(about, list);
        model.rowsProperty().subscribe(this::show);
        model.chosenProperty().subscribe((before, now) -> {
            list.refresh();
            if (now == null && before != null) {
                list.requestFocus();
            }
        });
        words.languageProperty().addListener(_ -> list.refresh());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            // while one is open the arrow keys lead from one to the next
            if (now != null && model.chosenProperty().get() != null && list.isFocused()) {
                model.choose(now.row());
            }
        });
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
            model.close();
            event.consume();
        }
    }

    private void open() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.choose(line.row());
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** The rows below stay the ones they are: a save adds one at the top or changes the topmost. */
    private void show(List<HistoryRow> rows) {
        List<Line> next = new ArrayList<>();
        LocalDate day = null;
        for (HistoryRow row : rows) {
            next.add(new Line(row, !model.day(row).equals(day)));
            day = model.day(row);
        }
        ObservableList<Line> items = list.getItems();
        int same = 0;
        while (same < items.size()
                && same < next.size()
                && items.get(items.size() - 1 - same).equals(next.get(next.size() - 1 - same))) {
            same++;
        }
        Line selected = list.getSelectionModel().getSelectedItem();
        items.remove(0, items.size() - same);
        items.addAll(0, next.subList(0, next.size() - same));
        if (selected != null) {
            for (int i = 0; i < next.size(); i++) {
                if (next.get(i).id().equals(selected.id())) {
                    list.getSelectionModel().select(i);
                    return;
                }
            }
        }
        list.getSelectionModel().selectFirst();
    }
}
