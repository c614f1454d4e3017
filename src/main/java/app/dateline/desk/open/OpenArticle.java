package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The article on the desk and the one history of everything that was done to it: text, credits, tags, state. FX thread
 * only.
 */
public final class OpenArticle {
    private static final int DEPTH = 1000;
    private static final Duration BURST = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<Article> article;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Clock clock;
    private Instant last = Instant.MIN;
    private Article restored;

    public OpenArticle(Article article, Clock clock) {
        this(article, Track.NONE, clock);
    }

    /** @param track that leads to the article */
    public OpenArticle(Article article, Track track, Clock clock) {
        this.article = new ReadOnlyObjectWrapper<>(article);
        this.clock = clock;
        done.addAll(track.done());
        undone.addAll(track.undone());
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    /** What may be taken back and done again now. */
    Track track() {
        return new Track(List.copyOf(done), List.copyOf(undone));
    }

    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    public Article article() {
        return article.get();
    }

    /** One change that stands alone in the history. A change that changes nothing leaves no trace. */
    public void edit(Message what, UnaryOperator<Article> change) {
        edit(what, "", change);
    }

    /**
     * A change that belongs to a burst of typing: edits of the same burst within a second of each other are undone
     * together.
     *
     * @param burst names the place that is typed in; "" for a change that stands alone
     */
    public void edit(Message what, String burst, UnaryOperator<Article> change) {
        Article before = article.get();
        Article after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        Instant now = clock.instant();
        Edit top = done.peek();
        boolean goesOn = top != null
                && undone.isEmpty()
                && !burst.isEmpty()
                && top.burst().equals(burst)
                && Duration.between(last, now).compareTo(BURST) < 0;
        if (goesOn) {
            done.pop();
            done.push(new Edit(top.what(), burst, top.before(), after));
        } else {
            done.push(new Edit(what, burst, before, after));
            if (done.size() > DEPTH) {
                done.removeLast();
            }
        }
        last = now;
        undone.clear();
        show(after);
    }

    /** Makes the article what it was; as an edit, and what it leads to is known for what it is. */
    public void restore(Message what, Article earlier) {
        restored = earlier;
        edit(what, _ -> earlier);
    }

    /** Whether this is the earlier state that was brought back last, with nothing changed in it since. */
    boolean isRestored(Article article) {
        return article.equals(restored);
    }

    public void undo() {
        if (!done.isEmpty()) {
            Edit edit = done.pop();
            undone.push(edit);
            last = Instant.MIN;
            show(edit.before());
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            Edit edit = undone.pop();
            done.push(edit);
            last = Instant.MIN;
            show(edit.after());
        }
    }

    private void show(Article next) {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        article.set(next);
    }

    /** What the next undo takes back. */
    public Optional<Message> nextUndo() {
        return Optional.ofNullable(done.peek()).map(Edit::what);
    }

    public Optional<Message> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(Edit::what);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
