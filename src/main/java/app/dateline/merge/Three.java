package app.dateline.merge;

import java.util.Objects;
import java.util.function.Function;

/** Something as it was, as it is here, and as others have it; each may be null. */
record Three<T>(T base, T mine, T theirs) {
    /** A part of it. */
    <R> Three<R> of(Function<? super T, R> part) {
        return new Three<>(part.apply(base), part.apply(mine), part.apply(theirs));
    }

    /** Whether nobody has to be asked: it was changed on one side at most, or on both alike. */
    boolean isPlain() {
        return Objects.equals(mine, theirs) || Objects.equals(theirs, base) || Objects.equals(mine, base);
    }

    /** The side that was changed, of those that are {@link #isPlain}. */
    T changed() {
        return Objects.equals(theirs, base) ? mine : theirs;
    }
}
