package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What should be said of each picture; whether it may be shown is the verdict's. */
final class PictureChecks {
    private PictureChecks() {}

    static List<Problem> of(Article article, Set<Language> languages) {
        List<Problem> problems = new ArrayList<>();
        for (Picture picture : article.pictures()) {
            address("web-statement-wrong", Field.WEB_STATEMENT, picture, picture.webStatement(), problems);
            address("licensor-url-wrong", Field.LICENSOR_URL, picture, picture.licensorUrl(), problems);
            for (Language language : languages) {
                if (picture.caption().in(language).isBlank()) {
                    problems.add(Problem.of("caption-missing", Severity.WARNING,
                            Place.of(language, Field.CAPTION, picture.sha256()), picture.file(), language.name()));
                }
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
}
