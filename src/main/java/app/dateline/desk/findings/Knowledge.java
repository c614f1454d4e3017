package app.dateline.desk.findings;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The countries and companies that this desk knows: what comes with Dateline, and the newsroom's own. FX thread only.
 */
public final class Knowledge {
    private final ReadOnlyObjectWrapper<Gazetteer> gazetteer = new ReadOnlyObjectWrapper<>();
    private final Supplier<Gazetteer> load;
    private final Supplier<Map<EntityKey, Long>> count;
    private final Consumer<Entity> save;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final Queue<Runnable> changes = new ArrayDeque<>();
    private boolean changing;
    private volatile Gazetteer known;
    private volatile Map<EntityKey, Long> uses = Map.of();

    /**
     * @param load   reads all that is known; called off the FX thread
     * @param count  in how many articles each was confirmed; called off the FX thread
     * @param save   keeps an entity of the newsroom's own; called off the FX thread
     * @param failed what becomes of a failure to read
     */
    public Knowledge(
            Supplier<Gazetteer> load,
            Supplier<Map<EntityKey, Long>> count,
            Consumer<Entity> save,
            Tasks tasks,
            Consumer<Message> failed) {
        this.load = load;
        this.count = count;
        this.save = save;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Null until it has been read for the first time. */
    public ReadOnlyObjectProperty<Gazetteer> gazetteerProperty() {
        return gazetteer.getReadOnlyProperty();
    }

    /** The same on any thread. */
    public Gazetteer now() {
        return known;
    }

    /** One of them; empty while it is not known. Any thread. */
    public Optional<Entity> entity(EntityKey key) {
        Gazetteer now = known;
        return now == null ? Optional.empty() : now.entity(key);
    }

    /** What to call one of them, its code while it is not known; any thread. */
    public Message name(EntityKey key) {
        return name(entity(key).map(Entity::name).orElse(Bilingual.same(key.code())));
    }

    /** A name that is said in the reader's language when it is read. */
    public static Message name(Bilingual name) {
        return Message.of("proof.name", name.inOrOther(Language.RU), name.inOrOther(Language.EN));
    }

    /** What a typed text may mean, what the newsroom writes of most first among what fits alike; any thread. */
    public List<Entity> search(String typed, int limit) {
        Gazetteer now = known;
        return now == null || typed.isBlank() ? List.of() : now.search(typed, limit, this::uses);
    }

    /** In how many articles it was confirmed when that was counted last; any thread. */
    public long uses(EntityKey key) {
        return uses.getOrDefault(key, 0L);
    }

    /** Reads it, again when others' entities may have come in. */
    public void read() {
        inTurn(() -> tasks.quietly(
                _ -> load.get(),
                now -> {
                    know(now);
                    next();
                },
                why -> {
                    failed.accept(why);
                    next();
                }));
        countUses();
    }

    public void countUses() {
        tasks.quietly(_ -> count.get(), counted -> uses = counted, failed);
    }

    private void know(Gazetteer next) {
        known = next;
        gazetteer.set(next);
    }

    /** Keeps an entity; it is known, and found in texts, from then on. */
    public void add(Entity entity, Runnable done, Consumer<Message> refused) {
        write(_ -> Optional.of(entity), done, refused);
    }

    /** Keeps what an entity has become, if it is known and has become another. One change waits for the one before it. */
    public void change(EntityKey key, UnaryOperator<Entity> change, Runnable done, Consumer<Message> refused) {
        write(now -> now.entity(key).map(change).filter(next -> !now.entity(key).equals(Optional.of(next))), done, refused);
    }

    private interface Change {
        Optional<Entity> of(Gazetteer now);
    }

    private void write(Change change, Runnable done, Consumer<Message> refused) {
        inTurn(() -> tasks.quietly(
                _ -> {
                    Gazetteer now = known == null ? load.get() : known;
                    Optional<Entity> next = change.of(now);
                    next.ifPresent(save);
                    return next.map(entity -> now.with(List.of(entity))).orElse(now);
                },
                now -> {
                    if (known != now) {
                        know(now);
                    }
                    done.run();
                    next();
                },
                why -> {
                    refused.accept(why);
                    next();
                }));
    }

    /** What was read before a change was kept must not be known after it. */
    private void inTurn(Runnable change) {
        changes.add(change);
        if (!changing) {
            changing = true;
            changes.remove().run();
        }
    }

    private void next() {
        changing = !changes.isEmpty();
        if (changing) {
            changes.remove().run();
        }
    }
}
