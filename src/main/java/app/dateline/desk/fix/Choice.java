package app.dateline.desk.fix;

import app.dateline.article.Message;

/**
 * One thing that can be done about a problem or a name.
 *
 * @param kind names it: {@code use}, {@code personal}, {@code newsroom}, {@code ignore}, {@code accept},
 *             {@code reject}, {@code again}
 */
record Choice(String kind, Message words, Runnable action) {}
