package app.dateline.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/** For tests of what lives on the FX thread and has no window: starts the toolkit, and does things on its thread. */
public final class OnFx implements BeforeAllCallback {
    /** The lock of all who use the toolkit of this process. */
    static final String TOOLKIT = "JavaFX";

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        org.testfx.api.FxToolkit.registerPrimaryStage();
    }

    /** Does it on the FX thread and comes back with its result. */
    public static <T> T get(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Comes back when this has become true on the FX thread. */
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> get(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("has not become true", e);
        }
    }
}
