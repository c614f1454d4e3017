package app.dateline.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.typography.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
