package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.store.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * A profile: articles with all their past states, media, and what the portal knows of them. What a method that writes
 * has returned from is on disk and survives a kill or a power cut; what it threw from has changed nothing.
 *
 * <p>All methods block (never call them on the FX thread), are thread-safe, and throw {@link Failure}.
 */
public final class Store implements AutoCloseable {
    private static final Duration DAILY = Duration.ofDays(1);

    private final Profile profile;
    private final Clock clock;
    private final ProfileLock lock;
    private final Database database;
    private final Media media;
    private final SyncLedger ledger;
    private final Lists lists;
    private final Inbox inbox;
    private final Library library;
    private final Memory memory;
    private final Housekeeping housekeeping;

    private Store(Profile profile, Clock clock, ProfileLock lock, Database database) {
        this.profile = profile;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
        this.media = new Media(profile, clock, lock != null);
        this.ledger = new SyncLedger(database, clock);
        this.lists = new Lists(database, clock);
        this.inbox = new Inbox(database, clock);
        this.library = new Library(database);
        this.memory = new Memory(profile, database, lock != null);
        this.housekeeping = lock == null ? null : new Housekeeping(clock, chores());
    }

    private List<Housekeeping.Chore> chores() {
        return List.of(
                new Housekeeping.Chore("The backup", Duration.ZERO, stopped ->
                        new NightlyBackup(new Backups(profile, clock), stopped).run()),
                new Housekeeping.Chore("The thinning of revisions", DAILY, stopped ->
                        new Thinning(database, clock, stopped).run()),
                new Housekeeping.Chore("The emptying of the trash", DAILY, stopped ->
                        new TrashEmptying(database, clock, stopped).run()),
                new Housekeeping.Chore("The ageing of the inbox", DAILY, _ ->
                        new InboxAgeing(database, clock).run()),
                new Housekeeping.Chore("The removal of media", DAILY, stopped ->
                        new MediaSweep(profile, database, media, clock, stopped).run()));
    }

    /** Opens a profile to work in, makes it if it is not there, and keeps other processes from writing to it. */
    public static Store open(Path profileFolder) {
        return open(profileFolder, Migrations.standard(), Clock.systemDefaultZone());
    }

    static Store open(Path profileFolder, Migrations migrations, Clock clock) {
        Profile profile = new Profile(profileFolder);
        profile.make();
        ProfileLock lock = ProfileLock.take(profile);
        Sql writer = null;
        try {
            new Backups(profile, clock).finishRestore();
            profile.checkUndamaged();
            profile.seal().check();
            profile.seal().remove();
            writer = new Opening(profile, migrations, clock).writer();
            Store store = new Store(profile, clock, lock, Database.toWrite(profile, writer));
            store.media.tidy();
            return store;
        } catch (SQLException e) {
            lock.close();
            throw profile.trouble().with(e);
        } catch (IOException e) {
            close(writer);
            lock.close();
            throw profile.trouble().with(e);
        } catch (RuntimeException e) {
            close(writer);
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a profile that is there only to read, also while another process works in it. Methods that write throw
     * {@link IllegalStateException}.
     */
    public static Store openToRead(Path profileFolder) {
        Profile profile = new Profile(profileFolder);
        try {
            profile.seal().check();
        } catch (IOException e) {
            throw profile.trouble().with(e);
        }
        Opening opening = new Opening(profile, Migrations.standard(), Clock.systemUTC());
        if (opening.isOutdated()) {
            open(profileFolder).close();
        }
        indexAfterKill(profile);
        return new Store(profile, Clock.systemUTC(), null, Database.toRead(profile));
    }

    /** Whoever has the profile open does it himself; else there is nobody but the one who wants to search now. */
    private static void indexAfterKill(Profile profile) {
        try (Sql sql = Sqlite.toRead(profile.database())) {
            if (Index.isDue(sql)) {
                open(profile.folder()).close();
            }
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        } catch (Failure _) {
            // in use, or not to be written to: what is there can still be read
        }
    }

    /** The folder that this store is in. */
    public Path profile() {
        return profile.folder();
    }

    /** What the person should know of the place that the profile is in; mostly nothing. */
    public List<Message> warnings() {
        return NetworkDisk.warning(profile.folder()).stream().toList();
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
        return save(article, author, label, null);
    }

    /**
     * The same for an article that has been open for a while: a text that came from the portal since then is not
     * silently overruled but goes into the merge of the next synchronisation, which starts from what was opened.
     *
     * @param over the revision that the edit began with, from {@link #load} or the last save
     */
    public Saved saveOver(String over, Article article, String author, String label) {
        return save(article, author, label, over);
    }

    private Saved save(Article article, String author, String label, String over) {
        Saving saving = new Saving(article, Document.of(article), author, label, over);
        return database.write(sql -> saving.on(sql, clock.millis()));
    }

    /** Empty when there is none or it was deleted. @throws Failure that names it if its text is damaged */
    public Optional<Article> find(ArticleId id) {
        return load(id).map(Loaded::article);
    }

    /** Whether {@link #find} would find it; its text is not read. */
    public boolean isThere(ArticleId id) {
        return database.read(sql -> Articles.present(sql, id).filter(article -> !article.deleted()).isPresent());
    }

    /** As {@link #find}, with the revision to give to {@link #saveOver}. */
    public Optional<Loaded> load(ArticleId id) {
        return database.read(sql -> Revisions.head(sql, id));
    }

    /** The best answers to words first, else in the order asked for. */
    public List<Listing> list(ListQuery query) {
        return lists.list(query);
    }

    /** How many there are on all pages; a large number is not counted to its end. */
    public Total count(ListQuery query) {
        return lists.count(query);
    }

    /** What a list with this text asks for, to mark in what it has found why it was found. */
    public Query query(String text) {
        return lists.query(text);
    }

    /**
     * Lets queries name countries and companies that are not the newsroom's own.
     *
     * @param known those of which a name or code begins as the text that it is given; called on any thread
     */
    public void knowing(Function<String, List<Entity>> known) {
        lists.knowing(known);
    }

    /**
     * Keeps how many problems were found in a revision, for {@code has:problem} and for lists. Nothing happens if the
     * article has changed since: the numbers are of use only as long as it has not.
     */
    public void counted(ArticleId id, String revision, int blocking, int warnings) {
        counted(List.of(new Counted(id, revision, blocking, warnings)));
    }

    /** The same for several at once. */
    public void counted(List<Counted> counts) {
        database.write(sql -> {
            for (Counted each : counts) {
                Counts.put(sql, each.id(), each.revision(), each.blocking(), each.warnings());
            }
            return null;
        });
    }

    /**
     * Articles that {@link #counted} has not been told of since they changed. Looks at a few hundred in one go.
     *
     * @param after {@link Uncounted#next} of the answer before; "" to begin with the newest
     */
    public Uncounted uncounted(String after) {
        return database.read(sql -> Counts.missing(sql, after));
    }

    /** Puts it into the trash and a deletion into the queue to the portal; its revisions stay. Nothing if there is none. */
    public void delete(ArticleId id) {
        database.write(sql -> {
            Trash.put(sql, id, clock.millis());
            return null;
        });
    }

    /**
     * What was deleted within the last 30 days or waits to be deleted on the portal, the newest deletion first.
     *
     * @param limit the most to return, at least 0
     */
    public List<Trashed> trash(int limit) {
        return database.read(sql -> Trash.of(sql, limit));
    }

    /** How many {@link #trash} would return without a limit. */
    public int inTrash() {
        return database.read(Trash::count);
    }

    /**
     * Takes an article out of the trash with its last text and puts it into the queue to the portal. Nothing if it is not
     * deleted.
     *
     * @throws Failure if it has been removed for good, or its text is damaged
     */
    public void bringBack(ArticleId id) {
        database.write(sql -> {
            Trash.bringBack(sql, id);
            return null;
        });
    }

    /** Newest first, also of a deleted article. */
    public List<Revision> revisions(ArticleId id) {
        return database.read(sql -> Revisions.of(sql, id));
    }

    /** The article as it was. @throws Failure if there is no such revision or its text is damaged */
    public Article revision(String id) {
        return database.read(sql -> Revisions.text(sql, id)).article();
    }

    public Media media() {
        return media;
    }

    /** The newsroom's own countries and companies, by key. */
    public List<Entity> entities() {
        return database.read(Entities::all);
    }

    /** The articles that are not in the trash and in which it was confirmed, the oldest first. */
    public List<ArticleId> mentioning(EntityKey key) {
        return database.read(sql -> Entities.mentioning(sql, key));
    }

    /** In how many articles each country and company was confirmed; none for those that no article has. */
    public Map<EntityKey, Long> uses() {
        return database.read(Entities::uses);
    }

    /** Adds it or takes the place of the one with the same key. */
    public void save(Entity entity) {
        saveAll(List.of(entity));
    }

    /** The same for several: all of them or none. */
    public void saveAll(Collection<Entity> entities) {
        database.write(sql -> {
            for (Entity entity : entities) {
                if (!Entities.find(sql, entity.key()).equals(Optional.of(entity))) {
                    Entities.put(sql, entity, true);
                }
            }
            return null;
        });
    }

    /** The person's and the newsroom's words, and those passed over in one article. */
    public List<OwnWord> words() {
        return database.read(OwnWords::all);
    }

    /** Adds those that are not there. */
    public void addWords(Collection<OwnWord> words) {
        database.write(sql -> {
            for (OwnWord word : words) {
                OwnWords.add(sql, word);
            }
            return null;
        });
    }

    /** The parties of credits that were named in this profile, in the order in which they were. */
    public List<Bilingual> parties() {
        return database.read(OwnParties::all);
    }

    /** Remembers parties by their names in both languages. */
    public void addParties(Collection<Bilingual> names) {
        database.write(sql -> {
            for (Bilingual name : names) {
                OwnParties.add(sql, name);
            }
            return null;
        });
    }

    /** Remembers a party under other names. */
    public void changeParty(Bilingual before, Bilingual now) {
        database.write(sql -> {
            OwnParties.remove(sql, before);
            OwnParties.add(sql, now);
            return null;
        });
    }

    public void removeParty(Bilingual name) {
        database.write(sql -> {
            OwnParties.remove(sql, name);
            return null;
        });
    }

    public SyncLedger ledger() {
        return ledger;
    }

    public Inbox inbox() {
        return inbox;
    }

    /** The pictures of all articles. While an index is made anew, those of articles that were changed last. */
    public Library library() {
        return library;
    }

    /** What was translated before. */
    public Memory memory() {
        return memory;
    }

    /** Looks at every page, every text and every file; takes minutes on a large archive. */
    public StoreCheck check() {
        return new Checkup(profile).all();
    }

    /** Writes a whole copy of the database into {@code backups/} and keeps the newest 14. Media are not in it. */
    public Path backup() {
        return new Backups(profile, clock).write();
    }

    /** When the newest backup was made; empty if there is none. While a profile is open, one is made every day. */
    public Optional<Instant> lastBackup() {
        try {
            return new Backups(profile, clock).newest().map(Backups.Written::at);
        } catch (IOException e) {
            throw profile.trouble().with(e);
        }
    }

    /**
     * Puts a backup in the place of the database of a profile that nobody has open.
     *
     * @return the folder in which the present database is kept; empty if there was none
     */
    public static Optional<Path> restore(Path profile, Path backup) {
        return new Restoring(new Profile(profile), Migrations.standard(), Clock.systemUTC()).restore(backup);
    }

    /**
     * Sets a damaged database aside, restores the newest sound backup and replays every revision of the damaged one
     * that can be read. Does nothing to a sound one.
     */
    public static Repaired repair(Path profile) {
        return new Restoring(new Profile(profile), Migrations.standard(), Clock.systemUTC()).repair();
    }

    @Override
    public void close() {
        try {
            if (housekeeping != null) {
                housekeeping.close();
            }
            memory.close();
            database.close();
            if (lock != null) {
                profile.seal().set();
            }
        } catch (IOException e) {
            // all is stored; without a seal the next start only looks less closely
            LoggerFactory.getLogger(Store.class).warn("No seal could be set in {}", profile.folder(), e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    Housekeeping housekeeping() {
        return housekeeping;
    }

    Database database() {
        return database;
    }

    private static void close(Sql writer) {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException _) {
            // what is thrown already says more
        }
    }
}
