package app.dateline.desk.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Starts JavaFX, on the display or, where there is none, without one. */
public final class Toolkit {
    private Toolkit() {}

    /** Whether this process has no display to open a window on. */
    public static boolean isHeadless(Map<String, String> environment) {
        boolean asked = "Headless".equals(System.getProperty("glass.platform"));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return asked
                || linux
                        && environment.getOrDefault("DISPLAY", "").isBlank()
                        && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /** Returns when windows can be made; once a process. */
    public static void start(boolean headless) {
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            // a window belongs to the menu's entry by this name; JavaFX gives it only to programs that it launches itself
            com.sun.glass.ui.Application.GetApplication().setName("dateline");
            Platform.setImplicitExit(false);
            Look.loadFonts();
            started.countDown();
        });
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends JavaFX; it cannot be started again in this process. */
    public static void stop() {
        Platform.exit();
    }

    /** Does it on the FX thread and waits for what it gives. */
    public static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
