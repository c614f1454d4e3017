package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A profile: articles with all their past states, media, and what the portal knows of them. What a method that writes
 * has returned from is on disk and survives a kill or a power cut; what it threw from has changed nothing.
 *
 * <p>All methods block (never call them on the FX thread), are thread-safe, and throw {@link Failure}.
 */
public final class Store implements AutoCloseable {
    /** Opens a profile to work in, makes it if it is not there, and keeps other processes from writing to it. */
    public static Store open(Path profileFolder) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a profile that is there only to read, also while another process works in it. Methods that write throw
     * {@link IllegalStateException}.
     */
    public static Store openToRead(Path profileFolder) {
        throw new UnsupportedOperationException();
    }

    /** The folder that this store is in. */
    public Path profile() {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores the article as a new revision, in the search index and in the queue to the portal. An article that equals
     * the stored one writes nothing and returns the present revision. One that was deleted comes back.
     *
     * @param author who wrote it, as people know them
     */
    public Saved save(Article article, String author) {
        return save(article, author, "");
    }

    /** @param label why there is this revision, such as {@link Revision#RESTORED}; "" for an ordinary save */
    public Saved save(Article article, String author, String label) {
        throw new UnsupportedOperationException();
    }

    /** Empty when there is none or it was deleted. @throws Failure that names it if its text is damaged */
    public Optional<Article> find(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Listing> list(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Puts it into the trash and a deletion into the queue to the portal; its revisions stay. Nothing if there is none. */
    public void delete(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, also of a deleted article. */
    public List<Revision> revisions(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** The article as it was. @throws Failure if there is no such revision or its text is damaged */
    public Article revision(String id) {
        throw new UnsupportedOperationException();
    }

    public Media media() {
        throw new UnsupportedOperationException();
    }

    /** The newsroom's own countries and companies, by key. */
    public List<Entity> entities() {
        throw new UnsupportedOperationException();
    }

    /** Adds it or takes the place of the one with the same key. */
    public void save(Entity entity) {
        throw new UnsupportedOperationException();
    }

    public SyncLedger ledger() {
        throw new UnsupportedOperationException();
    }

    /** Looks at every page, every text and every file; takes minutes on a large archive. */
    public StoreCheck check() {
        throw new UnsupportedOperationException();
    }

    /** Writes a whole copy of the database into {@code backups/} and keeps the newest 14. Media are not in it. */
    public Path backup() {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts a backup in the place of the database of a profile that nobody has open.
     *
     * @return the folder in which the present database is kept
     */
    public static Path restore(Path profile, Path backup) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets a damaged database aside, restores the newest sound backup and replays every revision of the damaged one
     * that can be read. Does nothing to a sound one.
     */
    public static Repaired repair(Path profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
