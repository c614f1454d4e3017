package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of an edition as the checks see it.
 *
 * @param prose the same text, of the same length, with code and addresses blanked out: they are nobody's prose
 */
record Passage(Language language, Field field, String text, String prose) {
    private static final Pattern NOT_PROSE = Pattern.compile(
            "(?m)^ {0,3}(```|~~~)[^\\n]*\\n(?:.*\\n)*? {0,3}\\1|`[^`\\n]*`|(?<=\\]\\()[^()\\s]*(?=\\))|<[^<>\\s]{1,2000}>|https?://\\S+");

    static List<Passage> of(Article article, Language language) {
        Edition edition = article.edition(language);
        return List.of(
                of(language, Field.HEADLINE, edition.headline()),
                of(language, Field.LEAD, edition.lead()),
                of(language, Field.BODY, edition.body()));
    }

    private static Passage of(Language language, Field field, String text) {
        StringBuilder prose = new StringBuilder(text);
        if (field == Field.BODY) {
            Matcher matcher = NOT_PROSE.matcher(text);
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    prose.setCharAt(i, prose.charAt(i) == '\n' ? '\n' : '\u0000');
                }
            }
        }
        return new Passage(language, field, text, prose.toString());
    }

    Place place(int start, int end) {
        return new Place(language, field, start, end, "");
    }

    /** Puts these words in the place of those, if they still stand there. */
    Fix replace(int start, int end, String right) {
        String wrong = text.substring(start, end);
        return new Fix(Message.of("proof.fix.use", right), article -> {
            Edition edition = article.edition(language);
            return article.with(
                    switch (field) {
                        case HEADLINE -> edition.withHeadline(replaced(edition.headline(), start, wrong, right));
                        case LEAD -> edition.withLead(replaced(edition.lead(), start, wrong, right));
                        default -> edition.withBody(replaced(edition.body(), start, wrong, right));
                    });
        });
    }

    private static String replaced(String text, int at, String wrong, String right) {
        return text.startsWith(wrong, at) ? text.substring(0, at) + right + text.substring(at + wrong.length()) : text;
    }
}
