package app.dateline.desk.command;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a key press means on a Latin layout. Under a Russian one some systems give a shortcut's key as its Cyrillic
 * letter or as no key at all; the place of the key is what people remember.
 */
final class LatinKeys {
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private LatinKeys() {}

    /** Empty where the event already names a Latin key. */
    static Optional<KeyEvent> of(KeyEvent event) {
        if (event.getText() == null || event.getText().length() != 1) {
            return Optional.empty();
        }
        int place = RUSSIAN.indexOf(Character.toLowerCase(event.getText().charAt(0)));
        if (place < 0) {
            return Optional.empty();
        }
        KeyCode code = codeOf(LATIN.charAt(place));
        return Optional.of(new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown()));
    }

    private static KeyCode codeOf(char latin) {
        return switch (latin) {
            case '[' -> KeyCode.OPEN_BRACKET;
            case ']' -> KeyCode.CLOSE_BRACKET;
            case ';' -> KeyCode.SEMICOLON;
            case '\'' -> KeyCode.QUOTE;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            case '`' -> KeyCode.BACK_QUOTE;
            default -> KeyCode.valueOf(String.valueOf(Character.toUpperCase(latin)));
        };
    }
}
