package app.dateline.desk.open;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.OnFx;
import app.dateline.desk.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the status bar says of an article that is stored by itself. */
@ExtendWith(OnFx.class)
class AutosaveTest {
    private static final Instant EARLIER = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final OpenArticle open = OnFx.get(() -> new OpenArticle(
            Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline("A ship")), Clock.systemUTC()));
    private final List<Article> stored = new CopyOnWriteArrayList<>();

    private Autosave autosave(Instant storedAt, Tasks tasks) {
        return OnFx.get(() -> new Autosave(
                open,
                storedAt,
                (article, _, _) -> {
                    stored.add(article);
                    return NOW;
                },
                tasks));
    }

    private void edit() {
        open.edit(Message.of("x"), article -> article.with(article.edition(Language.EN).withHeadline("A boat")));
    }

    @Test
    void whatWasEditedIsSavedAfterAPause() {
        try (Tasks tasks = new Tasks()) {
            Autosave autosave = autosave(EARLIER, tasks);
            OnFx.run(this::edit);
            OnFx.await(() -> autosave.statusProperty().get().equals(new SaveStatus.Saved(NOW)));
            assertThat(stored).containsExactly(open.article());
        }
    }

    @Test
    void whatWasUndoneBeforeItWasStoredIsSavedAsItWas() {
        try (Tasks tasks = new Tasks()) {
            Autosave autosave = autosave(EARLIER, tasks);
            OnFx.run(() -> {
                edit();
                open.undo();
            });
            assertThat(OnFx.get(autosave.statusProperty()::get)).isInstanceOf(SaveStatus.Waiting.class);
            OnFx.await(() -> autosave.statusProperty().get().equals(new SaveStatus.Saved(EARLIER)));
            assertThat(stored).isEmpty();
        }
    }

    @Test
    void anArticleThatWasNeverStoredIsFreshAgain() {
        try (Tasks tasks = new Tasks()) {
            Autosave autosave = autosave(null, tasks);
            OnFx.run(() -> {
                edit();
                open.undo();
            });
            OnFx.await(() -> autosave.statusProperty().get() instanceof SaveStatus.Fresh);
            assertThat(stored).isEmpty();
        }
    }
}
