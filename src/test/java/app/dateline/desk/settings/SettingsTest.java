package app.dateline.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.text.typography.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person chose is kept, and a file that somebody has spoilt never keeps the desk from opening. */
class SettingsTest {
    @TempDir
    Path profile;

    @Test
    void whatIsSwitchedOffStaysSoAndTheRestIsOn() {
        TypingHelp help = TypingHelp.ON.withSwitched(Kind.DASHES).withSpacesShown(true);
        Settings.standard().withTyping(help).write(profile);

        assertThat(Settings.read(profile).typing()).isEqualTo(help);
        assertThat(help.kinds()).containsExactlyInAnyOrder(Kind.QUOTES, Kind.SPACES, Kind.ELLIPSIS);
        assertThat(help.withSwitched(Kind.DASHES).kinds()).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void settingsFromBeforeThereWasTypingHelpHaveAllOfIt() throws Exception {
        Files.writeString(profile.resolve("settings.json"), "{\"language\":\"RU\",\"author\":\"Anna\"}");

        Settings settings = Settings.read(profile);

        assertThat(settings.author()).isEqualTo("Anna");
        assertThat(settings.typing()).isEqualTo(TypingHelp.ON);
        assertThat(settings.typing().kinds()).containsExactlyInAnyOrder(Kind.values());
    }

    private Settings read(String json) throws IOException {
        Files.writeString(profile.resolve("settings.json"), json);
        return Settings.read(profile);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings chosen = Settings.standard()
                .withLanguage(Language.RU)
                .withTheme(Theme.DARK)
                .withPortal("http://localhost:1")
                .withGrammar(false)
                .withToured(true)
                .withKeys(Map.of("bold", "Alt+J", "italic", ""))
                .withDisplay(Display.STANDARD.larger().withText(-1).withLine(2).withTypewriter(true));
        chosen.write(profile);
        assertThat(Settings.read(profile)).isEqualTo(chosen);
    }

    @Test
    void oneWrongValueCostsItselfAlone() throws IOException {
        Settings settings = read(
                """
                {"portal": "http://localhost:1", "theme": "purple", "keys": 5, "display": {"scale": "big"}, "toured": true, "new": 1}
                """);
        assertThat(settings.portal()).isEqualTo("http://localhost:1");
        assertThat(settings.toured()).isTrue();
        assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(settings.keys()).isEmpty();
        assertThat(settings.display()).isEqualTo(Display.STANDARD);
    }

    @Test
    void whatIsNoJsonIsPassedOver() throws IOException {
        assertThat(read("not json").keys()).isEmpty();
        assertThat(read("[1]").keys()).isEmpty();
        assertThat(read("null").keys()).isEmpty();
        assertThat(read("").keys()).isEmpty();
        assertThat(read("{\"keys\": {\"bold\": null}}").keys()).isEmpty();
    }

    @Test
    void sizesStayInTheirRange() throws IOException {
        Display display = read("{\"display\": {\"scale\": 9000, \"text\": -4, \"line\": 1}}").display();
        assertThat(display).isEqualTo(new Display(200, 70, 45, false));
        assertThat(display.larger().scale()).isEqualTo(200);
        assertThat(new Display(80, 100, 75, false).smaller().scale()).isEqualTo(80);
        assertThat(new Display(120, 100, 75, false).larger().scale()).isEqualTo(125);
    }
}
