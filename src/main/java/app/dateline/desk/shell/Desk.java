package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.archive.ArchiveModel;
import app.dateline.desk.archive.ArchiveSheet;
import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.command.KeyMap;
import app.dateline.desk.control.FileDrop;
import app.dateline.desk.control.KnownNames;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.KnownParties;
import app.dateline.desk.details.DetailsModel;
import app.dateline.desk.details.DetailsView;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.EditorView;
import app.dateline.desk.editor.Pasting;
import app.dateline.desk.editor.PictureStrip;
import app.dateline.desk.entities.EntitiesModel;
import app.dateline.desk.entities.EntitiesSheet;
import app.dateline.desk.find.FindBar;
import app.dateline.desk.find.FindCommands;
import app.dateline.desk.find.FindModel;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.GrammarReading;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.findings.Spelling;
import app.dateline.desk.findings.StyleBook;
import app.dateline.desk.fix.FixModel;
import app.dateline.desk.fix.FixPopUp;
import app.dateline.desk.history.ComparisonSheet;
import app.dateline.desk.history.HistoryModel;
import app.dateline.desk.history.HistoryView;
import app.dateline.desk.inbox.InboxModel;
import app.dateline.desk.inbox.InboxSheet;
import app.dateline.desk.inspector.InspectorTab;
import app.dateline.desk.inspector.InspectorView;
import app.dateline.desk.inspector.PlaceOpener;
import app.dateline.desk.library.LibraryModel;
import app.dateline.desk.library.LibrarySheet;
import app.dateline.desk.library.Looks;
import app.dateline.desk.list.ArticleListModel;
import app.dateline.desk.list.ArticleListView;
import app.dateline.desk.list.ListActions;
import app.dateline.desk.list.QuietCounts;
import app.dateline.desk.list.SavedViews;
import app.dateline.desk.list.Several;
import app.dateline.desk.mentions.Doubts;
import app.dateline.desk.mentions.MentionsModel;
import app.dateline.desk.mentions.MentionsView;
import app.dateline.desk.mentions.NamingPopUp;
import app.dateline.desk.open.Current;
import app.dateline.desk.pictures.Elsewhere;
import app.dateline.desk.pictures.PictureChooser;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.desk.pictures.PicturesView;
import app.dateline.desk.portal.DeskEdits;
import app.dateline.desk.portal.PortalModel;
import app.dateline.desk.portal.PortalView;
import app.dateline.desk.portal.SyncedPortal;
import app.dateline.desk.preview.PreviewModel;
import app.dateline.desk.preview.PreviewView;
import app.dateline.desk.problems.ProblemsModel;
import app.dateline.desk.problems.ProblemsView;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.desk.typography.TypographyModel;
import app.dateline.desk.typography.TypographySheet;
import app.dateline.intake.InlinePictures;
import app.dateline.intake.Intake;
import app.dateline.intake.feed.Feeds;
import app.dateline.intake.feed.Fetch;
import app.dateline.intake.feed.Polling;
import app.dateline.intake.feed.Reachable;
import app.dateline.mention.Gazetteer;
import app.dateline.picture.ThumbnailFolder;
import app.dateline.proof.Place;
import app.dateline.proof.grammar.Grammar;
import app.dateline.proof.spelling.Lexicon;
import app.dateline.store.Store;
import app.dateline.sync.Portal;
import app.dateline.sync.Tokens;
import app.dateline.text.find.Sought;
import app.dateline.wire.Publication;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The whole desk over one store: its models, its window, its commands. FX thread only. */
public final class Desk {
    /**
     * What the desk works with.
     *
     * @param reach        makes the way to a portal
     * @param chooser      makes what lets a person choose picture files, from the window it belongs to
     * @param folders      the same for a folder
     * @param browse       shows a web page to the person
     * @param dictionaries reads the one of a language; called off the FX thread
     */
    public record Parts(
            Store store,
            Path profile,
            Settings settings,
            Tokens tokens,
            Reach reach,
            BiFunction<Supplier<javafx.stage.Window>, UiWords, PictureChooser> chooser,
            BiFunction<Supplier<javafx.stage.Window>, UiWords, FolderChooser> folders,
            Consumer<URI> browse,
            Clock clock,
            Function<Language, Lexicon> dictionaries) {}

    /** Makes the way to a portal; what it says to people it says in the language asked for at that moment. */
    public interface Reach {
        Portal to(URI address, String token, Supplier<Language> language);
    }

    private final Parts parts;
    private final Commands commands = new Commands();
    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private final UiWords words;
    private final Knowledge knowledge;
    private final FindingsModel findings;
    private final ArticleListModel list;
    private final DeskModel model;
    private final EditorModel editor;
    private final SyncedPortal synced;
    private final PortalModel portal;
    private final ProblemsModel problems;
    private final EditorView text;
    private final FindModel find;
    private final ArchiveModel archive;
    private final ThumbnailFolder small;
    private final LibraryModel library;
    private final Looks looks;
    private final Fetch fetch;
    private final InboxModel inbox;
    private final EntitiesModel entities;
    private final Polling polling;
    private final InspectorView inspector;
    private final HistoryModel history;
    private final TypographyModel typography;
    private final PreviewModel preview;
    private final PreviewView previewView;
    private PlaceOpener places;
    private final Window window;
    private final LookCommands look;
    private final Unstored unstored;

    public Desk(Parts parts) {
        this.parts = parts;
        Store store = parts.store();
        this.words = new UiWords(parts.settings().language());
        this.knowledge = new Knowledge(
                () -> Gazetteer.standard().with(store.entities()), store::uses, store::save, tasks, this::say);
        Spelling spelling = new Spelling(
                knowledge, parts.dictionaries(), store::words, store::addWords, tasks, this::say);
        StyleBook style = new StyleBook(parts.profile(), this::say);
        GrammarReading grammar = new GrammarReading(Grammar::new, tasks, this::say);
        KnownParties known = new KnownParties(store, tasks, this::say);
        this.findings = new FindingsModel(
                current, knowledge, style, known.partiesProperty(), spelling, grammar, tasks, this::today, this::say);
        store.knowing(this::named);
        ProblemCounter problemCounter = new ProblemCounter(knowledge, style, known::now, this::today);
        this.list = new ArticleListModel(store, tasks, problemCounter::count, this::say);
        this.model = new DeskModel(
                store, parts.profile(), parts.settings(), tasks, current, list, this::say, parts.clock());
        this.editor = new EditorModel(current, tasks, this::say);
        this.synced = new SyncedPortal(
                store,
                parts.tokens(),
                new DeskEdits(current, store, () -> model.settingsProperty().get().author()),
                parts.settings().portal(),
                (address, token) -> parts.reach().to(address, token, words::language),
                address -> Platform.runLater(() ->
                        model.choose(model.settingsProperty().get().withPortal(address.toString()))));
        this.portal = new PortalModel(
                current,
                findings,
                model.statusProperty(),
                store,
                synced,
                model::stored,
                _ -> {
                    list.refresh();
                    knowledge.read();
                    looks().look();
                },
                this::published,
                tasks,
                words,
                parts.clock());
        this.problems = new ProblemsModel(current, findings, this::reveal);
        KnownNames names = KnownNames.standard();
        this.small = new ThumbnailFolder(parts.profile().resolve("thumbnails"), ThumbnailFolder.LIMIT);
        PicturesModel pictures = new PicturesModel(
                current,
                findings,
                store.media(),
                known,
                parts.chooser().apply(this::stage, words),
                new Elsewhere(store.library(), store.media()::path, small),
                tasks,
                words);
        Thumbnails thumbnails = new Thumbnails(store.media()::path, small, tasks);
        this.text = new EditorView(
                editor,
                words,
                language -> new PictureStrip(
                        language, pictures, current.articleProperty(), thumbnails, words, () -> open(InspectorTab.PICTURES)),
                () -> open(InspectorTab.DETAILS),
                files -> files().dropped(files, pictures),
                this::begin);
        this.find = new FindModel(current, editor, tasks);
        this.history = new HistoryModel(new HistoryModel.Parts(
                current,
                editor.activeProperty(),
                model.statusProperty(),
                model::stored,
                store,
                tasks,
                knowledge::name,
                parts.clock().getZone(),
                this::say));
        Several several = several();
        MentionsModel mentions = new MentionsModel(
                current, findings, knowledge, this::reveal, several::undoable, this::say);
        new Doubts(current, findings, knowledge, this::say);
        this.inspector = inspector(names, pictures, thumbnails, mentions);
        this.preview = new PreviewModel(
                current,
                editor.activeProperty(),
                knowledge::entity,
                style::rights,
                store.media()::path,
                parts.browse(),
                parts.clock(),
                tasks,
                this::say);
        this.previewView = new PreviewView(preview, words, tasks, this::say);
        text.onCaret(preview::caret);
        FolderChooser folders = parts.folders().apply(this::stage, words);
        ListActions actions =
                new ListActions(list, several, folders::choose, this::named, model.openIdProperty(), words);
        ArticleListView listView =
                new ArticleListView(list, actions, words, model.openIdProperty(), model::open, this::begin);
        this.window = new Window(words, commands, listView.node(), text.node(), inspector, 1440, 900);
        window.cover(new ComparisonSheet(history, words).node());
        this.typography = new TypographyModel(current, tasks, this::say);
        window.lay(new TypographySheet(typography, words).node());
        FileDrop.onto(listView.node(), files()::take);
        Pasting pasting = new Pasting(current, text, new InlinePictures(store.media(), known::now), tasks, this::say);
        this.fetch = new Fetch(
                Fetch.Limits.NORMAL,
                () -> model.settingsProperty().get().localFeeds() ? Reachable.LOCAL : Reachable.PUBLIC,
                parts.clock());
        Feeds feeds = new Feeds(store.inbox(), fetch, parts.clock());
        this.inbox = inbox(feeds, several);
        DeskCommands desk =
                new DeskCommands(model, editor, text, current, pasting, files -> files().dropped(files, pictures));
        desk.addTo(commands, window, listView, actions, inbox, this::open);
        new TypingCommands(model).addTo(commands, typography, editor, text, current);
        this.archive = new ArchiveModel(new ArchiveModel.Parts(
                store, tasks, several, list::asked, model::stored, model::open, words));
        this.library = new LibraryModel(new LibraryModel.Parts(
                store.library(), tasks, current, model::stored, model::open, parts.clock(), this::say));
        this.looks = new Looks(
                store.library(), store.media()::path, small, thumbnails::areWanted, tasks, library::refresh, this::say);
        looks.follow(current, model.statusProperty());
        find();
        LibrarySheet librarySheet = new LibrarySheet(library, thumbnails, words);
        window.cover(librarySheet.node());
        DeskCommands.addTo(commands, library, open -> {
            closeSheets();
            window.showPanels();
            looks.look();
            open.run();
            librarySheet.focus();
        });
        InboxSheet inboxSheet = new InboxSheet(inbox, words, parts.clock().getZone());
        window.cover(inboxSheet.node());
        desk.addTo(commands, inbox, () -> {
            closeSheets();
            window.showPanels();
            inboxSheet.open();
        });
        this.entities = entities(several, folders, () -> {
            closeSheets();
            window.showPanels();
        });
        DeskCommands.addTo(commands, actions, listView);
        SavedViews views = new SavedViews(
                list,
                model.settingsProperty().map(Settings::views),
                all -> model.choose(model.settingsProperty().get().withViews(all)));
        listView.offer(views, words);
        DeskCommands.addTo(commands, views, listView);
        FixModel fixes = new FixModel(current, findings, spelling, mentions, tasks, this::say);
        DeskCommands.addTo(commands, text, new FixPopUp(fixes, new NamingPopUp(mentions, words), words));
        DeskCommands.addTo(commands, current, preview);
        DeskCommands.addTo(commands, portal, () -> open(InspectorTab.PORTAL));
        this.look = look(listView);
        text.follow(findings.findingsProperty(), tasks, this::say);
        this.unstored = new Unstored(window, current, folders, tasks);
        unstored.follow(model.statusProperty());
        model.settingsProperty().subscribe(now -> {
            words.languageProperty().set(now.language());
            window.dress(now);
            text.dress(now.display());
            editor.typingProperty().set(now.typing());
            grammar.onProperty().set(now.grammar());
            preview.darkProperty().set(Look.isDark(now.theme()));
        });
        preview.openProperty().addListener((_, _, _) -> placePreview());
        preview.widthProperty().addListener((_, _, _) -> placePreview());
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(_ -> {
                    Settings now = model.settingsProperty().get();
                    window.dress(now);
                    preview.darkProperty().set(Look.isDark(now.theme()));
                });
        model.settingsProperty()
                .map(Settings::keys)
                .subscribe(keys -> commands.keysProperty().set(KeyMap.read(keys, commands.all())));
        knowledge.gazetteerProperty().addListener(_ -> list.recount());
        known.partiesProperty().addListener(_ -> list.recount());
        knowledge.read();
        known.read();
        list.refresh();
        inbox.refresh();
        this.polling = new Polling(
                store.inbox(), feeds, parts.clock(), _ -> Platform.runLater(inbox::refresh));
        model.tidy();
        tasks.quietly(
                _ -> {
                    small.sweep();
                    return null;
                },
                _ -> looks.look(),
                this::say);
        new QuietCounts(store, tasks, problemCounter::count, current.articleProperty(), list.textProperty());
    }

    private void placePreview() {
        if (preview.openProperty().get()) {
            window.showBeside(previewView.node(), previewView.wishedWidth());
        } else {
            window.showPanelsBeside();
        }
    }

    private void find() {
        FindBar bar = new FindBar(find, editor, words, text::select);
        find.shownProperty().subscribe(shown -> text.light(shown.found(), shown.current()));
        find.goneToProperty().subscribe(place -> {
            if (place != null) {
                text.goTo(place);
            }
        });
        text.above(bar.node());
        ArchiveSheet sheet = new ArchiveSheet(archive, words);
        window.cover(sheet.node());
        new FindCommands(find, bar, text, this::closeSheets).addTo(commands, current, selected -> {
            inbox.close();
            library.close();
            entities.close();
            sheet.open(selected);
        });
    }

    /** What lies over the text: of two that are open, one would be hidden and have the keys. */
    private void closeSheets() {
        history.close();
        archive.close();
        inbox.close();
        library.close();
        entities.close();
    }

    /** @param uncover takes away what lies over the text */
    private EntitiesModel entities(Several several, FolderChooser folders, Runnable uncover) {
        EntitiesModel entities = new EntitiesModel(new EntitiesModel.Parts(
                parts.store(), knowledge, several, tasks, words, this::say));
        EntitiesSheet sheet = new EntitiesSheet(entities, words, folders::choose);
        window.cover(sheet.node());
        commands.add(Command.of("entities", Feather.GLOBE, "Shortcut+Shift+Y", () -> {
            uncover.run();
            sheet.open();
        }));
        current.openProperty().addListener((_, _, now) -> {
            if (now != null) {
                entities.close();
            }
        });
        return entities;
    }

    /** What belongs to no part alone: how large they are, the way from one to the next, the bars around them. */
    private LookCommands look(ArticleListView listView) {
        StatusBar status =
                new StatusBar(words, model, portal, findings, () -> open(InspectorTab.PROBLEMS), tasks, commands);
        Panes panes = new Panes(List.of(
                new Panes.Pane(listView.node(), listView::focusList),
                new Panes.Pane(text.pane(Language.RU), () -> text.focus(Language.RU)),
                new Panes.Pane(text.pane(Language.EN), () -> text.focus(Language.EN)),
                new Panes.Pane(inspector, () -> inspector.open(inspector.tabProperty().get())),
                new Panes.Pane(status.node(), status::focus)));
        LookCommands look = new LookCommands(model);
        look.addTo(commands, window, words, panes, step -> switch (step) {
            case LIST -> listView.node();
            case TEXT -> text.node();
            case INSPECTOR -> inspector;
            case PROBLEMS -> window.scene().lookup("#inspector-tab-problems");
            case PUBLISH -> window.scene().lookup("#publish");
        });
        window.bars(new TopBar(commands, words, editor, inbox.freshProperty()).node(), status.node());
        return look;
    }

    /** Shows a new person around the window; once a profile. */
    public void welcome() {
        look.welcome(commands);
    }

    /** The ids of all commands. */
    List<String> commands() {
        return commands.all().stream().map(Command::id).toList();
    }

    /**
     * Does what the command of this id does, if it can be done now.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public void run(String command) {
        commands.get(command).run();
    }

    private FilesIn files() {
        return new FilesIn(
                files -> new Intake(parts.store(), model.settingsProperty().get().author()).take(files),
                tasks, words, list::refresh, knowledge::read, this::open, this::say);
    }

    private Several several() {
        return new Several(new Several.Parts(
                parts.store(),
                tasks,
                current,
                model::putAway,
                model::open,
                list::refresh,
                folder -> parts.browse().accept(folder.toUri()),
                (said, offered, action) -> window.offer(said, offered, action),
                () -> model.settingsProperty().get().author(),
                words));
    }

    /** An article that is opened wants to be seen, so that the inbox makes way. */
    private InboxModel inbox(Feeds feeds, Several several) {
        InboxModel made = new InboxModel(new InboxModel.Parts(
                parts.store(),
                feeds,
                tasks,
                several,
                model::putAway,
                model::open,
                list::refresh,
                parts.browse(),
                () -> model.settingsProperty().get().author(),
                parts.clock().getZone(),
                words,
                this::say));
        current.openProperty().addListener((_, _, now) -> {
            if (now != null) {
                made.close();
            }
        });
        return made;
    }

    private InspectorView inspector(
            KnownNames names, PicturesModel pictures, Thumbnails thumbnails, MentionsModel mentions) {
        Map<InspectorTab, Supplier<? extends Node>> panes = new EnumMap<>(InspectorTab.class);
        DetailsModel details = new DetailsModel(
                current, editor.activeProperty(), names, findings.findingsProperty());
        panes.put(InspectorTab.DETAILS, () -> new DetailsView(details, words));
        panes.put(InspectorTab.PICTURES, () -> new PicturesView(pictures, thumbnails, words));
        panes.put(InspectorTab.MENTIONS, () -> new MentionsView(mentions, words));
        panes.put(InspectorTab.PROBLEMS, () -> new ProblemsView(problems, words));
        panes.put(InspectorTab.PORTAL, () -> new PortalView(portal, words, parts.browse()));
        panes.put(InspectorTab.HISTORY, () -> new HistoryView(history, words));
        InspectorView view = new InspectorView(current, words, panes);
        view.badge(
                InspectorTab.PROBLEMS,
                problems.badge(),
                problems.isBlocked().map(blocked -> blocked ? "badge-blocking" : "badge-warning"));
        view.badge(InspectorTab.MENTIONS, mentions.badge(), new SimpleStringProperty("badge-accent"));
        this.places = new PlaceOpener(view, pictures);
        return view;
    }

    private List<Entity> named(String typed) {
        return knowledge.search(typed, 20);
    }

    private void published(Publication publication) {
        list.refresh();
        window.offer(
                Message.of("desk.notice.published", publication.language().name()),
                Message.of("desk.notice.open-page"),
                () -> parts.browse().accept(portal.page(publication)));
    }

    private LocalDate today() {
        return LocalDate.now(parts.clock());
    }

    /** Says in the window what could not be done, or what a person should know. */
    public void say(Message message) {
        window.say(message);
    }

    /** Begins an article in the language that is being written. */
    public void begin() {
        model.begin(editor.activeProperty().get());
        Platform.runLater(text::focus);
    }

    public void open(ArticleId id) {
        model.open(id);
    }

    /** Finds this in the open article, in all forms of its words. */
    public void find(String words, boolean replace) {
        find.open(text.spot(), 0, "", replace);
        find.soughtProperty().set(Sought.NOTHING.withForms(true).withText(words));
    }

    /** Opens a tab of the inspector and takes the focus there. */
    public void open(InspectorTab tab) {
        preview.openProperty().set(false);
        window.showPanels();
        inspector.open(tab);
    }

    private void reveal(Place place) {
        switch (place.field()) {
            case HEADLINE, LEAD, BODY -> text.reveal(place);
            default -> {
                if (place.language() != null) {
                    editor.activeProperty().set(place.language());
                }
                preview.openProperty().set(false);
                window.showPanels();
                places.open(place);
            }
        }
    }

    public Scene scene() {
        return window.scene();
    }

    private javafx.stage.Window stage() {
        return window.scene().getWindow();
    }

    /** Completes a moment after the open article has been looked through: the window then shows all there is. */
    public CompletableFuture<Void> settled() {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        Pause moment = new Pause(Duration.seconds(2), () -> settled.complete(null));
        findings.findingsProperty().subscribe(found -> {
            if (found.article() != null) {
                moment.start();
            }
        });
        return settled;
    }

    public ObservableValue<String> titleProperty() {
        ObservableValue<String> headline = current.part(article -> article.headline(article.original())).orElse("");
        return Bindings.createStringBinding(
                () -> {
                    String name = words.now("desk.window.title");
                    return headline.getValue().isBlank() ? name : headline.getValue() + " — " + name;
                },
                headline,
                words.languageProperty());
    }

    /** What a person chose for the window, and may choose by other ways than the menu. */
    public DeskModel model() {
        return model;
    }

    public PortalModel portal() {
        return portal;
    }

    public TypographyModel typography() {
        return typography;
    }

    public ArchiveModel archive() {
        return archive;
    }

    public InboxModel inbox() {
        return inbox;
    }

    public EntitiesModel entities() {
        return entities;
    }

    public LibraryModel library() {
        return library;
    }

    /** Made later than what asks for it, but before that does. */
    private Looks looks() {
        return looks;
    }

    public HistoryModel history() {
        return history;
    }

    public PreviewModel preview() {
        return preview;
    }

    public PreviewView previewView() {
        return previewView;
    }

    /**
     * Stores what is left; blocks.
     *
     * @throws app.dateline.article.Failure if the store refuses: the text is then only in this window
     */
    public void close() {
        model.close();
        looks.close();
        polling.close();
        fetch.close();
        previewView.close();
        portal.close();
        synced.close();
        tasks.close();
    }

    /** Stores what is left when the program is ended from outside and the FX thread is gone; any thread, blocks. */
    public void storeLast() {
        model.close();
    }

    /** Says that the text is not on disk and offers another folder; {@code gone} is called when it is there. */
    void notStored(Message why, Runnable gone) {
        unstored.atClose(why, gone);
    }
}
