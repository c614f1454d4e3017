package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.Layout;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: menu, new, search, which editions are shown, publish. */
final class TopBar {
    /** Which commands stand in which menu, in their order; a test holds that every command is in one. */
    static final List<List<String>> MENUS = List.of(
            List.of(
                    "article", "new", "publish-ru", "publish-en", "sync", "inbox-refresh", "tag-selected", "export-selected", "trash", "bring-back", "undo-selected"),
            List.of("edit", "undo", "redo", "cut", "copy", "paste", "paste-plain", "select-all", "find", "find-next", "find-previous", "replace", "replace-archive",
                    "bold", "italic", "fix"),
            List.of("view", "show-ru", "show-both", "show-en", "preview", "preview-browser", "text-only", "typewriter", "text-larger", "text-smaller",
                    "line-wider", "line-narrower", "scale-larger", "scale-smaller", "scale-standard"),
            List.of("go", "palette", "search", "inbox", "library", "rights", "entities", "views", "pane-next", "pane-previous", "focus-list", "focus-ru", "focus-en",
                    "tab-details", "tab-pictures", "tab-mentions", "tab-problems", "tab-portal", "tab-history"),
            List.of("settings", "theme-light", "theme-dark", "theme-system", "interface-ru", "interface-en",
                    "grammar-on", "grammar-off", "local-feeds"),
            Stream.concat(Stream.of("typing", "typography"), TypingCommands.SWITCHES.stream()).toList(),
            List.of("help", "keys", "tour"));

    /** More new stories than this are not told apart. */
    private static final int MANY = 99;

    private final HBox node = new HBox();

    TopBar(Commands commands, UiWords words, EditorModel editor, ObservableValue<Number> fresh) {
        Label line = new Label("line");
        line.getStyleClass().add("accent");
        HBox brand = new HBox(new Label("Date"), line);
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        Button begin = Window.button(commands.get("new"), words);
        begin.setGraphic(new FontIcon(Feather.PLUS));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        brand.setMinWidth(Region.USE_PREF_SIZE);
        node.getStyleClass().add("top");
        node.getChildren()
                .setAll(
                        menu(commands, words),
                        brand,
                        begin,
                        search(commands, words),
                        new Gap(),
                        inbox(commands, words, fresh),
                        editions(editor, words),
                        publish(commands, words, editor));
    }

    HBox node() {
        return node;
    }

    private static MenuButton menu(Commands commands, UiWords words) {
        MenuButton button = new MenuButton();
        button.setId("menu");
        button.setGraphic(new FontIcon(Feather.MENU));
        button.getStyleClass().addAll("flat", "no-arrow");
        button.accessibleTextProperty().bind(words.say("desk.menu.name"));
        for (List<String> menu : MENUS) {
            Menu items = new Menu();
            items.textProperty().bind(words.say("desk.menu." + menu.getFirst()));
            menu.stream().skip(1).map(id -> item(commands, id, words)).forEach(items.getItems()::add);
            button.getItems().add(items);
        }
        return button;
    }

    static MenuItem item(Commands commands, String id, UiWords words) {
        Command command = commands.get(id);
        MenuItem item = command.on() == null ? new MenuItem() : check(command);
        item.setId("menu-" + command.id());
        item.textProperty().bind(words.say(command.words()));
        if (command.icon() != null) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        // shown only: the scene's filter runs the keys, so that they work under every layout; a key that counts in one
        // place is not shown, because the menu would run it everywhere
        if (commands.isForEverywhere(command)) {
            item.acceleratorProperty().bind(commands.key(command));
        }
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private static CheckMenuItem check(Command command) {
        CheckMenuItem item = new CheckMenuItem();
        command.on().subscribe(on -> item.setSelected(on));
        // a click has switched the mark already; the setting says what it is
        item.selectedProperty().addListener(_ -> item.setSelected(command.on().get()));
        return item;
    }

    private static Button search(Commands commands, UiWords words) {
        Command palette = commands.get("palette");
        Button button = new Button();
        button.setId("command-palette");
        button.getStyleClass().add("search");
        button.accessibleTextProperty().bind(words.say("desk.palette.prompt"));
        Label prompt = new Label();
        prompt.getStyleClass().add("muted");
        prompt.textProperty().bind(words.say("desk.palette.prompt"));
        Label key = Window.key("");
        key.textProperty().bind(commands.key(palette).map(KeyCombination::getDisplayText).orElse(""));
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox inside = new HBox(prompt, new Gap(), key);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(inside);
        button.setOnAction(_ -> palette.run());
        return button;
    }

    /** How many stories are new, on the button that shows them. */
    private static Button inbox(Commands commands, UiWords words, ObservableValue<Number> fresh) {
        Command command = commands.get("inbox");
        Label count = new Label();
        count.getStyleClass().addAll("tab-badge", "badge-accent");
        count.textProperty().bind(fresh.map(now -> now.intValue() > MANY ? MANY + "+" : now.toString()));
        count.visibleProperty().bind(fresh.map(now -> now.intValue() > 0));
        count.managedProperty().bind(count.visibleProperty());
        HBox inside = new HBox(new FontIcon(Feather.INBOX), count);
        inside.getStyleClass().add("inbox-mark");
        Button button = new Button();
        button.setId("command-inbox");
        button.getStyleClass().add("flat");
        button.setGraphic(inside);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(fresh.flatMap(now -> words.say("desk.inbox.badge", now.intValue())));
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.accessibleTextProperty());
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static HBox editions(EditorModel editor, UiWords words) {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Layout layout : Layout.values()) {
            ToggleButton button = new ToggleButton(layout == Layout.BOTH ? "RU | EN" : layout.name());
            button.setId("show-" + layout.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.accessibleTextProperty()
                    .bind(words.say("desk.command.show-" + layout.name().toLowerCase(java.util.Locale.ROOT)));
            button.setSelected(editor.layoutProperty().get() == layout);
            editor.layoutProperty().addListener((_, _, now) -> button.setSelected(now == layout));
            button.setOnAction(_ -> {
                button.setSelected(true);
                editor.layoutProperty().set(layout);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** Publishes the edition that is written in now. */
    private static Button publish(Commands commands, UiWords words, EditorModel editor) {
        Button button = new Button();
        button.setId("publish");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty()
                .bind(editor.activeProperty().flatMap(language -> words.say("desk.top.publish", language.name())));
        button.disableProperty().bind(Bindings.not(commands.get("publish-ru").enabled()));
        button.setOnAction(_ -> commands.get("publish-" + editor.activeProperty().get().code()).run());
        return button;
    }
}
