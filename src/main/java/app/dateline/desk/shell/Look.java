package app.dateline.desk.shell;

import app.dateline.desk.settings.Display;
import app.dateline.desk.settings.Theme;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts, stylesheets in their size, and light or dark. FX thread only. */
public final class Look {
    private static final List<String> FONTS = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "Inter-Italic.otf",
            "PTF55F.ttf",
            "PTF56F.ttf",
            "PTF75F.ttf",
            "PTF76F.ttf");

    private Look() {}

    /** Makes the bundled fonts known; once, before the first scene. */
    public static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(Look.class.getResource("/assets/fonts/" + font).toExternalForm(), 13);
        }
    }

    public static void dress(Scene scene, Theme theme, Display display) {
        List<String> sheets = List.of(
                Sheet.at("/app/dateline/desk/desk.css", display.factor()),
                Sheet.at("/app/dateline/desk/text.css", display.textFactor()));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (isDark(theme)) {
            classes.add("dark");
        }
    }

    static boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
