package app.dateline.cli;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.intake.Intake;
import app.dateline.intake.Taken;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the files that a desk was started with.
 *
 * @param first   the article to open
 * @param refused why files were not taken
 */
record Brought(Optional<ArticleId> first, List<Message> refused) {
    /** Takes them in; blocks. */
    static Brought into(Store store, List<Path> files) {
        Optional<ArticleId> first = Optional.empty();
        List<Message> refused = new ArrayList<>();
        for (Taken taken : new Intake(store, Invocation.author()).take(files)) {
            switch (taken) {
                case Taken.Stored stored -> first = first.or(() -> Optional.of(stored.article().id()));
                case Taken.Named _ -> {}
                case Taken.Refused not -> refused.add(not.why());
            }
        }
        return new Brought(first, refused);
    }
}
