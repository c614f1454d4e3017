package app.dateline.desk.shell;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.EditorView;
import app.dateline.desk.list.ArticleListModel;
import app.dateline.desk.list.ArticleListView;
import app.dateline.desk.open.Current;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import java.util.List;

/** The whole desk over one store: its models, its window, its commands. FX thread only. */
public final class Desk {
    public Desk(Store store, Path profile, Settings settings, Clock clock) {
        UiWords words = new UiWords(settings.language());
        Tasks tasks = new Tasks();
        Current current = new Current();
        java.util.function.Consumer<Message> failed = m -> System.err.println(m);
        ArticleListModel list = new ArticleListModel(store, tasks, _ -> new ArticleListModel.Count(0, 1), failed);
        model = new DeskModel(store, profile, settings, tasks, current, list, failed, clock);
        EditorModel editor = new EditorModel(current, tasks, failed);
        EditorView text = new EditorView(editor, words, _ -> new Region(), () -> {}, _ -> {}, () -> {});
        Commands commands = new Commands();
        ArticleListView listView = new ArticleListView(list, words, model.openIdProperty(), model::open, () -> {});
        Region inspector = new Region();
        inspector.getStyleClass().add("inspector");
        window = new Window(words, commands, listView.node(), text.node(), inspector, 1440, 900);
        Panels panels = new Panels(inspector, List.of("details", "pictures", "mentions", "problems", "portal", "history"), _ -> {});
        new DeskCommands(model, editor, text, current).addTo(commands, window, listView, panels);
        commands.add(app.dateline.desk.command.Command.of("publish-ru", null, "", () -> {}));
        commands.add(app.dateline.desk.command.Command.of("publish-en", null, "", () -> {}));
        commands.add(app.dateline.desk.command.Command.of("sync", null, "F5", () -> {}));
        window.bars(
                new TopBar(commands, words, editor).node(),
                new StatusBar(words, model.statusProperty(), new SimpleStringProperty("portal"), new SimpleStringProperty("2 problems"), new SimpleObjectProperty<>(false), () -> {}, tasks, new MenuButton("x")).node());
        window.dress(settings.theme());
        list.refresh();
    }

    private final DeskModel model;
    private final Window window;

    public Scene scene() {
        return window.scene();
    }

    public void open(ArticleId id) {
        model.open(id);
    }
    public void theme(Theme t) { window.dress(t); }
}
