package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.text.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a failure that people can read in both languages. */
final class Says {
    private Says() {}

    /** @param facts what the sentence must name in both languages */
    static void fails(String key, ThrowingCallable action, String... facts) {
        Failure failure = catchThrowableOfType(Failure.class, action);
        assertThat(failure).as("a failure " + key).isNotNull();
        assertThat(failure.message().key()).isEqualTo(key);
        says(failure.message(), facts);
    }

    static void says(Message message, String... facts) {
        for (Language language : Language.values()) {
            String said = Words.in(language).say(message);
            assertThat(said).endsWith(".").doesNotContain("{");
            for (String fact : facts) {
                assertThat(said).contains(fact);
                said = said.replace(fact, "");
            }
            assertThat(said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC))
                    .isEqualTo(language == Language.RU);
        }
    }
}
