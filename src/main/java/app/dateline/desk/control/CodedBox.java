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
        this(words, prefix, "", choices);
    }

    /** @param none the key of what a choice of nothing is called, which is one of the choices then */
    public CodedBox(UiWords words, String prefix, String none, ObservableList<E> choices) {
        super(choices);
        setCellFactory(_ -> new Cell<>(words, prefix, none));
        Cell<E> shown = new Cell<>(words, prefix, none);
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
        private final String none;

        Cell(UiWords words, String prefix, String none) {
            this.words = words;
            this.prefix = prefix;
            this.none = none;
        }

        @Override
        protected void updateItem(E item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (!empty && item == null && !none.isEmpty()) {
                textProperty().bind(words.say(none));
            } else if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(words.say(prefix + item.code()));
            }
        }
    }
}
