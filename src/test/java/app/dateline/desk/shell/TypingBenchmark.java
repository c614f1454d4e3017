package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxToolkit;

/**
 * What a key costs the FX thread in the real desk with everything on, beside RichTextFX alone with the same text in the
 * same window. A key's work is all that the thread does until the next key: the event, layout, the marks that come a
 * moment later; in CPU time, so that neither the wait for a pulse nor others on this machine count. Arguments: sizes in
 * thousands of characters. Nothing is asserted.
 */
final class TypingBenchmark {
    private static final int WIDTH = 980;
    private static final int HEIGHT = 760;
    /** As wide as one of the desk's two panes. */
    private static final int PANE = 300;
    private static final int WARM = 150;
    private static final int KEYS = 400;
    private static final long BETWEEN_KEYS_MILLIS = 70;
    private static final long PAUSE_MILLIS = 400;
    private static final int BURST = 8;
    private static final String TYPED = "Судно «Север» вышло в море утром, сообщила компания. ";

    private TypingBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("typing");
        Stage stage = FxToolkit.registerPrimaryStage();
        FxThread fx = FxThread.find();
        System.out.printf("%-22s %8s %8s %8s %8s   (ms of the FX thread a key)%n", "", "p50", "p90", "p99", "max");
        for (String size : args) {
            String text = new LongText(7).of(Integer.parseInt(size) * 1000);
            List<Double> bare = bare(stage, fx, text);
            List<Double> desk = desk(stage, fx, text, Files.createDirectory(folder.resolve(size)));
            print(size + "k bare", bare);
            print(size + "k desk", desk);
            System.out.printf(Locale.ROOT, "%-22s %7.2fx %7.2fx %7.2fx%n", "", ratio(desk, bare, 0.5),
                    ratio(desk, bare, 0.9), ratio(desk, bare, 0.99));
        }
        System.exit(0);
    }

    private static List<Double> bare(Stage stage, FxThread fx, String text) throws Exception {
        StyleClassedTextArea area = fx.get(() -> {
            StyleClassedTextArea made = new StyleClassedTextArea();
            made.setWrapText(true);
            made.replaceText(text);
            made.getUndoManager().forgetHistory();
            made.setStyle("-fx-font-family: 'PT Serif'; -fx-font-size: 17px");
            VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(made);
            scroll.setMaxSize(PANE, HEIGHT);
            show(stage, new Scene(new StackPane(scroll)));
            return made;
        });
        return typed(fx, area);
    }

    private static List<Double> desk(Stage stage, FxThread fx, String text, Path folder) throws Exception {
        TestDesk at = fx.get(() -> {
            Look.loadFonts();
            return new TestDesk(folder, Language.RU, "").withTypingHelp();
        });
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline("Судно вышло в море").withBody(text))
                .with(Edition.empty(Language.EN).withHeadline("A ship has put to sea").withBody(text));
        at.store.save(article, "Tester");
        fx.get(() -> {
            show(stage, at.desk.scene());
            at.desk.open(article.id());
            return null;
        });
        fx.get(at.desk::settled).get(5, TimeUnit.MINUTES);
        List<Double> typed =
                typed(fx, fx.get(() -> (StyleClassedTextArea) stage.getScene().lookup("#body-ru")));
        fx.get(() -> {
            at.close();
            return null;
        });
        return typed;
    }

    private static void show(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }

    private static List<Double> typed(FxThread fx, StyleClassedTextArea area) throws Exception {
        fx.get(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf('\n', area.getLength() / 2));
            area.requestFollowCaret();
            return null;
        });
        Thread.sleep(2_000);
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < WARM + KEYS; i++) {
            String key = String.valueOf(TYPED.charAt(i % TYPED.length()));
            long before = fx.cpuNanos();
            Platform.runLater(() -> press(area, key));
            Thread.sleep(i % BURST == BURST - 1 ? PAUSE_MILLIS : BETWEEN_KEYS_MILLIS);
            if (i >= WARM) {
                costs.add((fx.cpuNanos() - before) / 1e6);
            }
        }
        return costs.stream().sorted().toList();
    }

    private static void press(StyleClassedTextArea area, String key) {
        KeyCode code = key.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", key, code, false, false, false, false));
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_RELEASED, "", key, code, false, false, false, false));
    }

    private static void print(String name, List<Double> sorted) {
        System.out.printf(Locale.ROOT, "%-22s %8.2f %8.2f %8.2f %8.2f%n", name, at(sorted, 0.5), at(sorted, 0.9),
                at(sorted, 0.99), sorted.getLast());
    }

    private static double ratio(List<Double> ours, List<Double> bare, double quantile) {
        return at(ours, quantile) / at(bare, quantile);
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (quantile * sorted.size())));
    }
}
