package app.dateline.page;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pictures of an article as readers see them. */
public final class Figures {
    private Figures() {}

    /**
     * A picture with its words.
     *
     * @param width  in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     * @param alt    "" if nobody has described it
     */
    public record Figure(String src, int width, int height, String alt, String caption, String credit) {}

    /** Those whose licence has not ended. @param media where readers find a picture's file */
    public static List<Figure> of(
            Article article, Language language, LocalDate today, Function<Picture, String> media) {
        return shown(article, today)
                .map(picture -> figure(picture, language, media.apply(picture)))
                .toList();
    }

    /** The pictures whose licence has not ended. */
    public static Stream<Picture> shown(Article article, LocalDate today) {
        return article.pictures().stream()
                .filter(picture -> picture.licenceUntil() == null || !picture.licenceUntil().isBefore(today));
    }

    private static Figure figure(Picture picture, Language language, String src) {
        boolean known = picture.width() > 0 && picture.height() > 0;
        Bilingual alt = picture.alt();
        return new Figure(
                src,
                known ? picture.width() : 0,
                known ? picture.height() : 0,
                alt.in(language).isBlank() ? picture.caption().in(language).strip() : alt.in(language).strip(),
                picture.caption().in(language).strip(),
                picture.credit().in(language).strip());
    }
}
