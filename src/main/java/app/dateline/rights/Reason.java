package app.dateline.rights;

import app.dateline.article.Language;
import app.dateline.article.Message;

/**
 * Why something may not be published.
 *
 * @param code     names it for programs: {@code credit-missing}
 * @param about    what is to be mended
 * @param language whose edition may not be published, null if none may
 * @param picture  the SHA-256 of the picture that it is about, "" for none
 * @param message  for the person, in the words of {@code rights}
 */
public record Reason(String code, About about, Language language, String picture, Message message) {
    /** What of an article a reason is about. */
    public enum About {
        NOTICE,
        SOURCE,
        TEXT,
        CREDIT,
        ALT,
        LICENCE
    }

    /** Of the whole article. */
    static Reason of(String code, About about, Language language, Object... args) {
        return ofPicture(code, about, language, "", args);
    }

    static Reason ofPicture(String code, About about, Language language, String picture, Object... args) {
        return new Reason(code, about, language, picture, Message.of("rights.reason." + code, args));
    }

    /** Whether it keeps this edition from its readers. */
    public boolean isFor(Language edition) {
        return language == null || language == edition;
    }
}
