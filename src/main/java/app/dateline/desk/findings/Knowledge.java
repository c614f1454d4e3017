package app.dateline.desk.findings;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The countries and companies that this desk knows: what comes with Dateline, and the newsroom's own. FX thread only.
 */
public final class Knowledge {
    private final ReadOnlyObjectWrapper<Gazetteer> gazetteer = new ReadOnlyObjectWrapper<>();
    private final Supplier<Gazetteer> load;
    private final Consumer<Entity> save;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private volatile Gazetteer known;

    /**
     * @param load   reads all that is known; called off the FX thread
     * @param save   keeps an entity of the newsroom's own; called off the FX thread
     * @param failed what becomes of a failure to read
     */
    public Knowledge(Supplier<Gazetteer> load, Consumer<Entity> save, Tasks tasks, Consumer<Message> failed) {
        this.load = load;
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

    /** What to call one of them, its code while it is not known; any thread. */
    public Message name(EntityKey key) {
        Gazetteer now = known;
        Bilingual name = (now == null ? Optional.<Entity>empty() : now.entity(key))
                .map(Entity::name)
                .orElse(Bilingual.same(key.code()));
        return Message.of("proof.name", name.inOrOther(Language.RU), name.inOrOther(Language.EN));
    }

    /** Reads it, again when others' entities may have come in. */
    public void read() {
        tasks.quietly(_ -> load.get(), this::know, failed);
    }

    private void know(Gazetteer next) {
        known = next;
        gazetteer.set(next);
    }

    /** Keeps an entity; it is known, and found in texts, from then on. */
    public void add(Entity entity, Runnable done, Consumer<Message> refused) {
        tasks.quietly(
                _ -> {
                    save.accept(entity);
                    return entity;
                },
                saved -> {
                    if (known != null) {
                        know(known.with(List.of(saved)));
                    }
                    done.run();
                },
                refused);
    }
}
