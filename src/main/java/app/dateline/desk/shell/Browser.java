package app.dateline.desk.shell;

import app.dateline.article.Failure;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Shows a web page in the person's own browser. */
public final class Browser {
    private Browser() {}

    /** @throws Failure if no browser can be started */
    public static void show(URI page) {
        if (!List.of("http", "https").contains(page.getScheme())) {
            throw new IllegalArgumentException(page.toString());
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", page.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw Failure.of("desk.failure.browser", page.toString());
        }
    }
}
