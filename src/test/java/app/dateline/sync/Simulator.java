package app.dateline.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs schedules, each in a world of its own, and makes those that fail as short as they can be. */
record Simulator(Path folder, Ablation ablation) {
    static final List<Duration> RIGHT_CLOCKS = Collections.nCopies(4, Duration.ZERO);

    private static final AtomicInteger WORLDS = new AtomicInteger();

    /** @param trouble what was wrong in the end */
    record Failed(Schedule schedule, Throwable trouble) {}

    /** Many schedules, one seed after the other, a few at a time. */
    static final class Search {
        private static final int AT_A_TIME = 4;

        private final long first;
        private final int most;
        private final long end;
        private final Function<Schedule, Optional<Failed>> run;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicReference<Failed> failure = new AtomicReference<>();

        Search(long first, int most, Duration time, Function<Schedule, Optional<Failed>> run) {
            this.first = first;
            this.most = most;
            this.end = System.nanoTime() + time.toNanos();
            this.run = run;
        }

        /** One of the first; empty if there is none, or the time is over. */
        Optional<Failed> firstFailure() {
            try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < AT_A_TIME; i++) {
                    all.add(threads.submit(this::goOn));
                }
                for (Future<?> each : all) {
                    each.get();
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
            return Optional.ofNullable(failure.get());
        }

        private void goOn() {
            for (int i = next.getAndIncrement();
                    i < most && failure.get() == null && System.nanoTime() < end;
                    i = next.getAndIncrement()) {
                run.apply(Schedule.of(first + i)).ifPresent(failed -> failure.compareAndSet(null, failed));
                done.incrementAndGet();
            }
        }

        /** How many have run. */
        int done() {
            return done.get();
        }
    }

    /** Whatever is in memory is there sooner; what is tested is not the disk. */
    static Path memory() {
        try {
            Path shared = Path.of("/dev/shm");
            return Files.isWritable(shared)
                    ? Files.createTempDirectory(shared, "dateline")
                    : Files.createTempDirectory("dateline");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if all went well. */
    Optional<Failed> run(Schedule schedule) {
        try {
            outcome(schedule, RIGHT_CLOCKS);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(new Failed(schedule, e));
        }
    }

    /** What is left in the end. */
    List<String> outcome(Schedule schedule, List<Duration> clocks) {
        Path place = folder.resolve("world" + WORLDS.incrementAndGet());
        try (World world = new World(place, ablation, clocks)) {
            world.run(schedule);
            return world.outcome();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(place);
        }
    }

    /** Leaves out what the failure does not need: stretches of steps, then the faults of single ones. */
    Failed shrunk(Failed failed, int tries) {
        Failed best = failed;
        int left = tries;
        for (int size = best.schedule().steps().size() / 2; size > 0; size /= 2) {
            for (int from = 0; from < best.schedule().steps().size() && left > 0; left--) {
                List<Schedule.Step> fewer = new ArrayList<>(best.schedule().steps());
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                Optional<Failed> still = run(best.schedule().with(fewer));
                best = still.orElse(best);
                from += still.isPresent() ? 0 : size;
            }
        }
        for (int i = 0; i < best.schedule().steps().size() && left > 0; i++, left--) {
            List<Schedule.Step> calmer = new ArrayList<>(best.schedule().steps());
            Schedule.Step step = calmer.get(i);
            calmer.set(i, new Schedule.Step(step.kind(), step.desk(), step.seed(), true));
            best = run(best.schedule().with(calmer)).orElse(best);
        }
        return best;
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
