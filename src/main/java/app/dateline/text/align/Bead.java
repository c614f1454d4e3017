package app.dateline.text.align;

/**
 * Neighbouring blocks of one body and what they became in the other: one and one mostly, one and two where a paragraph
 * was split, one and none where it was left out. Indexes of blocks, the end behind the last one; where one side has none,
 * start and end are both where it would stand.
 */
public record Bead(int leftStart, int leftEnd, int rightStart, int rightEnd) {
    public int lefts() {
        return leftEnd - leftStart;
    }

    public int rights() {
        return rightEnd - rightStart;
    }

    /** Whether it has a block on each side. */
    public boolean isPaired() {
        return lefts() > 0 && rights() > 0;
    }
}
