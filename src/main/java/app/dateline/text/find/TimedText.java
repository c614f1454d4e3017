package app.dateline.text.find;

/** A text that can be read for half a second, because there are expressions that would read in it for years. */
final class TimedText implements CharSequence {
    private static final long NANOS = 500_000_000;

    /** So often the clock is looked at. */
    private static final int LOOK = 0x3ff;

    /** Time is over. */
    static final class Late extends RuntimeException {
        Late() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private final long end = System.nanoTime() + NANOS;
    private int reads;

    TimedText(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((++reads & LOOK) == 0 && System.nanoTime() > end) {
            throw new Late();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
