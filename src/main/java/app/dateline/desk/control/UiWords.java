package app.dateline.desk.control;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Words;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The interface's words, in a language that changes while the window is open. FX thread only. */
public final class UiWords {
    private final ObjectProperty<Language> language;

    public UiWords(Language language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** Follows the language. */
    public ObservableValue<String> say(String key, Object... args) {
        return language.map(now -> Words.in(now).say(key, args));
    }

    public ObservableValue<String> say(Message message) {
        return language.map(now -> Words.in(now).say(message));
    }

    /** As it is said at this moment. */
    public String now(String key, Object... args) {
        return Words.in(language.get()).say(key, args);
    }

    public String now(Message message) {
        return Words.in(language.get()).say(message);
    }
}
