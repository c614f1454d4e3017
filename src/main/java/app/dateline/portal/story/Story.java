package app.dateline.portal.story;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.page.Media;
import app.dateline.picture.Rendition;
import app.dateline.portal.blob.Prints;
import java.time.Instant;
import java.util.Optional;

/**
 * One edition as it was published.
 *
 * @param number    the same in both languages
 * @param article   as it was then, with this edition only
 * @param updated   when it was last published again with changes; equal to {@code published} if never
 * @param withdrawn null as long as readers may see it
 */
public record Story(
        long number,
        Language language,
        String slug,
        Article article,
        Instant published,
        Instant updated,
        Instant withdrawn) {

    public Edition edition() {
        return article.edition(language);
    }

    /** Of its page: {@code /en/17-north-cape}. */
    public String path() {
        return path(language, number, slug);
    }

    /**
     * Of a picture's prints: {@code /media/en/17/} and the print's name, and behind another slash the rendition's code
     * if it is one.
     */
    public Media media() {
        String folder = "/media/" + language.code() + "/" + number + "/";
        return new Media() {
            @Override
            public String whole(Picture picture) {
                return folder + Prints.name(picture, language);
            }

            @Override
            public Optional<String> rendition(Picture picture, Rendition rendition) {
                return Optional.of(whole(picture) + "/" + rendition.code());
            }
        };
    }

    public static String path(Language language, long number, String slug) {
        return "/" + language.code() + "/" + number + "-" + slug;
    }
}
