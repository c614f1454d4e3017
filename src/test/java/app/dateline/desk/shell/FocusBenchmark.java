package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.inspector.InspectorTab;
import app.dateline.desk.pictures.PictureCard;
import app.dateline.desk.settings.Settings;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/**
 * What it costs the FX thread to drag the mark of a picture of twelve megapixels around, with its four crops following,
 * beside a drag over the picture's name, where nothing follows. A move is all that the thread does from the event to the
 * frame that is handed over to be drawn. Arguments: how many moves (600). Nothing is asserted.
 */
final class FocusBenchmark {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final FxThread fx = FxThread.find();

    public static void main(String[] args) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        new FocusBenchmark().run(stage, args.length > 0 ? Integer.parseInt(args[0]) : 600);
        System.exit(0);
    }

    private void run(Stage stage, int moves) throws Exception {
        Path folder = Files.createTempDirectory("focus");
        TestDesk at = fx.get(() -> new TestDesk(folder, Settings.standard().withLanguage(Language.RU).withAuthor("Tester")));
        String sha256 = at.store.media().add(picture(folder.resolve("ship.jpg")));
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline("Судно вышло в море").withBody("Текст. ".repeat(2_000)))
                .withPictures(List.of(Picture.of(sha256, "ship.jpg", "image/jpeg", 4_000, 3_000)));
        at.store.save(article, "Tester");
        String card = "#" + PictureCard.id(sha256);
        fx.get(() -> {
            at.show(stage, WIDTH, HEIGHT);
            at.desk.open(article.id());
            return null;
        });
        await(at, "#editor");
        fx.get(() -> {
            at.desk.open(InspectorTab.PICTURES);
            return null;
        });
        await(at, card + "-crops");
        fx.get(() -> {
            ((Hyperlink) at.desk.scene().lookup(card + "-crops")).fire();
            return null;
        });
        await(at, card + "-focus");
        Thread.sleep(3_000);
        System.out.printf("load %.1f%n%-34s %7s %7s %7s %7s%n", TypingBenchmark.load(), "ms of the thread for a move", "moves",
                "p50", "p99", "max");
        for (int round = 0; round < 2; round++) {
            drag("mark with its crops", at, card + "-focus", moves);
            drag("where nothing follows", at, card + "-verdict-ru", moves);
        }
        fx.get(() -> {
            at.close();
            return null;
        });
    }

    private void await(TestDesk at, String node) throws Exception {
        while (!fx.get(() -> at.desk.scene().lookup(node) != null)) {
            Thread.sleep(100);
        }
    }

    private void drag(String name, TestDesk at, String node, int moves) throws Exception {
        List<Double> costs = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        fx.get(() -> {
            new Drag(at.desk.scene(), at.desk.scene().lookup(node), moves, costs, done).start();
            return null;
        });
        done.join();
        double[] sorted = costs.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-34s %7d %7.1f %7.1f %7.1f   %d over 50 ms%n", name, sorted.length,
                sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1],
                costs.stream().filter(ms -> ms > 50).count());
    }

    /** One move a frame, in circles. */
    private static final class Drag extends AnimationTimer {
        private final Scene scene;
        private final Node node;
        private final int moves;
        private final List<Double> costs;
        private final CompletableFuture<Void> done;
        private int at;

        Drag(Scene scene, Node node, int moves, List<Double> costs, CompletableFuture<Void> done) {
            this.scene = scene;
            this.node = node;
            this.moves = moves;
            this.costs = costs;
            this.done = done;
            fire(MouseEvent.MOUSE_PRESSED);
        }

        @Override
        public void handle(long now) {
            if (at++ == moves) {
                stop();
                fire(MouseEvent.MOUSE_RELEASED);
                Platform.runLater(() -> done.complete(null));
                return;
            }
            long began = System.nanoTime();
            fire(MouseEvent.MOUSE_DRAGGED);
            // behind the frame that is being made
            Platform.runLater(() -> costs.add((System.nanoTime() - began) / 1e6));
        }

        private void fire(EventType<MouseEvent> type) {
            Bounds bounds = node.getBoundsInLocal();
            double x = bounds.getMinX() + bounds.getWidth() * (0.5 + 0.4 * Math.sin(at / 20.0));
            double y = bounds.getMinY() + bounds.getHeight() * (0.5 + 0.4 * Math.cos(at / 20.0));
            Event.fireEvent(node, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                    true, false, false, true, false, true, null));
        }
    }

    private static Path picture(Path file) throws Exception {
        BufferedImage image = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 4_000, 3_000, Color.BLUE));
        graphics.fillRect(0, 0, 4_000, 3_000);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(900, 700, 800, 800);
        graphics.dispose();
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }
}
