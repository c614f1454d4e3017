package app.dateline.intake.memory;

/** Is told how far it is, from the thread that does the work; now and then, not for each unit. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /**
     * @param units so many units so far
     * @param share of the whole, 0 to 1
     */
    void at(long units, double share);
}
