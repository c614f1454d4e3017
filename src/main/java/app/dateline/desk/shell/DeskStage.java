package app.dateline.desk.shell;

import app.dateline.article.Failure;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The desk's window on the screen. It closes without a question, and not before the text is on disk. FX thread only. */
public final class DeskStage {
    private final Stage stage = new Stage();
    private final Desk desk;
    private final Runnable closed;

    /** @param closed called when the window is gone and everything is stored */
    public DeskStage(Desk desk, Runnable closed) {
        this.desk = desk;
        this.closed = closed;
        stage.setScene(desk.scene());
        stage.titleProperty().bind(desk.titleProperty());
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        for (int size : new int[] {16, 32, 64, 128, 256}) {
            var icon = DeskStage.class.getResourceAsStream("/assets/icon-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    public void show() {
        stage.show();
    }

    /** Brings the window before all others. */
    public void raise() {
        stage.setIconified(false);
        // many window managers give way only to what claims to be on top
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    public void close() {
        try {
            desk.close();
        } catch (Failure e) {
            desk.notStored(e.message(), this::gone);
            return;
        }
        gone();
    }

    private void gone() {
        stage.hide();
        closed.run();
    }
}
