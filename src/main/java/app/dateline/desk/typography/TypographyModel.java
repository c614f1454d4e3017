package app.dateline.desk.typography;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Place;
import app.dateline.proof.Typesetting;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Sets the typography of the open article right, as one edit, and shows what that changed. FX thread only. */
public final class TypographyModel {
    private final Current current;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final ReadOnlyObjectWrapper<Typesetting> shown = new ReadOnlyObjectWrapper<>();
    private Article after;

    public TypographyModel(Current current, Tasks tasks, Consumer<Message> failed) {
        this.current = current;
        this.tasks = tasks;
        this.failed = failed;
        current.openProperty().addListener(_ -> close());
    }

    /** What was changed last, to be looked at; null while there is nothing to show. */
    public ReadOnlyObjectProperty<Typesetting> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Mends all texts of this edition. */
    public void mend(Language language) {
        mend(article -> Typesetting.of(article, language));
    }

    /** Mends only what is selected. */
    public void mend(Place selected) {
        mend(article -> Typesetting.of(article, selected));
    }

    private void mend(Function<Article, Typesetting> read) {
        Article article = current.article();
        if (article != null) {
            tasks.quietly(_ -> read.apply(article), set -> done(article, set, read), failed);
        }
    }

    private void done(Article article, Typesetting set, Function<Article, Typesetting> read) {
        Article now = current.article();
        if (now == null || !now.id().equals(article.id())) {
            return;
        }
        if (!now.equals(article)) {
            // somebody typed meanwhile
            mend(read);
            return;
        }
        current.edit(Message.of("desk.edit.typography", set.language().name()), set::apply);
        after = current.article();
        shown.set(set);
    }

    /** Takes the changes back and closes; does nothing to an article that has been changed since. */
    public void takeBack() {
        OpenArticle open = current.openProperty().get();
        if (open != null && open.article() == after && !shown.get().texts().isEmpty()) {
            open.undo();
        }
        close();
    }

    public void close() {
        shown.set(null);
        after = null;
    }
}
