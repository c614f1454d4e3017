package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.settings.Settings;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.testfx.api.FxToolkit;

/**
 * What it takes to scroll through the library of a desk with 1,000 pictures of twelve megapixels, first while nothing has
 * been made small yet, then when all has, beside a bare GridView of plain rectangles of the same size in the same window.
 * A frame is all that the FX thread does for it: scrolling, style sheets, layout, handing over what is to be drawn. The
 * intervals are from one frame to the next, whoever keeps them waiting. Arguments: a folder in which the pictures are kept
 * for the next time, and how many (1000). Nothing is asserted.
 */
final class LibraryBenchmark {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int IN_AN_ARTICLE = 10;
    private static final double SLOW = 45;
    private static final double FAST = 400;

    private final FxThread fx = FxThread.find();
    private final Stage stage;
    private volatile long heap;

    private LibraryBenchmark(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        Stage stage = FxToolkit.registerPrimaryStage();
        new LibraryBenchmark(stage).run(pictures(Path.of(args[0]).resolve("library-pictures"), count));
        System.exit(0);
    }

    private void run(List<Path> pictures) throws Exception {
        Path folder = Files.createTempDirectory("library");
        TestDesk at = fx.get(() -> new TestDesk(folder, Settings.standard().withLanguage(Language.RU).withAuthor("Tester")));
        fill(at, pictures);
        System.out.printf(Locale.ROOT, "%d pictures, heap %d MB at most, load %.1f%n",
                pictures.size(), Runtime.getRuntime().maxMemory() >> 20, TypingBenchmark.load());
        watchHeap();
        System.out.printf("%-34s %6s %7s %7s %7s %7s%n", "", "", "frames", "p50", "p99", "max");
        fx.get(() -> {
            stage.setX(0);
            stage.setY(0);
            at.show(stage, WIDTH, HEIGHT);
            at.desk.run("library");
            return null;
        });
        await(() -> fx.get(() -> at.desk.scene().lookup("#library-grid").isVisible()));
        Thread.sleep(2_000);
        GridView<?> grid = fx.get(() -> (GridView<?>) at.desk.scene().lookup("#library-grid"));
        Scene bare = fx.get(() -> bare(grid, pictures.size()));
        scroll("library, nothing made small yet", grid);
        long began = System.nanoTime();
        await(() -> at.store.library().unseen().isEmpty());
        System.out.printf("all made small %d s later%n", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        Thread.sleep(5_000);
        for (int round = 0; round < 2; round++) {
            show(at.desk.scene());
            scroll("library, all made small", grid);
            show(bare);
            scroll("bare GridView of rectangles", (GridView<?>) bare.lookup(".grid-view"));
        }
        printHeap();
        fx.get(() -> {
            at.close();
            return null;
        });
    }

    private void show(Scene scene) throws Exception {
        fx.get(() -> {
            stage.setScene(scene);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return null;
        });
        Thread.sleep(1_500);
    }

    private static void fill(TestDesk at, List<Path> pictures) {
        for (int from = 0; from < pictures.size(); from += IN_AN_ARTICLE) {
            List<Picture> some = new ArrayList<>();
            for (Path file : pictures.subList(from, Math.min(pictures.size(), from + IN_AN_ARTICLE))) {
                some.add(Picture.of(at.store.media().add(file), file.getFileName().toString(), "image/jpeg", 4000, 3000)
                        .withCaption(new Bilingual("Судно у причала, снимок " + file.getFileName(), "A ship at its berth"))
                        .withCredit(new Bilingual("© Пресс-служба верфи", "© Press Service of the Yard")));
            }
            at.store.save(
                    Article.create(Language.RU)
                            .with(Edition.empty(Language.RU).withHeadline("Судно вышло в море " + from).withBody("Текст."))
                            .withPictures(some),
                    "Tester");
        }
    }

    private interface Condition {
        boolean isTrue() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        while (!condition.isTrue()) {
            Thread.sleep(200);
        }
    }

    /** To the end in steps that can be read, back in leaps. */
    private void scroll(String name, GridView<?> grid) {
        List<double[]> frames = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> new Scroll(grid, frames, done).start());
        done.join();
        print(name, "work", frames.stream().mapToDouble(frame -> frame[0]).sorted().toArray());
        print("", "apart", frames.stream().mapToDouble(frame -> frame[1]).skip(1).sorted().toArray());
    }

    /** One step a frame, and how long the thread was at work for it. */
    private static final class Scroll extends AnimationTimer {
        private final VirtualFlow<?> flow;
        private final Scene scene;
        private final List<double[]> frames;
        private final CompletableFuture<Void> done;
        private final Runnable listener = this::laidOut;
        private boolean down = true;
        private long began;
        private long before;
        private double interval;

        Scroll(GridView<?> grid, List<double[]> frames, CompletableFuture<Void> done) {
            this.flow = (VirtualFlow<?>) grid.lookup(".virtual-flow");
            this.scene = grid.getScene();
            this.frames = frames;
            this.done = done;
            flow.setPosition(0);
            scene.addPostLayoutPulseListener(listener);
        }

        @Override
        public void handle(long now) {
            began = System.nanoTime();
            interval = (began - before) / 1e6;
            before = began;
            flow.scrollPixels(down ? SLOW : -FAST);
            if (down && flow.getPosition() >= 1) {
                down = false;
            } else if (!down && flow.getPosition() <= 0) {
                stop();
                scene.removePostLayoutPulseListener(listener);
                Platform.runLater(() -> done.complete(null));
            }
        }

        private void laidOut() {
            long since = began;
            double apart = interval;
            // queued behind the frame that is being made
            Platform.runLater(() -> frames.add(new double[] {(System.nanoTime() - since) / 1e6, apart}));
        }
    }

    private static void print(String name, String what, double[] sorted) {
        System.out.printf(Locale.ROOT, "%-34s %6s %7d %7.1f %7.1f %7.1f   %d over 50 ms%n", name, what, sorted.length,
                at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1],
                java.util.Arrays.stream(sorted).filter(ms -> ms > 50).count());
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[Math.min(sorted.length - 1, (int) (quantile * sorted.length))];
    }

    /** Looks every 20 ms how much of the heap is in use, garbage included. */
    private void watchHeap() {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                heap = Math.max(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                LockSupport.parkNanos(20_000_000);
            }
        });
    }

    private void printHeap() {
        System.gc();
        System.out.printf("heap: %d MB at its peak, garbage included; %d MB in use at the end; load %.1f%n", heap >> 20,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20, TypingBenchmark.load());
    }

    private Scene bare(GridView<?> like, int count) {
        GridView<Paint> grid = new GridView<>(FXCollections.observableArrayList(IntStream.range(0, count)
                .mapToObj(i -> (Paint) javafx.scene.paint.Color.hsb(i * 7 % 360, 0.5, 0.8))
                .toList()));
        grid.setCellWidth(like.getCellWidth());
        grid.setCellHeight(like.getCellHeight());
        grid.setHorizontalCellSpacing(like.getHorizontalCellSpacing());
        grid.setVerticalCellSpacing(like.getVerticalCellSpacing());
        grid.setCellFactory(_ -> new GridCell<>() {
            private final Rectangle rectangle = new Rectangle(156, 104);

            @Override
            protected void updateItem(Paint item, boolean empty) {
                super.updateItem(item, empty);
                rectangle.setFill(item);
                setGraphic(empty ? null : rectangle);
            }
        });
        // as much of the window as the library's grid has
        Region right = new Region();
        right.setPrefWidth(WIDTH - like.getWidth());
        Region top = new Region();
        top.setPrefHeight(HEIGHT - like.getHeight());
        BorderPane pane = new BorderPane(grid);
        pane.setRight(right);
        pane.setTop(top);
        return new Scene(pane, WIDTH, HEIGHT);
    }

    /** Made once, by as many threads as there are processors: fields of colour compress quickly. */
    private static List<Path> pictures(Path folder, int count) throws Exception {
        Files.createDirectories(folder);
        return IntStream.range(0, count).parallel().mapToObj(i -> picture(folder.resolve(i + ".jpg"), i)).toList();
    }

    private static Path picture(Path file, int number) {
        if (Files.exists(file)) {
            return file;
        }
        try {
            Random random = new Random(number);
            BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D graphics = image.createGraphics();
            graphics.setPaint(new GradientPaint(
                    0, 0, new Color(random.nextInt(1 << 24)), 4000, 3000, new Color(random.nextInt(1 << 24))));
            graphics.fillRect(0, 0, 4000, 3000);
            for (int i = 0; i < 14; i++) {
                graphics.setColor(new Color(random.nextInt(1 << 24)));
                graphics.fillOval(random.nextInt(4000) - 300, random.nextInt(3000) - 300, 300 + random.nextInt(1400),
                        300 + random.nextInt(1000));
            }
            graphics.dispose();
            Path part = file.resolveSibling(number + ".part");
            ImageIO.write(image, "jpg", part.toFile());
            return Files.move(part, file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
