package app.dateline.text.paste;

/**
 * How a stretch of text is set off from the rest.
 *
 * @param link where it leads, "" for nowhere
 * @param note the number of the footnote that stands here in the place of a character, 0 for none
 */
record Look(boolean bold, boolean italic, boolean code, String link, int note) {
    static final Look PLAIN = new Look(false, false, false, "", 0);

    Look withBold(boolean bold) {
        return new Look(bold, italic, code, link, note);
    }

    Look withItalic(boolean italic) {
        return new Look(bold, italic, code, link, note);
    }

    Look withCode() {
        return new Look(bold, italic, true, link, note);
    }

    Look withLink(String link) {
        return new Look(bold, italic, code, link, note);
    }

    static Look ofNote(int note) {
        return new Look(false, false, false, "", note);
    }

    /** What both have: the look of a space between them. */
    Look and(Look other) {
        return new Look(bold && other.bold, italic && other.italic, code && other.code,
                link.equals(other.link) ? link : "", 0);
    }
}
