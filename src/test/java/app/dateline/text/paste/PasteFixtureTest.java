package app.dateline.text.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of program puts on the clipboard, and what is to become of it. */
class PasteFixtureTest {
    @ParameterizedTest
    @ValueSource(strings = {"word", "libreoffice", "google-docs", "encyclopaedia", "hostile"})
    void becomesCleanMarkdown(String program) {
        assertThat(Pasted.of(text(program + ".html")).markdown()).isEqualTo(text(program + ".md").strip());
    }

    static String text(String name) {
        try (InputStream in = PasteFixtureTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
