package app.dateline.mention;

/**
 * A candidate: where a phrase of the dictionary stands, by indexes of the folded text.
 *
 * @param pending whether what the name needs was not found beside it
 * @param rank    which dictionary it is from; a higher one is believed first
 */
record Place(int from, int to, Meaning meaning, boolean pending, int rank) implements Comparable<Place> {
    /** By where they begin; the longest, then the highest rank first. */
    @Override
    public int compareTo(Place other) {
        return from != other.from ? Integer.compare(from, other.from)
                : to != other.to ? Integer.compare(other.to, to) : Integer.compare(other.rank, rank);
    }
}
