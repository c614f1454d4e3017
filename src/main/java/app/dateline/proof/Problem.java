package app.dateline.proof;

import app.dateline.article.Message;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param check   names the check: {@code credit-missing}
 * @param message for the person, in the words of {@code proof}
 */
public record Problem(String check, Severity severity, Place place, Message message, Optional<Fix> fix) {
    /** The check that finds words which no dictionary has; what may be meant is looked up when somebody asks. */
    public static final String MISSPELT = "misspelt";

    /** The check that reads for grammar; its message is LanguageTool's, in the language of the text. */
    public static final String GRAMMAR = "grammar";

    static Problem of(String check, Severity severity, Place place, Object... args) {
        return new Problem(check, severity, place, Message.of("proof.problem." + check, args), Optional.empty());
    }

    Problem with(Fix fix) {
        return new Problem(check, severity, place, message, Optional.of(fix));
    }
}
