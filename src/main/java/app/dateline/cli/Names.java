package app.dateline.cli;

import app.dateline.mention.Gazetteer;
import app.dateline.store.Store;
import java.nio.file.Path;

/** The countries and companies that a command knows: those that come with Dateline and the newsroom's own. */
final class Names {
    private Names() {}

    static Gazetteer of(Store store) {
        return Gazetteer.standard().with(store.entities());
    }

    /** Without the newsroom's own where there is no profile yet. */
    static Gazetteer in(Path profile) {
        if (!ProfileFolder.hasProfile(profile)) {
            return Gazetteer.standard();
        }
        try (Store store = Store.openToRead(profile)) {
            return of(store);
        }
    }
}
