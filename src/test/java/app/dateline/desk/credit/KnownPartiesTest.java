package app.dateline.desk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class KnownPartiesTest {
    private static final Bilingual YARD = new Bilingual("Верфь", "Shipyard");
    private static final Bilingual CAPE = new Bilingual("Северный мыс", "North Cape");

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks();
    private Store store;
    private KnownParties known;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        known = OnFx.get(() -> new KnownParties(store, tasks, _ -> {}));
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private List<Bilingual> own() {
        return OnFx.get(() -> known.ownProperty().get());
    }

    @Test
    void whatIsLearnedWhileTheListIsReadIsNotLost() {
        store.addParties(List.of(YARD));

        OnFx.run(() -> {
            known.read();
            known.learn(CAPE);
        });

        OnFx.await(() -> known.now() != Parties.none() && store.parties().size() == 2);
        OnFx.await(() -> own().equals(List.of(YARD, CAPE)));
        assertThat(known.now().find("north cape")).isPresent();
    }

    @Test
    void whatFollowsQuicklyIsKeptInItsOrder() {
        OnFx.run(known::read);
        OnFx.await(() -> known.now() != Parties.none());
        List<Bilingual> expected = new ArrayList<>();
        OnFx.run(() -> {
            for (int i = 0; i < 50; i++) {
                Bilingual first = new Bilingual("Верфь " + i, "Yard " + i);
                Bilingual then = new Bilingual("Завод " + i, "Plant " + i);
                known.learn(first);
                known.change(first, then);
                known.learn(CAPE);
                known.forget(CAPE);
                expected.add(then);
            }
        });

        assertThat(own()).isEqualTo(expected);
        OnFx.run(() -> known.learn(CAPE));
        OnFx.await(() -> store.parties().size() == 51 && store.parties().equals(own()));
    }
}
