package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.text.WebLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether each picture is described in every language that shows it, and may still be shown. */
final class PictureChecks {
    private PictureChecks() {}

    static List<Problem> of(Article article, Set<Language> languages, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (Picture picture : article.pictures()) {
            if (picture.licenceUntil() != null && picture.licenceUntil().isBefore(today)) {
                problems.add(Problem.of(
                        "licence-ended",
                        Severity.BLOCKING,
                        Place.of(null, Field.LICENCE, picture.sha256()),
                        picture.file(),
                        picture.licenceUntil()));
            }
            address("web-statement-wrong", Field.WEB_STATEMENT, picture, picture.webStatement(), problems);
            address("licensor-url-wrong", Field.LICENSOR_URL, picture, picture.licensorUrl(), problems);
            for (Language language : languages) {
                missing("caption-missing", Field.CAPTION, picture, picture.caption().in(language),
                        language, problems);
                missing("alt-missing", Field.ALT, picture, picture.alt().in(language), language,
                        problems);
            }
        }
        return problems;
    }

    private static void address(
            String check, Field field, Picture picture, String text, List<Problem> problems) {
        if (!text.isBlank() && !WebLink.isWeb(text)) {
            problems.add(Problem.of(
                    check, Severity.HINT, Place.of(null, field, picture.sha256()), picture.file(), text));
        }
    }

    private static void missing(
            String check,
            Field field,
            Picture picture,
            String text,
            Language language,
            List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of(
                    check, Severity.WARNING, Place.of(language, field, picture.sha256()), picture.file(), language.name()));
        }
    }
}
