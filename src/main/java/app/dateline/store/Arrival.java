package app.dateline.store;

import app.dateline.article.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A story as one feed has it.
 *
 * @param guid     what the feed calls it; the same one is the same story whatever else has changed
 * @param link     of the story, http or https, "" for none
 * @param linkKey  equal for links to the same story, "" if it cannot be told by its link
 * @param storyKey equal for the same story in different feeds, "" if it cannot be told so
 * @param at       when it was published, if the feed says so
 * @param lead     plain text
 * @param body     Markdown
 */
public record Arrival(
        String guid,
        String link,
        String linkKey,
        String storyKey,
        Optional<Instant> at,
        Language language,
        String headline,
        String lead,
        String body) {}
