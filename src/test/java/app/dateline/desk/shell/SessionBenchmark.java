package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxToolkit;

/**
 * A day's work in a few minutes, in the real desk with everything on: a person types, undoes, pastes, finds and replaces,
 * goes from article to article, looks at the preview, uses the palette and changes the theme, while a watchdog notes
 * whenever the FX thread gives no answer for 50 ms. Arguments: minutes (10), thousands of characters of a text (50), a
 * seed. Nothing is asserted.
 */
final class SessionBenchmark {
    private static final int ARTICLES = 300;
    private static final int LONG_ONES = 4;
    private static final String[] SENTENCES = {
        "Судно «Север» вышло в море утром, сообщила компания. ",
        "По словам капитана, \"рейс\" продлится 5-7 дней - не больше. ",
        "Опшибка в слове, Газпром и Роснефть, Норвегия и Китай... ",
        "В порту 12 % грузов ждут отправки, № 7 уже у причала. "
    };
    private static final String HTML =
            "<h2>Итоги</h2><p>Порт принял <b>три судна</b> и <a href='https://port.example/1?utm_source=x'>отчитался</a>.</p>"
                    + "<ul><li>«Север»</li><li>«Юг»</li></ul><table><tr><th>Судно</th><th>Груз</th></tr><tr><td>Север</td><td>лес</td></tr></table>";

    private final FxThread fx;
    private final Random random;
    private final List<ArticleId> articles = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final TestDesk at;
    private final Stage stage;
    private volatile String doing = "opening";

    public static void main(String[] args) throws Exception {
        double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 10;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        System.out.printf("%.1f minutes, texts of %d KB, seed %d, load %.1f%n", minutes, size, seed, TypingBenchmark.load());
        SessionBenchmark session = new SessionBenchmark(size, seed);
        Watchdog watchdog = new Watchdog(session.fx, () -> session.doing);
        session.work(minutes);
        session.print(watchdog.end());
        System.exit(0);
    }

    private SessionBenchmark(int size, long seed) throws Exception {
        random = new Random(seed);
        stage = FxToolkit.registerPrimaryStage();
        fx = FxThread.find();
        Path folder = Files.createTempDirectory("session");
        TypingBenchmark.writeHouseStyle(folder);
        at = fx.get(() -> new TestDesk(folder, Settings.standard().withLanguage(Language.RU).withAuthor("Tester")));
        LongText text = new LongText(seed);
        for (int i = 0; i < ARTICLES; i++) {
            String body = text.of(i < LONG_ONES ? size * 1000 : 2_000);
            Article article = Article.create(Language.RU)
                    .with(Edition.empty(Language.RU).withHeadline("Судно вышло в море " + i).withBody(body))
                    .with(Edition.empty(Language.EN).withHeadline("A ship has put to sea " + i).withBody(body));
            at.store.save(article, "Tester");
            articles.add(article.id());
        }
        fx.get(() -> {
            at.show(stage, 1440, 900);
            at.desk.open(articles.getFirst());
            return null;
        });
        fx.get(at.desk::settled).get(5, TimeUnit.MINUTES);
    }

    private void work(double minutes) throws InterruptedException {
        long end = System.nanoTime() + (long) (minutes * 60e9);
        // each once, whatever is drawn then
        List<Integer> first = new ArrayList<>(List.of(0, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        while (System.nanoTime() < end) {
            step(first.isEmpty() ? random.nextInt(13) : first.removeFirst());
            doing("nothing", 300 + random.nextInt(2_000));
        }
    }

    private void step(int step) throws InterruptedException {
        switch (step) {
            case 4 -> repeat("undo", 1 + random.nextInt(6), "undo");
            case 5 -> repeat("redo", 1 + random.nextInt(4), "redo");
            case 6 -> paste("paste", DataFormat.HTML, HTML);
            case 7 -> paste("paste a long text", DataFormat.PLAIN_TEXT, new LongText(random.nextLong()).of(20_000));
            case 8 -> findAndReplace();
            case 9, 10 -> other();
            case 11 -> {
                run("preview", "preview");
                doing("preview on", 2_000);
                type(30);
                run("preview off", "preview");
                doing("preview off", 500);
            }
            case 12 -> {
                if (random.nextBoolean()) {
                    palette();
                } else {
                    theme();
                }
            }
            default -> type(40 + random.nextInt(80));
        }
    }

    private void type(int keys) throws InterruptedException {
        StyleClassedTextArea body = begin("typing");
        String typed = SENTENCES[random.nextInt(SENTENCES.length)];
        for (int i = 0; i < keys; i++) {
            String letter = String.valueOf(typed.charAt(i % typed.length()));
            fx.get(() -> {
                Typist.press(body, letter);
                return null;
            });
            Thread.sleep(60 + random.nextInt(100));
        }
    }

    /** The caret goes somewhere in the text. */
    private StyleClassedTextArea begin(String what) throws InterruptedException {
        counted(what);
        StyleClassedTextArea body = fx.get(() -> {
            StyleClassedTextArea area = (StyleClassedTextArea) stage.getScene().lookup("#body-ru");
            area.requestFocus();
            area.moveTo(Math.max(0, area.getText().indexOf('\n', random.nextInt(area.getLength() + 1))));
            area.requestFollowCaret();
            return area;
        });
        Thread.sleep(300);
        return body;
    }

    private void repeat(String what, int times, String command) throws InterruptedException {
        counted(what);
        for (int i = 0; i < times; i++) {
            run(what, command);
            Thread.sleep(200);
        }
    }

    private void paste(String what, DataFormat format, String clip) throws InterruptedException {
        begin(what);
        fx.get(() -> {
            ClipboardContent content = new ClipboardContent();
            content.put(format, clip);
            Clipboard.getSystemClipboard().setContent(content);
            at.desk.run("paste");
            return null;
        });
        Thread.sleep(1_500);
    }

    private void findAndReplace() throws InterruptedException {
        counted("find and replace");
        fx.get(() -> {
            at.desk.find("порт", true);
            return null;
        });
        Thread.sleep(800);
        run("find and replace", "find-next");
        Thread.sleep(500);
        fx.get(() -> {
            ((TextField) stage.getScene().lookup("#find-by")).setText("гавань");
            ((Button) stage.getScene().lookup("#find-replace-all")).fire();
            return null;
        });
        Thread.sleep(1_000);
        run("find and replace", "undo");
        fx.get(() -> {
            ((Button) stage.getScene().lookup("#find-close")).fire();
            return null;
        });
    }

    private void other() throws InterruptedException {
        counted("another article");
        // long ones often: they are what costs
        ArticleId next = articles.get(random.nextInt(random.nextBoolean() ? LONG_ONES : ARTICLES));
        fx.get(() -> {
            at.desk.open(next);
            return null;
        });
        Thread.sleep(2_000);
    }

    private void palette() throws InterruptedException {
        counted("palette");
        run("palette", "palette");
        Thread.sleep(300);
        Node field = fx.get(() -> stage.getScene().lookup("#palette-field"));
        for (String letter : List.of("т", "е", "м", "а")) {
            fx.get(() -> {
                Typist.press(field, letter);
                return null;
            });
            Thread.sleep(120);
        }
        fx.get(() -> {
            Typist.escape(field);
            return null;
        });
    }

    private void theme() throws InterruptedException {
        counted("theme");
        run("theme", "theme-dark");
        Thread.sleep(1_500);
        run("theme", "theme-light");
        Thread.sleep(500);
    }

    private void run(String what, String command) {
        doing = what;
        fx.get(() -> {
            at.desk.run(command);
            return null;
        });
    }

    private void counted(String what) {
        doing = what;
        done.merge(what, 1, Integer::sum);
    }

    private void doing(String what, long millis) throws InterruptedException {
        if (!what.equals("nothing")) {
            counted(what);
        }
        // what a step has left to be done is still of that step
        Thread.sleep(millis);
    }

    private void print(List<Watchdog.Stall> stalls) {
        long own = stalls.stream().filter(stall -> stall.cpu() > Watchdog.PATIENCE_MILLIS).count();
        System.out.println("done: " + done);
        System.out.printf(
                Locale.ROOT,
                "%d stalls of more than 50 ms by the wall clock, the longest %.0f ms; %d of more than 50 ms of CPU, the longest %.0f ms; load %.1f%n",
                stalls.size(),
                stalls.stream().mapToDouble(Watchdog.Stall::millis).max().orElse(0),
                own,
                stalls.stream().mapToDouble(Watchdog.Stall::cpu).max().orElse(0),
                TypingBenchmark.load());
        Map<String, List<Watchdog.Stall>> during =
                stalls.stream().collect(Collectors.groupingBy(Watchdog.Stall::during, TreeMap::new, Collectors.toList()));
        during.forEach((what, some) -> System.out.printf(
                Locale.ROOT,
                "%-20s %3d, of CPU %3d, the longest %.0f ms, of CPU %.0f ms%n",
                what,
                some.size(),
                some.stream().filter(stall -> stall.cpu() > Watchdog.PATIENCE_MILLIS).count(),
                some.stream().mapToDouble(Watchdog.Stall::millis).max().orElse(0),
                some.stream().mapToDouble(Watchdog.Stall::cpu).max().orElse(0)));
        stalls.stream()
                .filter(stall -> stall.cpu() > Watchdog.PATIENCE_MILLIS)
                .sorted(Comparator.comparingDouble(Watchdog.Stall::cpu).reversed())
                .forEach(SessionBenchmark::print);
    }

    private static void print(Watchdog.Stall stall) {
        System.out.printf(Locale.ROOT, "%n%s: %.0f ms, of CPU %.0f ms%n", stall.during(), stall.millis(), stall.cpu());
        for (StackTraceElement[] stack : stall.stacks()) {
            System.out.println("  " + Arrays.stream(stack)
                    .filter(frame -> frame == stack[0] || !frame.getClassName().startsWith("java."))
                    .limit(40)
                    .filter(frame -> frame == stack[0]
                            || frame.getClassName().startsWith("app.")
                            || frame.getMethodName().matches("layoutChildren|doCSSPass|doLayoutPass|followCaret|applyCss|pulse"))
                    .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                    .limit(8)
                    .collect(Collectors.joining(" < ")));
        }
    }
}
