package app.dateline.desk.inbox;

import app.dateline.store.InboxItem;
import app.dateline.text.Markdown;

/**
 * A story with its text as it is read before anything is made of it.
 *
 * @param text without the signs of Markdown, no longer than one looks through
 */
record Reading(InboxItem item, String text) {
    private static final int LONGEST = 6_000;

    static Reading of(InboxItem item, String body) {
        String text = Markdown.plain(body.substring(0, Math.min(body.length(), 2 * LONGEST)));
        return new Reading(item, text.length() <= LONGEST ? text : text.substring(0, LONGEST).stripTrailing() + " …");
    }
}
