package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.settings.Settings;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxToolkit;

/**
 * What a key costs the FX thread in the real desk with everything on, beside RichTextFX alone with the same text in the
 * same window. A key's work is all that the thread does until the next key: the event, layout, sync, the marks that come
 * a moment later, after every eighth key also what a save brings. In CPU time, so that neither the wait for a pulse nor
 * others on this machine count; in wall time (events and frames, with what stood in their way); in memory. The collector
 * and the heap are what the packaged program has: those that Java chooses. Arguments: sizes in thousands of characters.
 * Nothing is asserted.
 */
final class TypingBenchmark {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int WARM = 150;
    /** So many times so many keys count. */
    private static final int ROUNDS = 8;

    private static final int KEYS = 56;
    private static final long SETTLED_MILLIS = 1_500;
    private static final long BETWEEN_KEYS_MILLIS = 70;
    private static final long PAUSE_MILLIS = 400;
    private static final int BURST = 8;
    /** Less than this in four seconds is nothing. */
    private static final long QUIET_NANOS = 400_000_000L;
    private static final String TYPED = "Судно «Север» вышло в море утром, сообщила компания. ";
    private static final String HOUSE_STYLE =
            """
            rules:
              - id: ship
                language: ru
                words: судно
                advice: Назовите судно.
              - id: said
                language: ru
                pattern: (?i)сообщил[аи]?\\s+компани
                advice: Кто сообщил?
            """;

    private TypingBenchmark() {}

    /** What one key cost. */
    private record Cost(double cpu, double wall, double kilobytes) {}

    /** A text that is typed in, and what it has cost so far. */
    private record Place(Scene scene, StyleClassedTextArea area, FrameClock clock, List<Cost> costs) {
        Place(Scene scene, StyleClassedTextArea area) {
            this(scene, area, new FrameClock(scene), new ArrayList<>());
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("typing");
        Stage stage = FxToolkit.registerPrimaryStage();
        FxThread fx = FxThread.find();
        System.out.printf("%s, %d MB at most, load %.1f%n", collectors(), Runtime.getRuntime().maxMemory() >> 20, load());
        System.out.printf("%-22s %8s %8s %8s %8s%n", "", "p50", "p90", "p99", "max");
        for (String size : args) {
            compare(stage, fx, size, Files.createDirectory(folder.resolve(size)));
        }
        System.out.printf("load %.1f%n", load());
        System.exit(0);
    }

    private static void compare(Stage stage, FxThread fx, String size, Path folder) throws Exception {
        String text = new LongText(7).of(Integer.parseInt(size) * 1000);
        writeHouseStyle(folder);
        TestDesk at = fx.get(() ->
                new TestDesk(folder, Settings.standard().withLanguage(Language.RU).withAuthor("Tester")));
        Place desk = desk(stage, fx, at, text);
        Place bare = fx.get(() -> bare(stage, desk, text));
        for (Place place : List.of(desk, bare)) {
            type(stage, fx, place, WARM);
            place.costs().clear();
        }
        // by turns, so that both have the same of what others do on this machine
        for (int round = 0; round < ROUNDS; round++) {
            type(stage, fx, desk, KEYS);
            type(stage, fx, bare, KEYS);
        }
        fx.get(() -> {
            at.close();
            return null;
        });
        print(size + " KB, CPU ms", bare, desk, Cost::cpu);
        print(size + " KB, wall ms", bare, desk, Cost::wall);
        print(size + " KB, KB made", bare, desk, Cost::kilobytes);
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
    }

    /** Rules of the house, into the profile of a desk that is not there yet. */
    static void writeHouseStyle(Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("profile")).resolve("house-style.yaml"), HOUSE_STYLE);
    }

    /** How many wait for a processor of this machine. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Place desk(Stage stage, FxThread fx, TestDesk at, String text) throws Exception {
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
        quiet();
        return fx.get(() -> placed(at.desk.scene(), (StyleClassedTextArea) at.desk.scene().lookup("#body-ru")));
    }

    /** As long lines, and as many of them in sight, as the desk has: both are what a key costs. */
    private static Place bare(Stage stage, Place desk, String text) {
        StyleClassedTextArea area = new StyleClassedTextArea();
        area.setWrapText(true);
        area.replaceText(text);
        area.getUndoManager().forgetHistory();
        area.setStyle("-fx-font-family: 'PT Serif'; -fx-font-size: 17px");
        Region paragraph = (Region) desk.area().lookup(".paragraph-text");
        Insets sides = paragraph.getInsets();
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        scroll.setMaxSize(paragraph.getWidth() - sides.getLeft() - sides.getRight(), desk.area().getHeight());
        Scene scene = new Scene(new StackPane(scroll));
        show(stage, scene);
        return placed(scene, area);
    }

    /** With the caret at the end of a paragraph in the middle. */
    private static Place placed(Scene scene, StyleClassedTextArea area) {
        area.moveTo(area.getText().indexOf('\n', area.getLength() / 2));
        return new Place(scene, area);
    }

    private static void show(Stage stage, Scene scene) {
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }

    /** Until all that is read behind an open text, grammar last, has been read. */
    private static void quiet() throws InterruptedException {
        com.sun.management.OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        long used = Long.MAX_VALUE;
        for (int seconds = 0; seconds < 90 && used > QUIET_NANOS; seconds += 4) {
            long before = system.getProcessCpuTime();
            Thread.sleep(4_000);
            used = system.getProcessCpuTime() - before;
        }
    }

    private static void type(Stage stage, FxThread fx, Place place, int keys) throws Exception {
        fx.get(() -> {
            show(stage, place.scene());
            place.area().requestFocus();
            place.area().requestFollowCaret();
            return null;
        });
        Thread.sleep(SETTLED_MILLIS);
        for (int i = 0; i < keys; i++) {
            String letter = String.valueOf(TYPED.charAt(place.costs().size() % TYPED.length()));
            long cpu = fx.cpuNanos();
            long made = fx.allocatedBytes();
            long wall = place.clock().nanos();
            int frames = fx.get(() -> {
                int before = place.clock().frames();
                place.clock().time(() -> Typist.press(place.area(), letter));
                return before;
            });
            // the next key comes when this one has been seen, however busy the machine is
            while (place.clock().frames() == frames) {
                Thread.sleep(2);
            }
            Thread.sleep(i % BURST == BURST - 1 ? PAUSE_MILLIS : BETWEEN_KEYS_MILLIS);
            place.costs().add(new Cost(
                    (fx.cpuNanos() - cpu) / 1e6,
                    (place.clock().nanos() - wall) / 1e6,
                    (fx.allocatedBytes() - made) / 1024.0));
        }
    }

    private static void print(String name, Place bare, Place desk, ToDoubleFunction<Cost> part) {
        Quantiles theirs = Quantiles.of(bare.costs().stream().mapToDouble(part));
        Quantiles ours = Quantiles.of(desk.costs().stream().mapToDouble(part));
        print(name, "bare", "%8.2f ", theirs::at);
        print("", "desk", "%8.2f ", ours::at);
        print("", "", "%7.2fx ", quantile -> ours.at(quantile) / theirs.at(quantile));
    }

    private static void print(String name, String whose, String format, DoubleUnaryOperator at) {
        System.out.printf("%-17s %4s ", name, whose);
        for (double quantile : new double[] {0.5, 0.9, 0.99, 1}) {
            System.out.printf(Locale.ROOT, format, at.applyAsDouble(quantile));
        }
        System.out.println();
    }

    /** @param sorted ascending */
    private record Quantiles(double[] sorted) {
        static Quantiles of(DoubleStream values) {
            return new Quantiles(values.sorted().toArray());
        }

        double at(double quantile) {
            return sorted[Math.min(sorted.length - 1, (int) (quantile * sorted.length))];
        }
    }
}
