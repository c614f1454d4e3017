package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a picture is credited to the same parties in both languages, and how a missing side is written. */
final class CreditChecks {
    private CreditChecks() {}

    static List<Problem> of(Article article, Set<Language> languages, Parties known) {
        List<Problem> problems = new ArrayList<>();
        for (Picture picture : article.pictures()) {
            Credit credit = Credit.read(picture.credit(), known);
            if (languages.size() == Language.values().length && credit.differs()) {
                problems.add(differs(article, picture, credit));
            }
        }
        return problems;
    }

    /** The credit in this language, written from the other one; empty if its parties are not known. */
    static Optional<Fix> fix(Article article, String sha256, Language side, Parties known) {
        return article.pictures().stream()
                .filter(picture -> picture.sha256().equals(sha256))
                .findFirst()
                .flatMap(picture -> fix(picture, Credit.read(picture.credit(), known), side));
    }

    /** The side that was written second is the one to be mended, if the first can be written in its language. */
    private static Problem differs(Article article, Picture picture, Credit credit) {
        Language second = article.original().other();
        Optional<Fix> fix = fix(picture, credit, second);
        Language mended = fix.isPresent() ? second : second.other();
        Problem problem = Problem.of(
                "credit-differs",
                Severity.WARNING,
                Place.of(fix.isPresent() || fix(picture, credit, mended).isEmpty() ? second : mended, Field.CREDIT,
                        picture.sha256()),
                picture.file());
        return fix.or(() -> fix(picture, credit, mended)).map(problem::with).orElse(problem);
    }

    /** Writes this side from the other one. */
    private static Optional<Fix> fix(Picture picture, Credit credit, Language side) {
        return credit.rendered(side.other()).map(text -> new Fix(Message.of("proof.fix.use", text), article -> {
            Bilingual seen = picture.credit();
            Optional<Picture> now = article.pictures().stream()
                    .filter(each -> each.sha256().equals(picture.sha256()) && each.credit().equals(seen))
                    .findFirst();
            return now.map(each -> article.with(each.withCredit(seen.with(side, text)))).orElse(article);
        }));
    }
}
