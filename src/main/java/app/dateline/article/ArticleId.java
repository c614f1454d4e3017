package app.dateline.article;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an article for ever and everywhere: a UUID, version 7 (RFC 9562) when we make it. */
public record ArticleId(UUID value) implements Comparable<ArticleId> {
    public static ArticleId create() {
        return new ArticleId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws IllegalArgumentException if the text is no UUID in its 36-character form */
    public static ArticleId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return new ArticleId(value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
