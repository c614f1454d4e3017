package app.dateline.store;

import app.dateline.article.Coded;

/** What a person decided about an item of the inbox. */
public enum InboxState implements Coded {
    /** Nothing yet. */
    FRESH,
    /** It became an article. */
    DRAFTED,
    /** It is not wanted. */
    DISMISSED
}
