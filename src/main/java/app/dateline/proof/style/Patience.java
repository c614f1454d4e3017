package app.dateline.proof.style;

/** A text that can be looked at only so often: a pattern that goes over it again and again comes to an end. */
final class Patience implements CharSequence {
    private final CharSequence text;
    private final long[] left;

    private Patience(CharSequence text, long[] left) {
        this.text = text;
        this.left = left;
    }

    /** @param looks how often a character may be looked at, all together */
    static Patience with(CharSequence text, long looks) {
        return new Patience(text, new long[] {looks});
    }

    /** It has been looked at too often. */
    static final class Lost extends RuntimeException {
        Lost() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new Lost();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Patience(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
