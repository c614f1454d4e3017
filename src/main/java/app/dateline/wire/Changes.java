package app.dateline.wire;

import app.dateline.article.ArticleId;
import java.util.List;

/**
 * The answer of {@code GET /v1/changes?cursor=&limit=}.
 *
 * @param next  the cursor to ask with next time; opaque
 * @param more  whether there is more to fetch at once
 * @param epoch changes when the portal was restored from a backup: offer everything again, delete nothing
 */
public record Changes(List<Item> items, String next, boolean more, String epoch) {
    public Changes {
        items = List.copyOf(items);
    }

    /** The newest state of one draft; {@code deleted} marks a tombstone. */
    public record Item(ArticleId id, String etag, String revision, boolean deleted) {}
}
