package app.dateline.desk.inspector;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.KnownNames;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.details.DetailsModel;
import app.dateline.desk.details.DetailsView;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.history.HistoryModel;
import app.dateline.desk.history.HistoryView;
import app.dateline.desk.mentions.MentionsModel;
import app.dateline.desk.mentions.MentionsView;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.desk.pictures.PicturesView;
import app.dateline.desk.portal.PortalDesk;
import app.dateline.desk.portal.PortalModel;
import app.dateline.desk.portal.PortalView;
import app.dateline.desk.problems.ProblemsModel;
import app.dateline.desk.problems.ProblemsView;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.store.Store;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Progress;
import app.dateline.sync.Report;
import app.dateline.wire.Publication;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Draws every tab in both themes and languages, to be looked at: {@code InspectorShots FOLDER [TAB]}. */
final class InspectorShots {
    private static final double WIDTH = 316;

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            for (String font : List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
                    "Inter-Italic.otf", "PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf", "PTF76F.ttf")) {
                Font.loadFont(InspectorShots.class.getResource("/assets/fonts/" + font).toExternalForm(), 13);
            }
            try {
                new Shooting(folder, args.length > 1 ? args[1] : "", done).start();
            } catch (Exception e) {
                e.printStackTrace();
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static final class Shooting {
        private final Path folder;
        private final String only;
        private final CountDownLatch done;
        private final UiWords words = new UiWords(Language.RU);
        private final Current current = new Current();
        private final SimpleObjectProperty<Language> side = new SimpleObjectProperty<>(Language.RU);
        private InspectorView view;
        private Stage stage;
        private Pane holder;

        Shooting(Path folder, String only, CountDownLatch done) {
            this.folder = folder;
            this.only = only;
            this.done = done;
        }

        void start() throws Exception {
            Tasks tasks = new Tasks();
            Store store = Store.open(Files.createTempDirectory("shots"));
            String sha = store.media().add(photo());
            Article article = Sample.article(sha);
            store.save(Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline(
                    "Brazil’s Embramar delivers the first trainer to Portugal")), "Anna");
            store.save(article.withPictures(List.of()), "Анна Ковалёва");
            store.save(article.with(article.edition(Language.RU).withLead("")), "Анна Ковалёва");
            store.save(article, "John Smith", "restored");
            current.show(new OpenArticle(article, Clock.systemUTC()));
            KnownNames names = KnownNames.standard();
            DetailsModel details = new DetailsModel(current, side, names);
            Knowledge knowledge = new Knowledge(Gazetteer::standard, _ -> {}, tasks, System.err::println);
            FindingsModel findings =
                    new FindingsModel(current, knowledge, tasks, () -> LocalDate.of(2026, 11, 24), System.err::println);
            knowledge.read();
            MentionsModel mentions = new MentionsModel(current, findings, knowledge, System.out::println);
            ProblemsModel problems = new ProblemsModel(current, findings, System.out::println);
            Thumbnails thumbnails = new Thumbnails(store.media()::path, tasks);
            PicturesModel pictures =
                    new PicturesModel(current, findings, store.media(), names, List::of, tasks, words);
            SimpleObjectProperty<Object> saves = new SimpleObjectProperty<>();
            HistoryModel history = new HistoryModel(
                    current, side, saves, store, tasks, ZoneId.of("Europe/Moscow"), System.err::println);
            PortalModel portal = new PortalModel(current, findings, saves, store, new NoPortal(), Runnable::run,
                    _ -> {}, _ -> {}, tasks, words, Clock.systemUTC());
            ArticleId id = article.id();
            store.ledger().usePortal("https://portal.example.org");
            store.ledger().refused(id, store.ledger().outgoing(id).orElseThrow().generation(),
                    Message.of("sync.refused.picture-too-big"));
            store.ledger().published(
                    id, new Publication(Language.RU, 17, "/ru/17-severnyy-mys", "e1"), "https://portal.example.org");
            saves.set(new Object());
            Map<InspectorTab, Supplier<? extends Node>> panes = new HashMap<>();
            panes.put(InspectorTab.DETAILS, () -> new DetailsView(details, words));
            panes.put(InspectorTab.PICTURES, () -> new PicturesView(pictures, thumbnails, words));
            panes.put(InspectorTab.MENTIONS, () -> new MentionsView(mentions, words));
            panes.put(InspectorTab.PROBLEMS, () -> new ProblemsView(problems, words));
            panes.put(InspectorTab.HISTORY, () -> new HistoryView(history, words));
            panes.put(InspectorTab.PORTAL, () -> new PortalView(portal, words, System.out::println));
            view = new InspectorView(current, words, panes);
            view.badge(InspectorTab.PROBLEMS, problems.badge(), new SimpleObjectProperty<>("badge-blocking"));
            view.badge(InspectorTab.MENTIONS, mentions.badge(), new SimpleObjectProperty<>("badge-accent"));
            history.rowsProperty().subscribe(rows -> {
                if (!rows.isEmpty() && history.chosenProperty().get() == null) {
                    history.choose(rows.getFirst());
                }
            });
            holder = new Pane(view);
            stage = new Stage();
            Scene scene = new Scene(holder, WIDTH, 900);
            scene.getStylesheets().add("/app/dateline/desk/desk.css");
            stage.setScene(scene);
            stage.show();
            pictures.failures().add(Message.of("inspector.pictures.twice", "IMG_2031.jpg"));
            next(0);
        }

        private static Path photo() throws Exception {
            BufferedImage image = new BufferedImage(1600, 1016, BufferedImage.TYPE_INT_RGB);
            var g = image.createGraphics();
            g.setPaint(new java.awt.GradientPaint(0, 0, new java.awt.Color(0x486a7c), 300, 600, new java.awt.Color(0x94b0b8)));
            g.fillRect(0, 0, 1600, 1016);
            g.setColor(new java.awt.Color(0x6b5b43));
            g.fillPolygon(new int[] {0, 1600, 1600, 0}, new int[] {900, 420, 1016, 1016}, 4);
            Path file = Files.createTempFile("icebreaker", ".jpg");
            ImageIO.write(image, "jpg", file.toFile());
            return file;
        }

        private record NoPortal() implements PortalDesk {
            @Override
            public Optional<URI> address() {
                return Optional.of(URI.create("https://portal.example.org"));
            }

            @Override
            public void connect(String address, String token) {}

            @Override
            public Report pass(Progress progress, Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Publication publish(ArticleId id, Language language, Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }
        }

        private void next(int at) {
            List<InspectorTab> tabs = List.of(InspectorTab.values());
            if (at == tabs.size() * 4) {
                done.countDown();
                return;
            }
            InspectorTab tab = tabs.get(at % tabs.size());
            if (!only.isEmpty() && !tab.code().equals(only)) {
                next(at + 1);
                return;
            }
            boolean dark = at / tabs.size() % 2 == 1;
            Language language = at / tabs.size() < 2 ? Language.RU : Language.EN;
            words.languageProperty().set(language);
            side.set(language);
            holder.getStyleClass().removeAll("dark");
            if (dark) {
                holder.getStyleClass().add("dark");
            }
            view.tabProperty().set(tab);
            PauseTransition settle = new PauseTransition(Duration.millis(600));
            settle.setOnFinished(_ -> {
                // a snapshot must not be made while a pulse is being laid out
                Platform.runLater(() -> {
                    Node pane = ((javafx.scene.control.ScrollPane) view.lookup(".scroll-pane")).getContent();
                    double tall = Math.max(500, pane.getLayoutBounds().getHeight() + 60);
                    view.setPrefSize(WIDTH, tall);
                    holder.layout();
                    WritableImage image = new WritableImage((int) WIDTH, (int) tall);
                    view.snapshot(null, image);
                    write(image, folder.resolve(tab.code() + "-" + language.code() + (dark ? "-dark" : "") + ".png"));
                    next(at + 1);
                });
            });
            view.setPrefSize(WIDTH, 900);
            settle.play();
        }

        private static void write(WritableImage image, Path file) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            PixelReader pixels = image.getPixelReader();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    out.setRGB(x, y, pixels.getArgb(x, y));
                }
            }
            try {
                ImageIO.write(out, "png", file.toFile());
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
