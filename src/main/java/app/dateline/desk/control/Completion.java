package app.dateline.desk.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/**
 * Offers what may be meant while a person types in a field of any kind. (ControlsFX binds its own to one-line fields
 * only.)
 */
public final class Completion<T> extends AutoCompletionBinding<T> {
    private static final double WIDTH = 400;

    private final TextInputControl field;
    private final Consumer<T> chosen;
    private final ChangeListener<String> typed = (_, _, now) -> offer(now);
    private final ChangeListener<Boolean> focused = (_, _, now) -> {
        if (!now) {
            hidePopup();
        }
    };

    private Completion(
            TextInputControl field, Function<String, List<T>> offers, Function<T, String> shown, Consumer<T> chosen) {
        super(field, request -> offers.apply(request.getUserText()), new Shown<>(shown));
        this.field = field;
        this.chosen = chosen;
        // wider than a narrow field: names in two languages are long
        setPrefWidth(WIDTH);
        field.textProperty().addListener(typed);
        field.focusedProperty().addListener(focused);
    }

    /**
     * @param offers what fits a typed text, best first; called off the FX thread, so it reads only what is immutable or
     *               safe
     * @param shown  how one is written in the list
     * @param chosen what becomes of the one that is chosen, on the FX thread
     */
    public static <T> Completion<T> bind(
            TextInputControl field, Function<String, List<T>> offers, Function<T, String> shown, Consumer<T> chosen) {
        return new Completion<>(field, offers, shown, chosen);
    }

    private void offer(String text) {
        if (field.isFocused()) {
            setUserInput(text);
        }
    }

    @Override
    public TextInputControl getCompletionTarget() {
        return field;
    }

    @Override
    public void dispose() {
        field.textProperty().removeListener(typed);
        field.focusedProperty().removeListener(focused);
    }

    @Override
    protected void completeUserInput(T completion) {
        chosen.accept(completion);
        Platform.runLater(field::end);
    }

    private static final class Shown<T> extends StringConverter<T> {
        private final Function<T, String> shown;

        Shown(Function<T, String> shown) {
            this.shown = shown;
        }

        @Override
        public String toString(T offer) {
            return offer == null ? "" : shown.apply(offer);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
