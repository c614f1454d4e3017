package app.dateline.sync;

import app.dateline.sync.FaultProxy.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What happens in one run of the simulator, in its order. Each step draws from a seed of its own, so that the others
 * stay what they are when one is left out.
 */
record Schedule(long seed, List<Step> steps) {
    private static final int DESKS = 3;
    private static final int SHORTEST = 14;
    private static final int LONGEST = 30;

    enum Kind {
        CREATE(5),
        EDIT(26),
        OPEN(6),
        TYPE(8),
        PASS(30),
        DELETE(6),
        BRING_BACK(2),
        RESOLVE(4),
        DELIVER_LATE(5),
        RESTART_DESK(1),
        RESTART_PORTAL(1),
        BACK_UP(2),
        RESTORE(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        private int weight(boolean unsteady) {
            return unsteady && (this == BACK_UP || this == RESTORE) ? 4 * weight : weight;
        }
    }

    /** @param calm whether the network works and nobody gets in between */
    record Step(Kind kind, int desk, long seed, boolean calm) {
        @Override
        public String toString() {
            return kind + " by " + desk + (calm ? "" : " with faults") + " (" + seed + ")";
        }
    }

    static Schedule of(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.CREATE, random.nextInt(DESKS), random.nextLong(), true));
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        while (steps.size() < length) {
            Kind kind = kind(random, seed % 3 == 0);
            int desk = random.nextInt(DESKS);
            steps.add(new Step(kind, desk, random.nextLong(), random.nextInt(10) > 6));
            if (kind == Kind.CREATE && random.nextInt(3) == 0) {
                // somebody thinks better of it while it is on its way
                steps.add(new Step(Kind.PASS, desk, random.nextLong(), false));
                steps.add(new Step(Kind.DELETE, desk, random.nextLong(), true));
            }
        }
        return new Schedule(seed, List.copyOf(steps));
    }

    /** @param unsteady whether the portal is often restored */
    private static Kind kind(Random random, boolean unsteady) {
        int all = 0;
        for (Kind kind : Kind.values()) {
            all += kind.weight(unsteady);
        }
        int drawn = random.nextInt(all);
        for (Kind kind : Kind.values()) {
            drawn -= kind.weight(unsteady);
            if (drawn < 0) {
                return kind;
            }
        }
        throw new IllegalStateException();
    }

    /** Three requests of ten go wrong. */
    static Fault fault(Random random) {
        return switch (random.nextInt(30)) {
            case 0, 1 -> Fault.LOST;
            case 2, 3 -> Fault.LATE;
            case 4, 5 -> Fault.UNANSWERED;
            case 6 -> Fault.TWICE;
            case 7 -> Fault.BROKEN;
            case 8 -> Fault.CUT;
            case 9 -> Fault.RESET;
            default -> Fault.NONE;
        };
    }

    Schedule with(List<Step> fewer) {
        return new Schedule(seed, List.copyOf(fewer));
    }
}
