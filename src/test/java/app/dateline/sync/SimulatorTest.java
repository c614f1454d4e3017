package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random schedules of edits, deletions, syncs, restarts and restored backups on three desks and a portal, over a network
 * that loses, delays, doubles, cuts and resets, with others in the middle of each request. In the end all must be equal,
 * and every edit whose save returned must be in the text once, unless a person who had seen it deleted the article.
 *
 * <p>{@code mvn test -Dtest=SimulatorTest#nothingIsLostAndAllAreEqual -Ddateline.schedules=10000} runs more of them,
 * {@code -Ddateline.seed=S} one, {@code -Ddateline.minutes=M} as many as there is time for.
 */
class SimulatorTest {
    private static final long FIRST_SEED = 20261124;
    private static final int SCHEDULES = Integer.getInteger("dateline.schedules", 200);
    private static final int TRIES = 150;
    private static final int MOST_ABLATED = 400;

    private final Path memory = Simulator.memory();

    @AfterEach
    void tidyUp() {
        Simulator.remove(memory);
    }

    @Test
    void nothingIsLostAndAllAreEqual() {
        Simulator simulator = new Simulator(memory, Ablation.NONE);
        Long only = Long.getLong("dateline.seed");
        Integer minutes = Integer.getInteger("dateline.minutes");
        int most = only != null ? 1 : minutes != null ? Integer.MAX_VALUE : SCHEDULES;
        Duration time = Duration.ofMinutes(minutes == null ? 100_000 : minutes);
        Simulator.Search search = new Simulator.Search(
                only != null ? only : Long.getLong("dateline.first", FIRST_SEED), most, time, simulator::run);

        Optional<Simulator.Failed> failed = search.firstFailure();

        if (minutes != null) {
            System.out.println(search.done() + " schedules");
        }
        failed.ifPresent(failure -> {
            throw new AssertionError(story(simulator, failure), failure.trouble());
        });
        assertThat(search.done()).isPositive();
    }

    private static String story(Simulator simulator, Simulator.Failed failed) {
        Simulator.Failed shrunk = simulator.shrunk(failed, TRIES);
        StringBuilder story = new StringBuilder("-Ddateline.seed=" + failed.schedule().seed() + "\n" + failed.trouble()
                + "\nWhat of it is needed:\n");
        shrunk.schedule().steps().forEach(step -> story.append("  ").append(step).append('\n'));
        return story.append(shrunk.trouble()).toString();
    }

    /** The simulator is worth something only if it sees what each part of the protocol is for. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatIsTakenOutIsMissed(Ablation ablation) {
        Simulator ablated = new Simulator(memory, ablation);
        Simulator whole = new Simulator(memory, Ablation.NONE);
        Simulator.Search search = new Simulator.Search(
                FIRST_SEED, MOST_ABLATED, Duration.ofMinutes(10), schedule -> ablated.run(schedule)
                        .filter(failed -> failed.trouble() instanceof AssertionError)
                        .filter(failed -> whole.run(failed.schedule()).isEmpty()));

        Optional<Simulator.Failed> failed = search.firstFailure();

        assertThat(failed).as("%s in %s schedules", ablation, search.done()).isPresent();
        if (Boolean.getBoolean("dateline.tell")) {
            String trouble = failed.orElseThrow().trouble().getMessage();
            System.out.println(ablation + " after " + search.done() + ": " + trouble.lines().findFirst().orElse(""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void clocksTenYearsOffMakeNoDifference(long seed) {
        Simulator simulator = new Simulator(memory, Ablation.NONE);
        Schedule schedule = Schedule.of(seed);
        Duration far = Duration.ofDays(3653);
        List<String> right = simulator.outcome(schedule, Simulator.RIGHT_CLOCKS);

        assertThat(simulator.outcome(schedule, List.of(far, far.negated(), Duration.ZERO, far.negated())))
                .isEqualTo(right);
        assertThat(simulator.outcome(schedule, List.of(far.negated(), Duration.ZERO, far, far))).isEqualTo(right);
    }
}
