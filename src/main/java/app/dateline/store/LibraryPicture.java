package app.dateline.store;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A picture file of the profile, with every article that has it.
 *
 * @param addedAt when an article first had it
 * @param uses    at least one; the article that was changed last first
 */
public record LibraryPicture(Instant addedAt, List<PictureUse> uses) {
    public LibraryPicture {
        uses = List.copyOf(uses);
    }

    /** As the article has it that was changed last. */
    public Picture picture() {
        return uses.getFirst().picture();
    }

    public String sha256() {
        return picture().sha256();
    }

    /** The first day on which a licence of it ends; null if none does. */
    public LocalDate licenceUntil() {
        return uses.stream()
                .map(use -> use.picture().licenceUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether two of its articles print other credit lines in one language: a mistake in one of them. */
    public boolean hasTwoCredits() {
        return uses.stream().anyMatch(one -> uses.stream().anyMatch(other ->
                differ(one.picture().credit(), other.picture().credit())));
    }

    /** Whether two credit lines say something else in a language that both are written in. */
    public static boolean differ(Bilingual one, Bilingual other) {
        return Arrays.stream(Language.values()).anyMatch(language -> !one.in(language).isBlank()
                && !other.in(language).isBlank()
                && !one.in(language).strip().equals(other.in(language).strip()));
    }
}
