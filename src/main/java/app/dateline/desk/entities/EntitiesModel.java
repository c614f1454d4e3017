package app.dateline.desk.entities;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Decision;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.list.Several;
import app.dateline.desk.list.Several.Rewriting;
import app.dateline.desk.task.Tasks;
import app.dateline.intake.EntityTable;
import app.dateline.mention.Gazetteer;
import app.dateline.store.Store;
import app.dateline.wire.EntityRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Looking up, changing and merging what the newsroom knows of countries and companies. FX thread only. */
public final class EntitiesModel {
    private static final int MOST_FOUND = 500;
    private static final int OFFERED = 8;
    private static final String TABLE = "entities";

    /**
     * What it works with.
     *
     * @param say tells what was done or could not be done
     */
    public record Parts(
            Store store, Knowledge knowledge, Several several, Tasks tasks, UiWords words, Consumer<Message> say) {}

    private final Parts parts;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entity>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Entity> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> wrong = new ReadOnlyObjectWrapper<>();
    private final EntityDraft draft = new EntityDraft();

    public EntitiesModel(Parts parts) {
        this.parts = parts;
        sought.addListener(_ -> find());
        open.addListener(_ -> find());
        parts.words().languageProperty().addListener(_ -> find());
        parts.knowledge().gazetteerProperty().addListener(_ -> known());
    }

    public BooleanProperty openProperty() {
        return open;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** What fits what is sought; all by name where nothing is. */
    ReadOnlyObjectProperty<List<Entity>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The one that is edited; null for none. */
    ReadOnlyObjectProperty<Entity> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    EntityDraft draft() {
        return draft;
    }

    /** Why it was not kept; null if there is no reason. */
    ReadOnlyObjectProperty<Message> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    public void close() {
        open.set(false);
    }

    /** In how many articles it was confirmed. */
    long uses(Entity entity) {
        return parts.knowledge().uses(entity.key());
    }

    private void find() {
        Gazetteer known = parts.knowledge().now();
        if (!open.get() || known == null) {
            return;
        }
        found.set(sought.get().isBlank()
                ? Stream.of(EntityKind.values()).flatMap(kind -> known.all(kind).stream()).toList()
                : parts.knowledge().search(sought.get(), MOST_FOUND));
    }

    private void known() {
        find();
        Entity before = chosen.get();
        if (before != null && draft.of(before).equals(before)) {
            choose(parts.knowledge().entity(before.key()).orElse(null));
        }
    }

    /** Shows one of them to be edited, if it is known. */
    public void choose(EntityKey key) {
        parts.knowledge().entity(key).ifPresent(this::choose);
    }

    void choose(Entity entity) {
        wrong.set(null);
        chosen.set(entity);
        if (entity != null) {
            draft.show(entity);
        }
    }

    /** Others of its kind that a typed text may mean. Any thread. */
    List<Entity> others(String typed) {
        Entity now = chosen.get();
        return parts.knowledge().search(typed, OFFERED + 1).stream()
                .filter(entity -> now != null && entity.key().kind() == now.key().kind() && !entity.key().equals(now.key()))
                .limit(OFFERED)
                .toList();
    }

    /** Countries that a typed text may mean. Any thread. */
    List<Entity> countries(String typed) {
        return parts.knowledge().search(typed, 3 * OFFERED).stream()
                .filter(entity -> entity.key().kind() == EntityKind.COUNTRY)
                .limit(OFFERED)
                .toList();
    }

    /** Keeps what was written, if it can be shared; one undo brings back what was there. */
    void save() {
        Entity before = chosen.get();
        Entity next = draft.of(before);
        List<String> faults = EntityRules.wrong(next);
        if (!faults.isEmpty()) {
            wrong.set(Message.of("desk.entities.wrong." + faults.getFirst()));
            return;
        }
        wrong.set(null);
        if (next.equals(before)) {
            return;
        }
        parts.knowledge().add(
                next,
                () -> {
                    if (chosen.get() == before) {
                        choose(next);
                    }
                    parts.several().undoable(
                            Message.of("desk.entities.saved", Knowledge.name(next.name())), () -> keep(before));
                },
                wrong::set);
    }

    private void keep(Entity entity) {
        parts.knowledge().add(entity, () -> {
            if (chosen.get() != null && chosen.get().key().equals(entity.key())) {
                choose(entity);
            }
        }, parts.say());
    }

    /**
     * Makes the chosen one a part of another: its names become names of that one, and articles that were about it are
     * about that one. One undo takes all of it back.
     */
    void mergeInto(Entity other) {
        Entity gone = chosen.get();
        Entity taking = other;
        for (Language language : Language.values()) {
            for (String name : gone.names(language)) {
                taking = taking.withAlias(language, name);
            }
        }
        List<String> faults = EntityRules.wrong(taking);
        if (!faults.isEmpty()) {
            wrong.set(Message.of("desk.entities.wrong." + faults.getFirst()));
            return;
        }
        Entity merged = gone.withMergedInto(other.key().code());
        Entity with = taking;
        parts.knowledge().add(with, () -> {}, parts.say());
        parts.knowledge().add(merged, () -> {
            choose(with);
            retag(gone, other);
        }, parts.say());
    }

    private void retag(Entity gone, Entity other) {
        parts.tasks().quietly(_ -> parts.store().mentioning(gone.key()), articles -> {
            Map<ArticleId, Rewriting> changes = new LinkedHashMap<>();
            Set<ArticleId> had = ConcurrentHashMap.newKeySet();
            articles.forEach(id -> changes.put(id, new Rewriting(
                    article -> {
                        if (!is(article, gone.key())) {
                            return article;
                        }
                        if (is(article, other.key())) {
                            had.add(id);
                        }
                        return moved(article, gone.key(), other.key());
                    },
                    article -> {
                        Article back = article.with(new Mention(gone.key(), Decision.CONFIRMED));
                        return had.contains(id) ? back : back.with(new Mention(other.key(), Decision.SUGGESTED));
                    })));
            Message from = Knowledge.name(gone.name());
            Message to = Knowledge.name(other.name());
            parts.several().rewrite(
                    changes,
                    Message.of("desk.edit.merge", from, to),
                    many -> Message.of("desk.entities.merged", from, to, many),
                    () -> {
                        keep(other);
                        keep(gone);
                    });
        }, parts.say());
    }

    private static boolean is(Article article, EntityKey key) {
        return article.decision(key).filter(Decision.CONFIRMED::equals).isPresent();
    }

    private static Article moved(Article article, EntityKey from, EntityKey to) {
        return article.with(new Mention(from, Decision.SUGGESTED)).with(new Mention(to, Decision.CONFIRMED));
    }

    /** Takes tables in, all lines of all of them or none; one undo brings back what they changed. */
    void read(List<Path> files) {
        parts.tasks().quietly(_ -> {
            Gazetteer before = Gazetteer.standard().with(parts.store().entities());
            Map<EntityKey, Entity> taken = new LinkedHashMap<>();
            for (Path file : files) {
                Gazetteer known = before.with(List.copyOf(taken.values()));
                try (InputStream in = Files.newInputStream(file)) {
                    EntityTable.read(in, file.getFileName().toString(), known::entity)
                            .forEach(entity -> taken.put(entity.key(), entity));
                } catch (IOException e) {
                    throw new Failure(Message.of("text.failure.unreadable", file.toString()), e);
                }
            }
            parts.store().saveAll(taken.values());
            return taken.keySet().stream().map(key -> before.entity(key).orElse(taken.get(key))).toList();
        }, before -> {
            parts.knowledge().read();
            parts.several().undoable(Message.of("desk.entities.taken", before.size()), () -> restore(before));
        }, parts.say());
    }

    /** What a table changed is as it was; what it added stays. */
    private void restore(List<Entity> before) {
        parts.tasks().quietly(_ -> {
            parts.store().saveAll(before);
            return before;
        }, _ -> parts.knowledge().read(), parts.say());
    }

    /** Somebody may be editing the table that was written last. */
    private static Path free(Path folder) {
        Path file = folder.resolve(TABLE + ".csv");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(TABLE + "-" + n + ".csv");
        }
        return file;
    }

    /** Writes all that is known as a table into a folder. */
    void write(Path folder) {
        parts.tasks().quietly(_ -> {
            Path file = free(folder);
            Gazetteer known = Gazetteer.standard().with(parts.store().entities());
            try (Writer out = Files.newBufferedWriter(file)) {
                EntityTable.write(
                        Stream.of(EntityKind.values()).flatMap(kind -> known.all(kind).stream()).toList(), out);
            } catch (IOException e) {
                throw new Failure(Message.of("intake.failure.export", folder.toString(), String.valueOf(e.getMessage())), e);
            }
            return file;
        }, file -> parts.say().accept(Message.of("desk.entities.written", file.toString())), parts.say());
    }
}
