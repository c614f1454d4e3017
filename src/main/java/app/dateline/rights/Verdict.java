package app.dateline.rights;

import app.dateline.article.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an article or a picture may be published.
 *
 * @param reasons   why not; an article's include those of its pictures
 * @param until     the last day on which it may be, null if there is no end
 * @param quotation how much an article quotes, empty where no source's text is attached
 * @param pictures  the verdict of each picture of an article by its SHA-256
 */
public record Verdict(
        List<Reason> reasons, LocalDate until, Optional<Quotation> quotation, Map<String, Verdict> pictures) {
    /** Nothing speaks against it. */
    public static final Verdict MAY = new Verdict(List.of(), null, Optional.empty(), Map.of());

    public Verdict {
        reasons = List.copyOf(reasons);
        pictures = Map.copyOf(pictures);
    }

    public boolean mayPublish(Language language) {
        return reasons(language).isEmpty();
    }

    /** What keeps this edition from its readers. */
    public List<Reason> reasons(Language language) {
        return reasons.stream().filter(reason -> reason.isFor(language)).toList();
    }

    /** Of a picture of the article. */
    public Verdict picture(String sha256) {
        return pictures.getOrDefault(sha256, MAY);
    }
}
