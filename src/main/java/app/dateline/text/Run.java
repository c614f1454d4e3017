package app.dateline.text;

import java.util.Arrays;

/**
 * Prose that is read in one go: of a paragraph, a heading, a cell of a table; marks such as those of emphasis are left
 * out, and a line end within it is one. It knows where in the body each of its characters stands.
 */
public final class Run {
    /** Stands for what is seen and yet is not prose: a bit of code, an address, a footnote's number, an escape. */
    public static final char OBJECT = '\ufffc';

    private final String text;
    private final int[] places;

    Run(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** A text without any Markdown. */
    public static Run plain(String text) {
        int[] places = new int[text.length()];
        Arrays.setAll(places, at -> at);
        return new Run(text, places);
    }

    public String text() {
        return text;
    }

    /** Where the character at this index stands in the body, in UTF-16 units. */
    public int place(int index) {
        return places[index];
    }

    /** The same without the characters between these indexes. */
    public Run without(int from, int to) {
        int[] rest = Arrays.copyOf(places, places.length - (to - from));
        System.arraycopy(places, to, rest, from, places.length - to);
        return new Run(text.substring(0, from) + text.substring(to), rest);
    }
}
