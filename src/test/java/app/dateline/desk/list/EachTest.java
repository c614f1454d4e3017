package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.task.Tasks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxThreadTest
class EachTest {
    private final Tasks tasks = OnFx.get(Tasks::new);
    private final AtomicReference<Each.Outcome> outcome = new AtomicReference<>();
    private final List<ArticleId> three = List.of(ArticleId.create(), ArticleId.create(), ArticleId.create());

    @AfterEach
    void close() {
        tasks.close();
    }

    private Each.Outcome of(Each.Step step) {
        OnFx.run(() -> Each.run(tasks, "three", three, step, outcome::set));
        OnFx.await(() -> outcome.get() != null);
        return outcome.get();
    }

    @Test
    void aFaultOfOurOwnIsSaidAndIsNotTakenForAStop() {
        Each.Outcome of = of(id -> {
            if (id.equals(three.get(1))) {
                throw new IllegalStateException("a fault");
            }
            return true;
        });
        assertThat(of.stopped()).isFalse();
        assertThat(of.failures()).extracting(Message::key).containsExactly("desk.failure.unexpected");
        assertThat(of.done()).isEqualTo(1);
    }

    @Test
    void aStopIsNoFailureAndWhatWasDoneCounts() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        OnFx.run(() -> Each.run(tasks, "three", three, id -> {
            if (id.equals(three.get(1))) {
                second.complete(null);
                stopped.join();
            }
            return true;
        }, outcome::set));
        second.join();
        OnFx.run(() -> tasks.shown().getFirst().cancel(false));
        stopped.complete(null);
        OnFx.await(() -> outcome.get() != null);
        assertThat(outcome.get().stopped()).isTrue();
        assertThat(outcome.get().failures()).isEmpty();
        assertThat(outcome.get().done()).isPositive();
    }
}
