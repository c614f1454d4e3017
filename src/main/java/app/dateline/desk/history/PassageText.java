package app.dateline.desk.history;

import app.dateline.desk.control.MarkedText;
import app.dateline.desk.control.UiWords;
import app.dateline.text.BlockDiff;
import app.dateline.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** One side of a passage as it is drawn, and the whole of it as it is said. */
final class PassageText {
    private static final String REMOVED = "removed";
    private static final String ADDED = "added";

    private PassageText() {}

    /** The earlier text; what is no longer there is struck through. */
    static Region left(Comparison.Passage passage) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        if (passage.kind() == BlockDiff.Kind.REMOVED) {
            marks.add(new MarkedText.Mark(0, passage.left().length(), REMOVED));
        }
        for (WordDiff.Part part : passage.words()) {
            if (part.kind() == WordDiff.Kind.REMOVED) {
                marks.add(new MarkedText.Mark(part.beforeStart(), part.beforeEnd(), REMOVED));
            }
        }
        return text(passage, passage.left(), marks, passage.kind() == BlockDiff.Kind.MOVED_AWAY);
    }

    /** The later text; what is new is underlined. */
    static Region right(Comparison.Passage passage) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        if (passage.kind() == BlockDiff.Kind.ADDED) {
            marks.add(new MarkedText.Mark(0, passage.right().length(), ADDED));
        }
        for (WordDiff.Part part : passage.words()) {
            if (part.kind() == WordDiff.Kind.ADDED) {
                marks.add(new MarkedText.Mark(part.afterStart(), part.afterEnd(), ADDED));
            }
        }
        return text(passage, passage.right(), marks, passage.kind() == BlockDiff.Kind.MOVED_HERE);
    }

    private static Region text(
            Comparison.Passage passage, String words, List<MarkedText.Mark> marks, boolean moved) {
        MarkedText text = new MarkedText(words, marks);
        text.getStyleClass().add("compared-" + passage.field().code());
        if (passage.isSame()) {
            text.getStyleClass().add("same");
        }
        if (moved) {
            text.getStyleClass().add("moved");
        }
        return text;
    }

    /** What a screen reader says of it. */
    static String said(Comparison.Passage passage, UiWords words) {
        return switch (passage.kind()) {
            case SAME -> passage.right();
            case CHANGED -> changes(passage, words);
            case REMOVED -> words.now("inspector.history.said.removed", passage.left());
            case ADDED -> words.now("inspector.history.said.added", passage.right());
            case MOVED_AWAY -> words.now("inspector.history.said.moved-away", passage.left());
            case MOVED_HERE -> words.now("inspector.history.said.moved-here", passage.right());
        };
    }

    private static String changes(Comparison.Passage passage, UiWords words) {
        List<String> said = new ArrayList<>();
        for (WordDiff.Part part : passage.words()) {
            switch (part.kind()) {
                case SAME -> {}
                case REMOVED -> said.add(words.now(
                        "inspector.history.said.removed", passage.left().substring(part.beforeStart(), part.beforeEnd())));
                case ADDED -> said.add(words.now(
                        "inspector.history.said.added", passage.right().substring(part.afterStart(), part.afterEnd())));
            }
        }
        return String.join("; ", said);
    }
}
