package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Entity;
import app.dateline.article.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of the files of one article, or of a file of names. */
public sealed interface Taken {
    List<Path> files();

    /**
     * The article is in the store, with all its pictures.
     *
     * @param leftOut what a person should know was not taken, empty if all was
     */
    record Stored(List<Path> files, Article article, Optional<Message> leftOut) implements Taken {
        public Stored {
            files = List.copyOf(files);
        }

        Stored(List<Path> files, Article article) {
            this(files, article, Optional.empty());
        }
    }

    /** The newsroom's own names are in the store. */
    record Named(List<Path> files, List<Entity> entities) implements Taken {
        public Named {
            files = List.copyOf(files);
            entities = List.copyOf(entities);
        }
    }

    /** Nothing of it is in the store. */
    record Refused(List<Path> files, Message why) implements Taken {
        public Refused {
            files = List.copyOf(files);
        }
    }
}
