package app.dateline.desk.findings;

import app.dateline.article.Article;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.desk.OnFx;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.proof.grammar.Grammar;
import app.dateline.proof.spelling.Spellers;
import app.dateline.rights.credit.Parties;
import app.dateline.store.OwnWord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;

/** An article on a desk with all that is found in it, without a window. */
public final class TestKnowledge implements AutoCloseable {
    public final Tasks tasks = new Tasks();
    public final Current current = new Current();
    public final List<Entity> saved = new CopyOnWriteArrayList<>();
    /** In how many articles each was confirmed. */
    public final Map<EntityKey, Long> uses = new ConcurrentHashMap<>();
    public final Knowledge knowledge;
    public final List<OwnWord> words = new ArrayList<>();
    public final SimpleObjectProperty<Parties> parties = new SimpleObjectProperty<>(Parties.standard());
    public final Spelling spelling;
    public final GrammarReading grammar;
    public final FindingsModel findings;

    /** Comes back when the article has been looked through. */
    public TestKnowledge(Article article) {
        this(article, _ -> {});
    }

    /** @param save may refuse to keep an entity */
    public TestKnowledge(Article article, Consumer<Entity> save) {
        this(article, save, Grammar::new);
    }

    /** With a grammar that has been loaded. */
    public TestKnowledge(Article article, Grammar loaded) {
        this(article, _ -> {}, () -> loaded);
    }

    private TestKnowledge(Article article, Consumer<Entity> save, Supplier<Grammar> load) {
        knowledge = OnFx.get(() -> new Knowledge(Gazetteer::standard, () -> Map.copyOf(uses), entity -> {
            save.accept(entity);
            saved.add(entity);
        }, tasks, _ -> {}));
        spelling = OnFx.get(() -> new Spelling(knowledge, Spellers::lexicon, () -> List.copyOf(words), words::addAll, tasks, _ -> {}));
        grammar = OnFx.get(() -> new GrammarReading(load, tasks, _ -> {}));
        findings = OnFx.get(() -> {
            current.show(new OpenArticle(article, Clock.systemUTC()));
            FindingsModel model =
                    new FindingsModel(
                            current, knowledge, new StyleBook(Path.of("no-profile"), _ -> {}), parties, spelling, grammar, tasks, () -> LocalDate.of(2026, 11, 24), _ -> {});
            knowledge.read();
            return model;
        });
        settle();
    }

    /** Comes back when the article as it is now has been looked through. */
    public void settle() {
        OnFx.await(() -> findings.findings().isOf(current.article()));
    }

    @Override
    public void close() {
        tasks.close();
    }
}
