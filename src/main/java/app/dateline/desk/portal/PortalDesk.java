package app.dateline.desk.portal;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Progress;
import app.dateline.sync.Report;
import app.dateline.sync.Reread;
import app.dateline.wire.Publication;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/** The portal as the desk needs it. All calls block and are never made on the FX thread, but for {@link #address}. */
public interface PortalDesk {
    /** Where articles go; empty while no portal has been named. Any thread, at once. */
    Optional<URI> address();

    /**
     * Sends articles to this portal from now on, once it has answered and knows us.
     *
     * @param token "" to use the one that was kept
     * @throws Failure if the address is none, or the portal does not answer or does not take the token; then nothing
     *                 changes
     */
    void connect(String address, String token);

    /** Sends what waits and fetches what is new. @throws Failure if there is no portal or no token for it */
    Report pass(Progress progress, Cancellation cancellation);

    /** Shows readers an edition as it is stored. @throws Failure if it is not published, and why */
    Publication publish(ArticleId id, Language language, Cancellation cancellation);

    /** Reads what was published as a reader does, and says whether the credits have arrived there. */
    Reread reread(ArticleId id, Publication publication, Predicate<Picture> shown, Cancellation cancellation);
}
