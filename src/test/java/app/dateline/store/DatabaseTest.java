package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whoReadLastReadsNextBecauseItsPagesAreAtHand() {
        try (Store store = Store.open(folder)) {
            Database database = store.database();
            Sql other = database.read(one -> database.<Sql>read(two -> two));
            Sql last = database.read(sql -> sql);

            assertThat(last).isNotSameAs(other);
            assertThat(database.<Sql>read(sql -> sql)).isSameAs(last);
            assertThat(database.<Sql>read(sql -> sql)).isSameAs(last);
        }
    }
}
