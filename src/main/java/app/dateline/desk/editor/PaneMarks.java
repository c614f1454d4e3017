package app.dateline.desk.editor;

import app.dateline.desk.text.TextBox.Mark;
import java.util.List;

/** What was found in the three texts of an edition. */
record PaneMarks(Found headline, Found lead, Found body) {
    static final PaneMarks NONE =
            new PaneMarks(new Found("", List.of()), new Found("", List.of()), new Found("", List.of()));

    /** Marks and the text whose offsets they have. */
    record Found(String in, List<Mark> marks) {
        /** The marks, none if the text is another one by now. */
        List<Mark> of(String text) {
            return text.equals(in) ? marks : List.of();
        }
    }
}
