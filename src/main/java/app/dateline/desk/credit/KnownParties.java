package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The parties that this desk knows: what comes with Dateline, and what the editors of this profile have named. What is
 * named is known at once, and kept off the FX thread, one after the other. FX thread only, except {@link #now}.
 */
public final class KnownParties {
    private final ReadOnlyObjectWrapper<Parties> parties = new ReadOnlyObjectWrapper<>(Parties.none());
    private final ReadOnlyObjectWrapper<List<Bilingual>> own = new ReadOnlyObjectWrapper<>(List.of());
    private final Store store;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    /** What is not kept yet, in its order; added to here and taken from by the one who writes. */
    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private boolean working;
    private volatile Parties known = Parties.none();

    /** Something that is forgotten and something that is learned, of which either may be null. */
    private record Change(Bilingual before, Bilingual now) {
        void on(List<Bilingual> names) {
            names.remove(before);
            names.remove(now);
            if (now != null) {
                names.add(now);
            }
        }

        void keep(Store store) {
            if (now == null) {
                store.removeParty(before);
            } else if (before == null) {
                store.addParties(List.of(now));
            } else {
                store.changeParty(before, now);
            }
        }
    }

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

    /** What is learned while it lasts is known when it is over. */
    public void read() {
        working = true;
        tasks.quietly(_ -> store.parties(), this::read, why -> {
            failed.accept(why);
            read(own.get());
        });
    }

    private void read(List<Bilingual> names) {
        List<Bilingual> next = new ArrayList<>(names);
        changes.forEach(change -> change.on(next));
        show(next);
        written();
    }

    private void show(List<Bilingual> names) {
        known = Parties.standard().with(names);
        own.set(List.copyOf(names));
        parties.set(known);
    }

    /** Remembers a name in both languages. */
    public void learn(Bilingual name) {
        keep(new Change(null, name));
    }

    /** Remembers a party under other names. */
    public void change(Bilingual before, Bilingual now) {
        keep(new Change(before, now));
    }

    /** Nobody knows it any more; credits that name it stay as they are. */
    public void forget(Bilingual name) {
        keep(new Change(name, null));
    }

    private void keep(Change change) {
        changes.add(change);
        if (known != Parties.none()) {
            List<Bilingual> next = new ArrayList<>(own.get());
            change.on(next);
            show(next);
        }
        write();
    }

    private void write() {
        if (!working && !changes.isEmpty()) {
            working = true;
            tasks.quietly(
                    _ -> {
                        for (Change next = changes.poll(); next != null; next = changes.poll()) {
                            next.keep(store);
                        }
                        return null;
                    },
                    _ -> written(),
                    why -> {
                        failed.accept(why);
                        read();
                    });
        }
    }

    private void written() {
        working = false;
        write();
    }
}
