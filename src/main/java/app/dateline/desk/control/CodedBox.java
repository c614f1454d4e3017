package app.dateline.desk.control;

import app.dateline.article.Coded;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A choice of constants, named in the interface's language. */
public final class CodedBox<E extends Enum<E> & Coded> extends ComboBox<E> {
    /** @param prefix of the words' keys, to which the constant's code is added */
    public CodedBox(UiWords words, String prefix, ObservableList<E> choices) {
        super(choices);
        setCellFactory(_ -> new Cell<>(words, prefix));
        Cell<E> shown = new Cell<>(words, prefix);
        shown.setWrapText(true);
        setButtonCell(shown);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the chosen one's name needs when it is wrapped: long ones would be cut otherwise. */
    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? getWidth() : width;
        Node arrow = lookup(".arrow-button");
        if (arrow != null) {
            inside -= arrow.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
        }
        double needed = getButtonCell().prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        return Math.max(super.computePrefHeight(width), needed);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static final class Cell<E extends Enum<E> & Coded> extends ListCell<E> {
        private final UiWords words;
        private final String prefix;

        Cell(UiWords words, String prefix) {
            this.words = words;
            this.prefix = prefix;
        }

        @Override
        protected void updateItem(E item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(words.say(prefix + item.code()));
            }
        }
    }
}
