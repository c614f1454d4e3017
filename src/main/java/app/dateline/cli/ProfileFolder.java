package app.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the profile is when nobody says. */
final class ProfileFolder {
    static final String VARIABLE = "DATELINE_PROFILE";

    private static final String DATABASE = "dateline.db";

    private ProfileFolder() {}

    /** Whether there is a profile in this folder. */
    static boolean hasProfile(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    static Path standard(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isBlank() ? applicationData(environment) : Path.of(named);
    }

    /** The platform's folder for what a program keeps for its user. */
    private static Path applicationData(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Dateline");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        }
        return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("dateline");
    }

    private static Path folder(String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}
