package app.dateline.desk.editor;

/** Where a place in a text is after the text was changed in one stretch. */
final class Moved {
    private Moved() {}

    /** A place within what was changed comes to the beginning of it, and so does one at which something was put in. */
    static int place(String before, String after, int place) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (place <= same) {
            return place;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return place >= before.length() - tail ? place + after.length() - before.length() : same;
    }
}
