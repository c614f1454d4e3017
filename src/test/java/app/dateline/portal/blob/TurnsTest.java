package app.dateline.portal.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.portal.http.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void whoFindsNoPlaceIsSentAway() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (threads) {
            Future<?> first = threads.submit(() -> {
                turns.take(() -> {
                    begun.countDown();
                    await(over);
                });
                return null;
            });
            begun.await();
            Turns.Work none = () -> {};
            assertThat(catchThrowableOfType(Refusal.class, () -> turns.take(none)).status()).isEqualTo(503);
            over.countDown();
            first.get();
            turns.take(none);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void thoseWhoWaitComeOneAfterTheOther() throws Exception {
        Turns turns = new Turns(20);
        AtomicInteger inside = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        try (threads) {
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> {
                    turns.take(() -> {
                        seen.add(inside.incrementAndGet());
                        Thread.yield();
                        inside.decrementAndGet();
                    });
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(seen).hasSize(20).containsOnly(1);
    }

    @Test
    void workThatFailsLetsTheNextOneIn() throws Exception {
        Turns turns = new Turns(1);
        assertThatThrownBy(() -> turns.take(() -> {
            throw new IOException("disk");
        })).hasMessage("disk");
        assertThatThrownBy(() -> turns.take(() -> {
            throw new StackOverflowError("deep");
        })).hasMessage("deep");
        AtomicInteger done = new AtomicInteger();
        turns.take(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }
}
