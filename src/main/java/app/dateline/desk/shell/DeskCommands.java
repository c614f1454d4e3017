package app.dateline.desk.shell;

import app.dateline.article.Language;
import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.editor.Clip;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.EditorView;
import app.dateline.desk.editor.Layout;
import app.dateline.desk.editor.Pasting;
import app.dateline.desk.fix.FixPopUp;
import app.dateline.desk.inbox.InboxModel;
import app.dateline.desk.inspector.InspectorTab;
import app.dateline.desk.library.LibraryModel;
import app.dateline.desk.list.ArticleListView;
import app.dateline.desk.list.ListActions;
import app.dateline.desk.list.SavedViews;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.portal.PortalModel;
import app.dateline.desk.preview.PreviewModel;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.text.RichTextBox;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.feather.Feather;

/** Declares what a user can do at the desk itself; publishing and sync are added by those who know how. */
final class DeskCommands {
    private final DeskModel model;
    private final EditorModel editor;
    private final EditorView text;
    private final Current current;
    private final Pasting pasting;
    private final Consumer<List<Path>> files;

    /** @param files takes files that are pasted */
    DeskCommands(
            DeskModel model,
            EditorModel editor,
            EditorView text,
            Current current,
            Pasting pasting,
            Consumer<List<Path>> files) {
        this.model = model;
        this.editor = editor;
        this.text = text;
        this.current = current;
        this.pasting = pasting;
        this.files = files;
    }

    void addTo(
            Commands commands,
            Window window,
            ArticleListView list,
            ListActions actions,
            InboxModel inbox,
            Consumer<InspectorTab> tabs) {
        BooleanBinding open = Bindings.isNotNull(current.openProperty());
        commands.add(Command.of("new", Feather.PLUS, "Shortcut+N", () -> begin(editor.activeProperty().get())));

        // while the inbox covers the text, what was done there is what a person wants to take back
        ObservableBooleanValue covered = inbox.openProperty();
        BooleanBinding canUndo = Bindings.when(covered).then(actions.canUndo()).otherwise(can(true));
        commands.add(Command.of("undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", canUndo, () -> {
            if (covered.get()) {
                actions.undo();
            } else {
                step(OpenArticle::undo);
            }
        }));
        commands.add(Command.of(
                "redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", can(false).and(Bindings.not(covered)), () -> step(OpenArticle::redo)));
        commands.add(Command.of("cut", null, "Shortcut+X", () -> clip(window, TextInputControl::cut, RichTextBox::cut)));
        commands.add(Command.of("copy", null, "Shortcut+C", () -> clip(window, TextInputControl::copy, RichTextBox::copy)));
        commands.add(Command.of("paste", null, "Shortcut+V", () -> clip(window, TextInputControl::paste, _ -> pasted(false))));
        commands.add(Command.of(
                "paste-plain", null, "Shortcut+Shift+V", () -> clip(window, TextInputControl::paste, _ -> pasted(true))));
        commands.add(Command.of(
                "select-all",
                null,
                "Shortcut+A",
                () -> {
                    if (list.focused().get()) {
                        list.selectAll();
                    } else {
                        clip(window, TextInputControl::selectAll, RichTextBox::selectAll);
                    }
                }));
        commands.add(Command.of("bold", Feather.BOLD, "Shortcut+B", open, () -> wrap("**")));
        commands.add(Command.of("italic", Feather.ITALIC, "Shortcut+I", open, () -> wrap("*")));

        commands.add(Command.of("palette", Feather.COMMAND, "Shortcut+Shift+P", window::palette));
        commands.add(Command.of("search", Feather.SEARCH, "Shortcut+Shift+F", () -> {
            window.showPanels();
            list.focusSearch();
        }));
        commands.add(Command.of("show-ru", null, "Alt+1", () -> editor.layoutProperty().set(Layout.RU)));
        commands.add(Command.of("show-both", null, "Alt+2", () -> editor.layoutProperty().set(Layout.BOTH)));
        commands.add(Command.of("show-en", null, "Alt+3", () -> editor.layoutProperty().set(Layout.EN)));
        commands.add(Command.of("focus-list", null, "Shortcut+L", () -> {
            window.showPanels();
            list.focusList();
        }));
        commands.add(Command.of("focus-ru", null, "F7", open, () -> text.focus(Language.RU)));
        commands.add(Command.of("focus-en", null, "Shift+F7", open, () -> text.focus(Language.EN)));
        int place = 1;
        for (InspectorTab tab : InspectorTab.values()) {
            String key = "Shortcut+Shift+" + place++;
            commands.add(Command.of("tab-" + tab.code(), null, key, () -> tabs.accept(tab)));
        }
        commands.add(Command.of("text-only", Feather.MAXIMIZE_2, "F11", window::textOnly));
        for (Theme theme : Theme.values()) {
            String id = "theme-" + theme.name().toLowerCase(java.util.Locale.ROOT);
            commands.add(Command.of(id, null, "", () -> choose(s -> s.withTheme(theme))));
        }
        commands.add(Command.of("interface-ru", null, "", () -> choose(s -> s.withLanguage(Language.RU))));
        commands.add(Command.of("interface-en", null, "", () -> choose(s -> s.withLanguage(Language.EN))));
        commands.add(Command.of("grammar-on", null, "", () -> choose(s -> s.withGrammar(true))));
        commands.add(Command.of("grammar-off", null, "", () -> choose(s -> s.withGrammar(false))));
    }

    /** What is done to the articles that are selected. */
    static void addTo(Commands commands, ListActions actions, ArticleListView list) {
        commands.add(Command.of("trash", Feather.TRASH_2, "Delete", actions.canChange(), actions::trash), list.focused());
        commands.add(
                Command.of("bring-back", Feather.CORNER_UP_LEFT, "Shortcut+Backspace", actions.canBringBack(), actions::bringBack),
                list.focused());
        commands.add(Command.of(
                "tag-selected", Feather.TAG, "Shortcut+Shift+K", actions.canChange(), () -> actions.tag(list.actions())));
        commands.add(Command.of(
                "export-selected", Feather.DOWNLOAD, "Shortcut+Shift+E", actions.canChange(), actions::export));
        commands.add(Command.of("undo-selected", null, "Shortcut+Shift+U", actions.canUndo(), actions::undo));
    }

    /** What mends a text where it stands. */
    static void addTo(Commands commands, EditorView text, FixPopUp fixes) {
        commands.add(Command.of("fix", Feather.CHECK_CIRCLE, "Alt+Enter", () -> text.caret()
                .ifPresent(caret -> fixes.open(caret.place(), caret.text(), caret.onScreen()))));
        text.onClick(at -> fixes.point(at.place(), at.text(), at.onScreen(), at.caret()));
    }

    /** What shows the pages before they are readers'. */
    static void addTo(Commands commands, Current current, PreviewModel preview) {
        BooleanBinding open = Bindings.isNotNull(current.openProperty());
        commands.add(Command.of("preview", Feather.EYE, "F9", open, preview::toggle));
        commands.add(Command.of("preview-browser", Feather.EXTERNAL_LINK, "Shift+F9", open, preview::browse));
    }

    /** What brings stories in. */
    void addTo(Commands commands, InboxModel inbox, Runnable open) {
        commands.add(Command.of("inbox", Feather.INBOX, "Shortcut+Shift+I", open));
        commands.add(Command.of("inbox-refresh", Feather.RSS, "Shift+F5", inbox::fetch));
        BooleanProperty local = new SimpleBooleanProperty();
        local.bind(model.settingsProperty().map(Settings::localFeeds));
        commands.add(Command.toggle(
                "local-feeds", "", local, () -> choose(s -> s.withLocalFeeds(!s.localFeeds()))));
    }

    /** What shows all pictures, and those whose rights end. @param show makes way for it and does it */
    static void addTo(Commands commands, LibraryModel library, Consumer<Runnable> show) {
        commands.add(Command.of("library", Feather.IMAGE, "Shortcut+Shift+L", () -> show.accept(library::open)));
        commands.add(Command.of("rights", Feather.CLOCK, "Shortcut+Shift+R", () -> show.accept(library::openRights)));
    }

    /** The saved views of the list, each with the key of its number. */
    static void addTo(Commands commands, SavedViews views, ArticleListView list) {
        commands.add(Command.of("views", Feather.BOOKMARK, "Shortcut+Shift+S", list::showViews));
        for (int i = 0; i < SavedViews.MOST; i++) {
            int number = i;
            commands.add(Command.of(
                    "view-" + (i + 1), null, "Shortcut+" + (i + 1), views.isThere(number), () -> views.choose(number)));
        }
    }

    /** What goes to the portal; each shows what becomes of it. */
    static void addTo(Commands commands, PortalModel portal, Runnable show) {
        for (Language language : Language.values()) {
            BooleanProperty can = new SimpleBooleanProperty();
            can.bind(portal.canPublish(language));
            commands.add(Command.of("publish-" + language.code(), Feather.SEND, "", can, () -> {
                show.run();
                portal.publish(language);
            }));
        }
        commands.add(Command.of("sync", Feather.REFRESH_CW, "F5", () -> {
            show.run();
            portal.syncNow();
        }));
    }

    void begin(Language language) {
        model.begin(language);
        javafx.application.Platform.runLater(() -> text.focus(language));
    }

    private void choose(UnaryOperator<Settings> change) {
        model.choose(change.apply(model.settingsProperty().get()));
    }

    private BooleanBinding can(boolean undo) {
        return Bindings.createBooleanBinding(
                () -> {
                    OpenArticle open = current.openProperty().get();
                    return open != null
                            && (undo ? open.canUndoProperty().get() : open.canRedoProperty().get());
                },
                current.openProperty(),
                current.articleProperty());
    }

    private void step(Consumer<OpenArticle> step) {
        step.accept(current.openProperty().get());
    }

    /** Cut, copy and paste are here, and not only in the controls, so that they work under a Cyrillic layout. */
    private void clip(Window window, Consumer<TextInputControl> inField, Consumer<RichTextBox> inText) {
        Node focus = window.focusOwner();
        if (focus instanceof TextInputControl field) {
            inField.accept(field);
        } else if (text.focused().focusedProperty().getValue()) {
            inText.accept(text.focused());
        }
    }

    private void pasted(boolean plain) {
        Clip clip = Clip.now();
        if (plain) {
            pasting.pastePlain(clip);
        } else if (clip.html() == null && !clip.files().isEmpty()) {
            files.accept(clip.files());
        } else {
            pasting.paste(clip);
        }
    }

    private void wrap(String sign) {
        RichTextBox box = text.focused();
        box.insert(sign + box.selection() + sign);
    }
}
