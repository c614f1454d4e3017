package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.text.Markdown;
import app.dateline.text.typography.Change;
import app.dateline.text.typography.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One text of an edition as the checks see it.
 *
 * @param item  the SHA-256 of the picture that the text belongs to, or ""
 * @param prose the same text, of the same length, with marks, code and addresses replaced by spaces: they are nobody's
 *              prose
 */
record Passage(Language language, Field field, String item, String text, String prose) {

    /** Every text of the edition that readers see. */
    static List<Passage> of(Article article, Language language) {
        Edition edition = article.edition(language);
        List<Passage> passages = new ArrayList<>();
        passages.add(plain(language, Field.HEADLINE, "", edition.headline()));
        passages.add(plain(language, Field.LEAD, "", edition.lead()));
        passages.add(new Passage(language, Field.BODY, "", edition.body(), Markdown.prose(edition.body())));
        passages.add(plain(language, Field.SOURCE, "", article.source().name().in(language)));
        passages.add(plain(language, Field.RIGHTS, "", article.rights().holder().in(language)));
        for (Picture picture : article.pictures()) {
            passages.add(plain(language, Field.CAPTION, picture.sha256(), picture.caption().in(language)));
            passages.add(plain(language, Field.ALT, picture.sha256(), picture.alt().in(language)));
            passages.add(plain(language, Field.CREDIT, picture.sha256(), picture.credit().in(language)));
        }
        passages.removeIf(passage -> passage.text.isBlank());
        return passages;
    }

    /** The text that a place is in; empty if it is in none, or the text is gone. */
    static Optional<Passage> at(Article article, Place place) {
        return place.language() == null
                ? Optional.empty()
                : of(article, place.language()).stream()
                        .filter(passage -> passage.field == place.field() && passage.item.equals(place.item()))
                        .findFirst();
    }

    private static Passage plain(Language language, Field field, String item, String text) {
        return new Passage(language, field, item, text, text);
    }

    Place place(int start, int end) {
        return new Place(language, field, start, end, item);
    }

    String in(int start, int end) {
        return text.substring(start, end);
    }

    /** The prose for readers to whom every space is the same: at which of them a line may break is no matter of words. */
    String proseWithPlainSpaces() {
        return prose.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** What the language's typography would change in it. */
    List<Change> typography() {
        Typography rules = Typography.of(language);
        return field == Field.BODY ? rules.inMarkdown(text) : rules.inPlain(text);
    }

    /** Whether marks, code or addresses lie between these places. */
    boolean isPureProse(int start, int end) {
        return prose.regionMatches(start, text, start, end - start);
    }

    /** Puts these words in the place of those, if they still stand there. */
    Fix replace(int start, int end, String right) {
        return replace(start, end, right, Message.of("proof.fix.use", right));
    }

    Fix replace(int start, int end, String right, Message label) {
        String wrong = in(start, end);
        return new Fix(label, article -> change(article, now -> now.startsWith(wrong, start)
                ? now.substring(0, start) + right + now.substring(start + wrong.length())
                : now));
    }

    /** The article with this text of it changed. */
    Article change(Article article, UnaryOperator<String> change) {
        Edition edition = article.edition(language);
        return switch (field) {
            case HEADLINE -> article.with(edition.withHeadline(change.apply(edition.headline())));
            case LEAD -> article.with(edition.withLead(change.apply(edition.lead())));
            case BODY -> article.with(edition.withBody(change.apply(edition.body())));
            case SOURCE -> article.withSource(
                    article.source().withName(change(article.source().name(), change)));
            case RIGHTS -> article.withRights(
                    article.rights().withHolder(change(article.rights().holder(), change)));
            case CAPTION, ALT, CREDIT -> article.withPictures(article.pictures().stream()
                    .map(picture -> picture.sha256().equals(item) ? change(picture, change) : picture)
                    .toList());
            case DATELINE, SLUG, LICENCE, WEB_STATEMENT, LICENSOR_URL, MENTIONS -> article;
        };
    }

    private Picture change(Picture picture, UnaryOperator<String> change) {
        return switch (field) {
            case CAPTION -> picture.withCaption(change(picture.caption(), change));
            case ALT -> picture.withAlt(change(picture.alt(), change));
            default -> picture.withCredit(change(picture.credit(), change));
        };
    }

    private Bilingual change(Bilingual text, UnaryOperator<String> change) {
        return text.with(language, change.apply(text.in(language)));
    }
}
