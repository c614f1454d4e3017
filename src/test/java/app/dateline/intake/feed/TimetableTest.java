package app.dateline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Instant NOW = Instant.parse("2026-02-11T12:00:00Z");
    private final Timetable timetable = new Timetable(new Random(3));

    private static Answer.Nothing no(Duration pause, boolean gone) {
        return new Answer.Nothing(Message.of("x"), Optional.ofNullable(pause), gone);
    }

    private Duration after(int failures, Answer.Nothing answer) {
        return Duration.between(NOW, timetable.afterFailure(NOW, failures, answer));
    }

    @Test
    void feedsAreNotAskedAllAtOnce() {
        Set<Instant> moments = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Instant next = timetable.afterSuccess(NOW);
            moments.add(next);
            assertThat(Duration.between(NOW, next)).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
        }
        assertThat(moments).hasSizeGreaterThan(90);
    }

    @Test
    void theMoreOftenAFeedFailsTheMoreRarelyItIsAskedButNeverNever() {
        for (int i = 0; i < 100; i++) {
            assertThat(after(1, no(null, false))).isBetween(Duration.ofMinutes(16), Duration.ofMinutes(24));
            assertThat(after(3, no(null, false))).isBetween(Duration.ofMinutes(64), Duration.ofMinutes(96));
            for (int failures : new int[] {6, 40, 10_000, Integer.MAX_VALUE}) {
                assertThat(after(failures, no(null, false))).isBetween(Duration.ofMinutes(288), Duration.ofMinutes(432));
            }
        }
    }

    @Test
    void aServerIsNotAskedBeforeItWantsToBe() {
        for (int i = 0; i < 100; i++) {
            assertThat(after(1, no(Duration.ofHours(3), false))).isBetween(Duration.ofHours(3), Duration.ofMinutes(182));
            assertThat(after(1, no(Duration.ofSeconds(5), false))).isGreaterThan(Duration.ofMinutes(15));
        }
    }

    @Test
    void whatIsGoneIsAskedOnceADay() {
        assertThat(after(1, no(null, true))).isBetween(Duration.ofHours(19), Duration.ofHours(29));
    }
}
