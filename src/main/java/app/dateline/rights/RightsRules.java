package app.dateline.rights;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.text.RightsFile;
import app.dateline.text.SourceRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the newsroom may do with whose material, and how it tells readers. The desk, the commands and the portal decide
 * with this and with nothing else. Immutable and thread-safe.
 */
public final class RightsRules {
    private final List<KnownSource> sources;
    private final Map<Basis, Bilingual> wordings;

    private RightsRules(List<KnownSource> sources, Map<Basis, Bilingual> wordings) {
        this.sources = List.copyOf(sources);
        this.wordings = Map.copyOf(wordings);
    }

    /** Those that come with Dateline. */
    public static RightsRules standard() {
        try (InputStream in = RightsRules.class.getResourceAsStream(RightsFile.NAME)) {
            RightsFile file = RightsFile.read(RightsFile.NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new RightsRules(file.sources().stream().map(KnownSource::new).toList(), file.wordings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that come with Dateline and those of a folder's {@link RightsFile}.
     *
     * @param failed told why the file does not count, if it is not as it should be; those of Dateline do then
     */
    public static RightsRules of(Path folder, Consumer<Message> failed) {
        RightsRules standard = standard();
        try {
            return standard.with(RightsFile.in(folder));
        } catch (Failure e) {
            failed.accept(e.message());
            return standard;
        }
    }

    /** The same with what the file adds, in the place of what has the same id, and without what it turns off. */
    public RightsRules with(RightsFile file) {
        Set<String> gone = new HashSet<>(file.off());
        file.sources().stream().map(SourceRule::id).forEach(gone::add);
        Map<Basis, Bilingual> told = new HashMap<>(wordings);
        told.putAll(file.wordings());
        return new RightsRules(
                Stream.concat(
                                sources.stream().filter(source -> !gone.contains(source.rule().id())),
                                file.sources().stream().map(KnownSource::new))
                        .toList(),
                told);
    }

    /** The controlled sentence that tells readers whose the text is; "" as long as no basis is chosen. */
    public String wording(RightsNotice notice, Language language) {
        return notice.basis() == null
                ? ""
                : Wording.of(wordings.get(notice.basis()).in(language), notice, language);
    }

    /** The last day on which readers may see a picture, null if there is no end. */
    public LocalDate shownUntil(Picture picture) {
        return Stream.concat(
                        Stream.of(picture).map(Picture::licenceUntil),
                        sources.stream()
                                .filter(source -> source.rule().until() != null && source.isOf(picture))
                                .map(source -> source.rule().until()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether readers may see a picture on this day. */
    public boolean isShown(Picture picture, LocalDate today) {
        LocalDate until = shownUntil(picture);
        return until == null || !until.isBefore(today);
    }

    /**
     * Whether the article and each of its pictures may be published. Takes some milliseconds where a source's text is
     * attached.
     *
     * @param languages the editions that are asked about
     */
    public Verdict verdict(Article article, Set<Language> languages, LocalDate today) {
        return new Judgement(sources, article, languages, today).verdict();
    }
}
