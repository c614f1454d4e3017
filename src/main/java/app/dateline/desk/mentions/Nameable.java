package app.dateline.desk.mentions;

import app.dateline.article.Language;
import app.dateline.desk.findings.Findings;
import app.dateline.mention.Hit;
import app.dateline.proof.Place;
import java.util.Optional;

/**
 * Words of an article of which somebody may say whom they name.
 *
 * @param words at most {@link #LONGEST} characters, in one line
 */
public record Nameable(Language language, String words) {
    static final int LONGEST = 100;

    /** What is selected, the name that was found at the caret, or a word there whose capital is not that of a sentence. */
    static Optional<Nameable> at(String text, Place caret, Findings found) {
        int from = Math.min(caret.start(), text.length());
        int to = Math.min(caret.end(), text.length());
        if (from == to) {
            Optional<Hit> hit = found.hits(caret.language(), caret.field()).stream()
                    .filter(each -> each.start() <= caret.start() && caret.start() <= each.end())
                    .findFirst();
            from = hit.map(Hit::start).orElse(from);
            to = hit.map(Hit::end).orElse(to);
            while (hit.isEmpty() && from > 0 && isPart(text, from - 1)) {
                from--;
            }
            while (hit.isEmpty() && to < text.length() && isPart(text, to)) {
                to++;
            }
            if (hit.isEmpty() && beginsSentence(text, from)) {
                return Optional.empty();
            }
        }
        String words = text.substring(Math.min(from, text.length()), Math.min(to, text.length())).strip();
        boolean name = words.codePoints().anyMatch(Character::isUpperCase);
        return name && words.length() <= LONGEST && words.indexOf('\n') < 0
                ? Optional.of(new Nameable(caret.language(), words))
                : Optional.empty();
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".!?…\n".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isPart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-';
    }
}
