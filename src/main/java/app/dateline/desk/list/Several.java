package app.dateline.desk.list;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Decision;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenEdits;
import app.dateline.desk.task.Tasks;
import app.dateline.intake.ArticleFolder;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is done to several articles at once: each is one task, and one undo takes all of it back. The open article is
 * changed in its own history, with what is being typed in it. FX thread only.
 */
public final class Several {
    /**
     * What it works with.
     *
     * @param putAway stores the open article, closes it if it is one of these, then goes on
     * @param open    opens an article
     * @param changed is told that the list has to be read again
     * @param show    shows a folder to the person
     * @param author  who does it; any thread
     */
    public record Parts(
            Store store,
            Tasks tasks,
            Current current,
            PutAway putAway,
            Consumer<ArticleId> open,
            Runnable changed,
            Consumer<Path> show,
            Offer offer,
            Supplier<String> author,
            UiWords words) {}

    /** See {@link Parts}. */
    public interface PutAway {
        void run(Collection<ArticleId> articles, Runnable then);
    }

    /** Says what was done, and offers what to do about it. */
    public interface Offer {
        void say(Message said, Message offered, Runnable action);
    }

    private final Parts parts;
    private final Store store;
    private final OpenEdits edits;
    private final ReadOnlyObjectWrapper<Runnable> undo = new ReadOnlyObjectWrapper<>();

    public Several(Parts parts) {
        this.parts = parts;
        this.store = parts.store();
        this.edits = new OpenEdits(parts.current());
    }

    /** Takes back the last thing that was done; null when there is none. */
    public ReadOnlyObjectProperty<Runnable> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    public void undo() {
        if (undo.get() != null) {
            undo.get().run();
        }
    }

    /** Confirms in all of them that they are about a country or a company. */
    public void tag(List<ArticleId> articles, Entity entity) {
        EntityKey key = entity.key();
        Message name = Message.of(
                "proof.name", entity.name().inOrOther(Language.RU), entity.name().inOrOther(Language.EN));
        Map<ArticleId, Decision> before = new ConcurrentHashMap<>();
        Set<ArticleId> unopened = ConcurrentHashMap.newKeySet();
        Message what = Message.of("inspector.edit.accept", name);
        each("desk.list.tagging", articles, id -> {
            UnaryOperator<Article> change = article -> {
                Decision now = article.decision(key).orElse(Decision.SUGGESTED);
                if (now != Decision.CONFIRMED) {
                    before.put(id, now);
                }
                return now == Decision.CONFIRMED ? article : article.with(new Mention(key, Decision.CONFIRMED));
            };
            if (!change(id, what, change)) {
                unopened.add(id);
            }
            return before.containsKey(id);
        }, outcome -> {
            openedMeanwhile(unopened, before.keySet(), what, key);
            Message said = Message.of("desk.list.tagged", outcome.done(), name);
            offerUndo(outcome, said, () -> untag(key, before, what));
        });
    }

    /** One that was opened while its stored text was being changed would be stored again without the change. */
    private void openedMeanwhile(Set<ArticleId> unopened, Set<ArticleId> tagged, Message what, EntityKey key) {
        Article open = parts.current().article();
        if (open != null && unopened.contains(open.id()) && tagged.contains(open.id())) {
            parts.current().edit(what, article -> article.with(new Mention(key, Decision.CONFIRMED)));
        }
    }

    /** A change of an article, and what takes it back; each changes nothing where there is nothing to do. */
    public record Rewriting(UnaryOperator<Article> change, UnaryOperator<Article> back) {}

    /** Changes the texts of these articles. @param what is said of it in the history of each */
    public void rewrite(Map<ArticleId, Rewriting> changes, Message what) {
        Set<ArticleId> changed = ConcurrentHashMap.newKeySet();
        rewrite("desk.list.rewriting", changes, Rewriting::change, what, changed, outcome -> offerUndo(
                outcome, Message.of("desk.list.rewritten", outcome.done()), () -> back(changes, what, changed)));
    }

    /**
     * The same as a part of something else, which was done before.
     *
     * @param said what is said of so many articles, also of none
     * @param back takes the rest of it back
     */
    public void rewrite(Map<ArticleId, Rewriting> changes, Message what, IntFunction<Message> said, Runnable back) {
        Set<ArticleId> changed = ConcurrentHashMap.newKeySet();
        rewrite("desk.list.rewriting", changes, Rewriting::change, what, changed, outcome -> undoable(
                outcome.said(said.apply(outcome.done())), () -> {
                    back.run();
                    back(changes, what, changed);
                }));
    }

    private void back(Map<ArticleId, Rewriting> changes, Message what, Set<ArticleId> changed) {
        Map<ArticleId, Rewriting> back = new LinkedHashMap<>(changes);
        back.keySet().retainAll(changed);
        rewrite("desk.list.undoing", back, Rewriting::back, what, ConcurrentHashMap.newKeySet(), this::sayFailures);
    }

    private void rewrite(
            String title,
            Map<ArticleId, Rewriting> changes,
            Function<Rewriting, UnaryOperator<Article>> which,
            Message what,
            Set<ArticleId> changed,
            Consumer<Each.Outcome> then) {
        each(title, List.copyOf(changes.keySet()), id -> {
            UnaryOperator<Article> change = which.apply(changes.get(id));
            change(id, what, Revision.REPLACED, article -> {
                Article next = change.apply(article);
                if (!next.equals(article)) {
                    changed.add(id);
                }
                return next;
            });
            return changed.contains(id);
        }, outcome -> {
            Article open = parts.current().article();
            if (open != null && changes.containsKey(open.id())) {
                // opened while its stored text was being changed, it would be stored again without the change
                parts.current().edit(what, which.apply(changes.get(open.id())));
            }
            then.accept(outcome);
        });
    }

    /** Only where the decision still stands. */
    private void untag(EntityKey key, Map<ArticleId, Decision> before, Message what) {
        each("desk.list.undoing", List.copyOf(before.keySet()), id -> {
            change(id, what, article -> article.decision(key).filter(Decision.CONFIRMED::equals).isPresent()
                    ? article.with(new Mention(key, before.get(id)))
                    : article);
            return true;
        }, outcome -> sayFailures(outcome));
    }

    /** Where it is: in the open article, or in the store. Says whether it was the open one. Off the FX thread. */
    private boolean change(ArticleId id, Message what, UnaryOperator<Article> change) {
        return change(id, what, "", change);
    }

    /** @param label of the revision in the store */
    private boolean change(ArticleId id, Message what, String label, UnaryOperator<Article> change) {
        if (edits.edit(id, what, change).isPresent()) {
            return true;
        }
        store.load(id).ifPresent(loaded -> {
            Article next = change.apply(loaded.article());
            if (!next.equals(loaded.article())) {
                store.saveOver(loaded.revision(), next, parts.author().get(), label);
            }
        });
        return false;
    }

    /** Moves them to the trash. */
    public void trash(List<ArticleId> articles) {
        Article open = parts.current().article();
        ArticleId opened = open != null && articles.contains(open.id()) ? open.id() : null;
        Set<ArticleId> deleted = ConcurrentHashMap.newKeySet();
        parts.putAway().run(articles, () -> each("desk.list.trashing", articles, id -> {
            boolean there = store.isThere(id);
            if (there) {
                deleted.add(id);
                store.delete(id);
            }
            return there;
        }, outcome -> offerUndo(outcome, Message.of("desk.list.trashed", outcome.done()), () -> {
            Runnable reopen = () -> {
                if (opened != null && deleted.contains(opened)) {
                    parts.open().accept(opened);
                }
            };
            takeOut(List.copyOf(deleted), "desk.list.undoing", back -> {
                sayFailures(back);
                reopen.run();
            });
        })));
    }

    /** Takes them out of the trash. */
    public void bringBack(List<ArticleId> articles) {
        takeOut(articles, "desk.list.bringing", outcome ->
                offerUndo(outcome, Message.of("desk.list.brought", outcome.done()), () -> trash(articles)));
    }

    private void takeOut(List<ArticleId> articles, String title, Consumer<Each.Outcome> then) {
        each(title, articles, id -> {
            store.bringBack(id);
            return true;
        }, then);
    }

    /** Writes them with their pictures as files that can be imported again. */
    public void export(List<ArticleId> articles, Path folder) {
        ArticleFolder target = new ArticleFolder(folder, store.media());
        parts.putAway().run(List.of(), () -> Each.run(parts.tasks(), title("desk.list.exporting", articles), articles, id -> {
            store.find(id).ifPresent(target::write);
            return true;
        }, outcome -> parts.offer().say(
                outcome.said(Message.of("desk.list.exported", outcome.done(), folder.toString())),
                Message.of("desk.list.open-folder"),
                () -> parts.show().accept(folder))));
    }

    private void each(String title, List<ArticleId> articles, Each.Step step, Consumer<Each.Outcome> then) {
        Each.run(parts.tasks(), title(title, articles), articles, step, outcome -> {
            parts.changed().run();
            then.accept(outcome);
        });
    }

    private String title(String key, List<ArticleId> articles) {
        return parts.words().now(key, articles.size());
    }

    private void offerUndo(Each.Outcome outcome, Message done, Runnable back) {
        if (outcome.done() > 0 || !outcome.failures().isEmpty()) {
            undoable(outcome.said(done), back);
        }
    }

    /** Says that something was done, and that this takes it back. */
    public void undoable(Message done, Runnable back) {
        Runnable once = new Runnable() {
            @Override
            public void run() {
                if (undo.get() == this) {
                    undo.set(null);
                }
                back.run();
            }
        };
        undo.set(once);
        parts.offer().say(done, Message.of("desk.list.undo"), once);
    }

    private void sayFailures(Each.Outcome outcome) {
        if (!outcome.failures().isEmpty()) {
            Message said = outcome.said(Message.of("desk.list.undone", outcome.done()));
            parts.offer().say(said, Message.of("desk.notice.close"), () -> {});
        }
    }
}
