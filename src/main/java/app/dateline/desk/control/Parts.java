package app.dateline.desk.control;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

/**
 * Properties that are the same as parts of the open article: an edit from anywhere, an undo too, shows in them, and a
 * value that is set in them becomes an edit with a name. FX thread only.
 */
public final class Parts implements AutoCloseable {
    private final Current current;
    private final Supplier<String> scope;
    private final List<Part<?>> parts = new ArrayList<>();
    private final ChangeListener<Article> listener = (_, _, _) -> refresh();

    /** @param scope tells apart bursts of typing in fields that show now one thing, now another: a language, a picture */
    public Parts(Current current, Supplier<String> scope) {
        this.current = current;
        this.scope = scope;
        current.articleProperty().addListener(listener);
    }

    /** A text that is typed: keystrokes that follow each other are undone together. */
    public StringProperty text(
            Message what, Function<Article, String> get, BiFunction<Article, String, Article> set) {
        StringProperty property = new SimpleStringProperty("");
        String burst = what.key() + what.args();
        link(new Part<>(property, "", get, (article, text) -> set.apply(article, text == null ? "" : text), what,
                burst));
        return property;
    }

    /** A choice: each one is undone by itself. Null while no article is open. */
    public <T> ObjectProperty<T> choice(Message what, Function<Article, T> get, BiFunction<Article, T, Article> set) {
        ObjectProperty<T> property = new SimpleObjectProperty<>();
        link(new Part<>(property, null, get, set, what, ""));
        return property;
    }

    private <T> void link(Part<T> part) {
        parts.add(part);
        part.show(current.article());
        part.property().addListener((_, _, now) -> {
            Article article = current.article();
            if (article == null || Objects.equals(now, part.of(article))) {
                return;
            }
            String burst = part.burst().isEmpty() ? "" : part.burst() + "/" + scope.get();
            current.edit(part.what(), burst, before -> part.set().apply(before, now));
        });
    }

    /** Reads all again, when what they are parts of has changed. */
    public void refresh() {
        Article article = current.article();
        parts.forEach(part -> part.show(article));
    }

    /** Stops following the article. */
    @Override
    public void close() {
        current.articleProperty().removeListener(listener);
    }

    private record Part<T>(
            Property<T> property,
            T none,
            Function<Article, T> get,
            BiFunction<Article, T, Article> set,
            Message what,
            String burst) {

        T of(Article article) {
            return article == null ? none : get.apply(article);
        }

        void show(Article article) {
            property.setValue(of(article));
        }
    }
}
