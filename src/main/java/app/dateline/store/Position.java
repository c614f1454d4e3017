package app.dateline.store;

/**
 * Where a listing is in its list, so that the next page goes on behind it whatever has changed before it.
 *
 * @param savedAt of the article, milliseconds since 1970
 * @param head    the number of its revision
 * @param key     by which the list is sorted besides; "" for none
 */
record Position(long savedAt, long head, String key) {
    private static final char RANK = '#';

    /** @throws IllegalArgumentException if it is none, or one of a list in another order */
    static Position of(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("position " + text);
        }
        return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    /** How many better answers there are up to this one; 0 for the first page. */
    static int ranked(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.charAt(0) != RANK) {
            throw new IllegalArgumentException("position " + text);
        }
        return Integer.parseInt(text.substring(1));
    }

    static String ofRank(int rank) {
        return RANK + String.valueOf(rank);
    }

    Object key(Sort sort) {
        return sort == Sort.STATE ? (Object) Long.valueOf(key) : key;
    }

    @Override
    public String toString() {
        return savedAt + ":" + head + ":" + key;
    }
}
