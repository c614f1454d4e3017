package app.dateline.desk.library;

import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryPicture;
import impl.org.controlsfx.skin.GridViewSkin;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.GridView;

/** The pictures beside and below each other, gone through by arrows; the grid itself has neither choice nor keys. */
final class LibraryGrid extends GridView<LibraryPicture> {
    private final LibraryModel model;
    private final UiWords words;
    private final ObservableList<LibraryPicture> shown = FXCollections.observableArrayList();

    LibraryGrid(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.words = words;
        setId("library-grid");
        getStyleClass().add("library-grid");
        setItems(shown);
        setFocusTraversable(true);
        // else the first ten rows are filled anew in every frame, to ask how large they would like to be
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setCellFactory(_ -> new PictureCell(model, thumbnails, words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        model.picturesProperty().subscribe(this::show);
        model.chosenProperty().subscribe(_ -> name());
        words.languageProperty().addListener(_ -> {
            name();
            shown.setAll(List.copyOf(shown));
        });
        name();
    }

    /** Those that have not changed stay where they are, with their pictures. */
    private void show(List<LibraryPicture> next) {
        if (!shown.equals(next)) {
            shown.setAll(next);
        }
    }

    /** What a screen reader says of the grid is the picture that is chosen. */
    private void name() {
        LibraryModel.Chosen chosen = model.chosenProperty().get();
        setAccessibleText(chosen == null
                ? words.now("desk.library.pictures")
                : PictureWords.of(chosen.picture(), model.today(), words));
    }

    private void key(KeyEvent event) {
        if (shown.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int columns = columns();
        int at = place();
        int page = columns * Math.max(1, (int) (getHeight() / (getCellHeight() + 2 * getVerticalCellSpacing())));
        switch (event.getCode()) {
            case LEFT -> choose(at - 1);
            case RIGHT -> choose(at + 1);
            case UP -> choose(at - columns < 0 ? at : at - columns);
            case DOWN -> choose(at + columns);
            case PAGE_UP -> choose(at - page);
            case PAGE_DOWN -> choose(at + page);
            case HOME -> choose(0);
            case END -> choose(shown.size() - 1);
            case INSERT -> model.add(shown.get(at));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int place() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).sha256().equals(model.wanted())) {
                return i;
            }
        }
        return 0;
    }

    private int columns() {
        return getSkin() instanceof GridViewSkin<?> skin ? Math.max(1, skin.computeMaxCellsInRow()) : 1;
    }

    private void choose(int place) {
        int next = Math.clamp(place, 0, shown.size() - 1);
        model.choose(shown.get(next).sha256());
        flow().scrollTo(next / columns());
    }

    /** All rows are of one height, which need not be measured. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double row = getCellHeight() + 2 * getVerticalCellSpacing();
        if (flow() != null && flow().getFixedCellSize() != row) {
            flow().setFixedCellSize(row);
            // the grid has the focus, and a name
            flow().setFocusTraversable(false);
        }
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) lookup(".virtual-flow");
    }
}
