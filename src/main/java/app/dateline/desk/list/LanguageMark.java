package app.dateline.desk.list;

import app.dateline.article.EditionState;
import app.dateline.article.Language;
import javafx.scene.control.Label;

/** A language's two letters, in the colour of how far its edition is. */
final class LanguageMark extends Label {
    private final Language language;

    LanguageMark(Language language) {
        super(language.name());
        this.language = language;
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Row row) {
        RowNode.style(this, "label", "language-mark", style(row.listing().states().get(language)));
    }

    private static String style(EditionState state) {
        return switch (state) {
            case null -> "absent";
            case TRANSLATING, EDITING, WITHDRAWN -> "warning";
            case DRAFT, REVIEW, READY, SCHEDULED, PUBLISHED, CORRECTED -> "good";
        };
    }
}
