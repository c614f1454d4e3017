package app.dateline.page;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.Rendition;
import app.dateline.rights.RightsRules;
import app.dateline.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of an article as readers see them. */
public final class Figures {
    /** Others may move, which a rendition of one frame would not. */
    private static final Set<String> STILL = Set.of("image/jpeg", "image/png");

    private Figures() {}

    /**
     * A picture with its words.
     *
     * @param srcset the same in other widths, for browsers to choose from; "" if there are none
     * @param width  in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     * @param alt    "" if nobody has described it
     * @param gone   why it is not shown any more, "" if it is; then there is no {@code src}
     */
    public record Figure(
            String src,
            String srcset,
            int width,
            int height,
            String alt,
            String caption,
            String credit,
            String gone) {}

    /** A file out of which a browser may choose. */
    private record Choice(String address, int width) {}

    /** All of them whole, and in the place of those whose licence has ended why they are not shown. */
    public static List<Figure> of(
            Article article, Language language, LocalDate today, RightsRules rights, Media media) {
        return article.pictures().stream()
                .map(picture -> rights.isShown(picture, today)
                        ? whole(picture, language, media)
                        : gone(picture, language, rights))
                .toList();
    }

    /** The first that is shown, cut for a list; empty if there is none. */
    public static Optional<Figure> opening(
            Article article, Language language, LocalDate today, RightsRules rights, Media media) {
        return shown(article, today, rights).findFirst().map(picture -> wide(picture, language, media));
    }

    /** The pictures whose licence has not ended. */
    public static Stream<Picture> shown(Article article, LocalDate today, RightsRules rights) {
        return article.pictures().stream().filter(picture -> rights.isShown(picture, today));
    }

    static boolean isMeasured(Picture picture) {
        return picture.width() > 0 && picture.height() > 0;
    }

    private static Figure gone(Picture picture, Language language, RightsRules rights) {
        return new Figure("", "", 0, 0, "", picture.caption().in(language).strip(), "",
                Words.in(language).say("page.picture-gone", rights.shownUntil(picture)));
    }

    private static Figure whole(Picture picture, Language language, Media media) {
        String src = media.whole(picture);
        List<Choice> choices = new ArrayList<>();
        if (isMeasured(picture) && STILL.contains(picture.mediaType())) {
            choices.addAll(choices(picture, media, Rendition.WHOLE_SMALL, Rendition.WHOLE_MEDIUM));
            choices.removeIf(choice -> choice.width() >= picture.width());
            if (!choices.isEmpty()) {
                choices.add(new Choice(src, picture.width()));
            }
        }
        boolean known = isMeasured(picture);
        return figure(
                src, choices, known ? picture.width() : 0, known ? picture.height() : 0, picture, language);
    }

    private static Figure wide(Picture picture, Language language, Media media) {
        List<Choice> choices = isMeasured(picture)
                ? choices(picture, media, Rendition.WIDE_SMALL, Rendition.WIDE)
                : List.of();
        if (choices.isEmpty()) {
            return whole(picture, language, media);
        }
        Rendition.Size size = Rendition.WIDE.size(picture.width(), picture.height());
        return figure(choices.getLast().address(), choices, size.width(), size.height(), picture, language);
    }

    /** Of growing widths. */
    private static List<Choice> choices(Picture picture, Media media, Rendition... renditions) {
        List<Choice> choices = new ArrayList<>();
        for (Rendition rendition : renditions) {
            int width = rendition.size(picture.width(), picture.height()).width();
            if (choices.isEmpty() || width > choices.getLast().width()) {
                media.rendition(picture, rendition).ifPresent(address -> choices.add(new Choice(address, width)));
            }
        }
        return choices;
    }

    private static Figure figure(
            String src, List<Choice> choices, int width, int height, Picture picture, Language language) {
        Bilingual alt = picture.alt();
        return new Figure(
                src,
                choices.size() < 2
                        ? ""
                        : choices.stream()
                                .map(choice -> choice.address() + " " + choice.width() + "w")
                                .collect(Collectors.joining(", ")),
                width,
                height,
                alt.in(language).isBlank() ? picture.caption().in(language).strip() : alt.in(language).strip(),
                picture.caption().in(language).strip(),
                picture.credit().in(language).strip(),
                "");
    }
}
