package app.dateline.portal.draft;

/**
 * The newest state of a draft.
 *
 * @param etag strong and opaque, with its quotes
 * @param body the JSON of the draft as it was sent, null in a tombstone
 */
public record Head(String etag, String revision, String body) {
    public boolean isTombstone() {
        return body == null;
    }
}
