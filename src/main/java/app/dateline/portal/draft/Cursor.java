package app.dateline.portal.draft;

import app.dateline.portal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in the feed of changes, as text that only the portal understands.
 *
 * @param run in which the feed came as far as that
 */
record Cursor(String epoch, String run, long seq) {
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((epoch + "." + run + "." + seq).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refusal 400 if no portal ever gave this text */
    static Cursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\.", 3);
            return new Cursor(parts[0], parts[1], Long.parseUnsignedLong(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw Refusal.of(400, "portal.refused.wrong-cursor");
        }
    }
}
