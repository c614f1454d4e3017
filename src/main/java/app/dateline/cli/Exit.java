package app.dateline.cli;

/** What a run ends with. */
final class Exit {
    static final int DONE = 0;
    /** Problems were found, or an operation failed. */
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;

    private Exit() {}
}
