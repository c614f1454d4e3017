package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.WindowTest;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.shell.Look;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list at its usual width, searched by hand. */
@WindowTest
class ArticleListWindowTest {
    private Path folder;
    private Store store;
    private Tasks tasks;
    private ArticleListModel model;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("list");
        store = Store.open(folder);
        save("Ледоколы проекта 22220 провели караван по Северному морскому пути", "Текст.");
        save("Верфь «Северный мыс» спустила на воду ледокол", "Текст.");
        save("Порт Мурманска открыл новые причалы", "Первый ледокол ждут в среду.");
        tasks = new Tasks();
        model = new ArticleListModel(store, tasks, _ -> Optional.of(new ArticleListModel.Count(1, 2)), _ -> {});
        Look.loadFonts();
        UiWords words = new UiWords(Language.RU);
        SimpleObjectProperty<ArticleId> opened = new SimpleObjectProperty<>();
        ListActions actions = new ListActions(model, null, Optional::empty, _ -> List.of(), opened, words);
        ArticleListView view = new ArticleListView(model, actions, words, opened, _ -> {}, () -> {});
        model.refresh();
        Scene scene = new Scene(view.node(), 320, 420);
        scene.getStylesheets().add("/app/dateline/desk/desk.css");
        stage.setScene(scene);
        stage.show();
    }

    private void save(String headline, String body) {
        Article article = Article.create(Language.RU);
        store.save(article.with(Edition.empty(Language.RU).withHeadline(headline).withBody(body)), "Анна");
    }

    @AfterEach
    void close() throws Exception {
        tasks.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long marked(FxRobot robot) {
        return robot.lookup(".article-row .found").queryAllAs(javafx.scene.shape.Path.class).stream()
                .filter(path -> !path.getElements().isEmpty())
                .count();
    }

    @Test
    void theWordsThatWereSearchedForAreMarkedInTheHeadlines(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> model.rows().size() == 3);

        robot.interact(() -> model.textProperty().set("ледокол "));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> marked(robot) == 2);

        assertThat(model.rows()).hasSize(3);

        robot.interact(() -> model.textProperty().set(""));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> marked(robot) == 0);
    }

    @Test
    void whatTheListHasCountedCanBeSearchedFor() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> store.list(ListQuery.ALL.withText("has:problem")).size() == 3);
    }
}
