package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.Message;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Which article is on the desk: what every pane of the window looks at. FX thread only. */
public final class Current {
    private final ReadOnlyObjectWrapper<OpenArticle> open = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Article> article = open.flatMap(OpenArticle::articleProperty);

    /** Null while none is open. */
    public ReadOnlyObjectProperty<OpenArticle> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The open article as it is now, after every edit; null while none is open. */
    public ObservableValue<Article> articleProperty() {
        return article;
    }

    /**
     * A part of the open article, null while none is open. It tells of a change only when the part has become another one,
     * so that what is bound to it stands still while something else is typed in.
     */
    public <T> ObservableValue<T> part(Function<Article, T> part) {
        ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();
        article.subscribe(now -> {
            T next = now == null ? null : part.apply(now);
            if (!Objects.equals(next, value.get())) {
                value.set(next);
            }
        });
        return value.getReadOnlyProperty();
    }

    public Article article() {
        return article.getValue();
    }

    public void show(OpenArticle next) {
        open.set(next);
    }

    /** Changes the open article; does nothing while none is open. */
    public void edit(Message what, UnaryOperator<Article> change) {
        edit(what, "", change);
    }

    /** A change that belongs to a burst of typing in one place, see {@link OpenArticle#edit}. */
    public void edit(Message what, String burst, UnaryOperator<Article> change) {
        if (open.get() != null) {
            open.get().edit(what, burst, change);
        }
    }

    /** Makes the open article what it was, see {@link OpenArticle#restore}; does nothing while none is open. */
    public void restore(Message what, Article earlier) {
        if (open.get() != null) {
            open.get().restore(what, earlier);
        }
    }
}
