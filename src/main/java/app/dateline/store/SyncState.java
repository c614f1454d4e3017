package app.dateline.store;

import app.dateline.article.Coded;

/** Where an article is on its way to the portal. */
public enum SyncState implements Coded {
    /** Only here, and no portal is known that it could go to. */
    LOCAL,
    /** Changed here since it was sent last, or never sent. */
    WAITING,
    /** The portal has what is here. */
    SENT,
    /** The portal said no; it waits for a person. */
    REFUSED,
    /** Changed here and on another desk; it waits for a person. */
    CONFLICT
}
