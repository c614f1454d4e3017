package app.dateline.desk.findings;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.GrammarChecks;
import app.dateline.proof.grammar.Grammar;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.grammar.GrammarNotes.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

/**
 * Reads the open article's paragraphs for grammar, in the background, when nobody has typed for a while, and those only
 * that have not been read. FX thread only; one reading at a time.
 */
public final class GrammarReading {
    private static final Duration PAUSE = Duration.seconds(1.5);

    private final GrammarNotes notes = new GrammarNotes();
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper news = new ReadOnlyIntegerWrapper();
    private final Pause pause = new Pause(PAUSE, this::begin);
    private final Latest<Boolean> reading;
    private volatile Article wanted;
    private final Supplier<Grammar> load;
    private Grammar grammar;

    /**
     * It is off at first.
     *
     * @param load   makes it; called off the FX thread, once, when the first paragraph is read
     * @param failed what becomes of a failure to read
     */
    public GrammarReading(Supplier<Grammar> load, Tasks tasks, Consumer<Message> failed) {
        this.load = load;
        this.reading = new Latest<>(tasks, found -> news.set(news.get() + (found ? 1 : 0)), why -> {
            on.set(false);
            failed.accept(why);
        });
        on.addListener((_, _, now) -> {
            if (!now) {
                pause.stop();
                wanted = null;
                notes.clear();
            }
            news.set(news.get() + 1);
        });
    }

    /** Whether grammar is looked at. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Changes when an article should be looked through again. */
    ReadOnlyIntegerProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    GrammarNotes notes() {
        return notes;
    }

    /** This is how the article is now. */
    void see(Article article) {
        if (on.get() && article != wanted) {
            wanted = article;
            pause.restart();
        }
    }

    private void begin() {
        Article article = wanted;
        reading.start(_ -> read(article));
    }

    /** On the worker; says whether anything was read that was not known. */
    private boolean read(Article article) {
        boolean found = false;
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        for (Paragraph paragraph : article == null ? List.<Paragraph>of() : GrammarChecks.paragraphs(article)) {
            if (wanted != article) {
                break; // the newer one is read next; what has been read stays known
            }
            if (notes.of(paragraph).isEmpty()) {
                if (grammar == null) {
                    grammar = load.get();
                }
                notes.put(paragraph, grammar.read(paragraph.prose(), paragraph.language()));
                found = true;
            }
        }
        return found;
    }
}
