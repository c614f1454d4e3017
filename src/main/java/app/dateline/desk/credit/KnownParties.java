package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The parties that this desk knows: what comes with Dateline, and what the editors of this profile have named. What is
 * named is known at once, and kept off the FX thread. FX thread only, except {@link #now}.
 */
public final class KnownParties {
    private final ReadOnlyObjectWrapper<Parties> parties = new ReadOnlyObjectWrapper<>(Parties.none());
    private final ReadOnlyObjectWrapper<List<Bilingual>> own = new ReadOnlyObjectWrapper<>(List.of());
    private final Store store;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private volatile Parties known = Parties.none();

    /** What is known, and which of it is the profile's own. */
    private record Read(Parties parties, List<Bilingual> own) {}

    /** @param failed told why the profile's parties could not be read or kept */
    public KnownParties(Store store, Tasks tasks, Consumer<Message> failed) {
        this.store = store;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Nobody until they have been read. */
    public ReadOnlyObjectProperty<Parties> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    /** The profile's own, in the order in which they were named. */
    public ReadOnlyObjectProperty<List<Bilingual>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** All that are known; any thread. */
    public Parties now() {
        return known;
    }

    public void read() {
        tasks.quietly(_ -> {
            List<Bilingual> names = store.parties();
            return new Read(Parties.standard().with(names), names);
        }, this::show, failed);
    }

    private void show(Read read) {
        known = read.parties();
        own.set(read.own());
        parties.set(read.parties());
    }

    /** Remembers these names in both languages. */
    public void learn(List<Bilingual> names) {
        if (!names.isEmpty()) {
            List<Bilingual> next = new ArrayList<>(own.get());
            next.removeAll(names);
            next.addAll(names);
            keep(next, () -> store.addParties(names));
        }
    }

    /** Remembers a party under other names. */
    public void change(Bilingual before, Bilingual now) {
        List<Bilingual> next = new ArrayList<>(own.get());
        next.remove(before);
        next.remove(now);
        next.add(now);
        keep(next, () -> store.changeParty(before, now));
    }

    /** Nobody knows it any more; credits that name it stay as they are. */
    public void forget(Bilingual name) {
        List<Bilingual> next = new ArrayList<>(own.get());
        next.remove(name);
        keep(next, () -> store.removeParty(name));
    }

    private void keep(List<Bilingual> next, Runnable write) {
        show(new Read(Parties.standard().with(next), List.copyOf(next)));
        tasks.quietly(
                _ -> {
                    write.run();
                    return null;
                },
                _ -> {},
                why -> {
                    failed.accept(why);
                    read();
                });
    }
}
