package app.dateline.desk.control;

import app.dateline.article.Language;
import javafx.scene.control.Label;

/** RU or EN, in small letters beside what is in that language. */
public final class LanguageTag extends Label {
    public LanguageTag(Language language) {
        super(language.name());
        getStyleClass().add("language-tag");
        setMinWidth(USE_PREF_SIZE);
    }
}
