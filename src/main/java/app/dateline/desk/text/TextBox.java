package app.dateline.desk.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/**
 * A text that a person writes, whatever control draws it. It keeps no history of its own: undo belongs to the article.
 * FX thread only; offsets are UTF-16.
 */
public interface TextBox {
    /** What to put into the window. */
    Region node();

    String text();

    /** Shows a text that came from elsewhere; replaces only what differs, so that the caret stays at its words. */
    void show(String text);

    /** Called with the whole text after each change that a person makes. */
    void onTyped(Consumer<String> typed);

    /**
     * Called with what a key has put into the text, the caret behind it: one character, or a line end. Behind
     * {@link #onTyped}, and not for what is pasted, taken back or shown.
     */
    void onCharacter(Consumer<String> characters);

    /** Where the caret is. */
    ObservableValue<Integer> caretProperty();

    /** Where the caret is on the screen; empty while it cannot be seen. */
    Optional<Bounds> caretOnScreen();

    /** Selects a range, scrolls to it and takes the focus; ends beyond the text are drawn in. */
    void reveal(int start, int end);

    /** Puts the caret there and scrolls to it; the focus stays where it is. */
    void goTo(int place);

    String selection();

    /** Puts a text in the place of the selection, as if it were typed. */
    void insert(String text);

    /** Whether the spaces at which no line breaks are drawn so that they can be told from others. */
    void showSpaces(boolean shown);

    /** Draws these ranges in these style classes, in the place of those that this layer had. */
    void mark(Layer layer, Marks marks);

    void cut();

    void copy();

    void paste();

    void selectAll();

    void requestFocus();

    ObservableValue<Boolean> focusedProperty();

    /** Whose marks they are; each is drawn without regard to the others. */
    enum Layer {
        /** What the Markdown means. */
        MARKDOWN,
        /** Names and problems. */
        FINDINGS,
        /** What a person looks for. */
        SEARCH
    }

    /**
     * Ranges may overlap.
     *
     * @param style a style class of the stylesheet
     */
    record Mark(int start, int end, String style) {}
}
