package app.dateline.sync.dateline;

import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** A whole answer. The body is empty where it was handed on. */
record Reply(int status, HttpHeaders headers, byte[] body) {
    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isBusy() {
        return status == 429 || status == 503;
    }

    /** Its media type in lower case and without parameters, "" if it has none. */
    String mediaType() {
        String type = headers.firstValue("Content-Type").orElse("");
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    String etag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** What the portal says is wrong, empty if it does not say so in the protocol's form. */
    Optional<Problem> problem() {
        if (!mediaType().equals(Problem.MEDIA_TYPE)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(body, Problem.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** How long the portal asks to wait. A date is read against the portal's own clock, never ours. */
    Optional<Duration> retryAfter() {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            ZonedDateTime now = ZonedDateTime.parse(
                    headers.firstValue("Date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(now, then);
            return wait.isNegative() ? Optional.empty() : Optional.of(wait);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
