package app.dateline.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.Source;
import app.dateline.desk.WindowTest;
import app.dateline.desk.control.KnownNames;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.KnownParties;
import app.dateline.desk.details.DetailsModel;
import app.dateline.desk.details.DetailsView;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.findings.GrammarReading;
import app.dateline.desk.findings.Knowledge;
import app.dateline.desk.findings.Spelling;
import app.dateline.desk.findings.StyleBook;
import app.dateline.desk.mentions.MentionsModel;
import app.dateline.desk.mentions.MentionsView;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.pictures.Elsewhere;
import app.dateline.desk.pictures.PictureCard;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.desk.pictures.PicturesView;
import app.dateline.desk.problems.ProblemsModel;
import app.dateline.desk.problems.ProblemsView;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.picture.ThumbnailFolder;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.proof.grammar.Grammar;
import app.dateline.proof.spelling.Spellers;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The inspector at its narrowest, worked by hand. */
@WindowTest
class InspectorWindowTest {
    /** As the stylesheet has it. */
    private static final double NARROWEST = 290;

    private static final String SHA = "ab".repeat(32);

    private final List<Place> revealed = new ArrayList<>();
    private Path folder;
    private Store store;
    private Tasks tasks;
    private Current current;
    private KnownParties parties;
    private UiWords words;
    private InspectorView view;
    private PlaceOpener places;
    private String photo;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("inspector");
        store = Store.open(folder);
        tasks = new Tasks();
        current = new Current();
        words = new UiWords(Language.RU);
        app.dateline.desk.shell.Look.loadFonts();
        current.show(new OpenArticle(Sample.article(SHA), Clock.systemUTC()));
        SimpleObjectProperty<Language> side = new SimpleObjectProperty<>(Language.RU);
        Knowledge knowledge = new Knowledge(Gazetteer::standard, store::uses, store::save, tasks, _ -> {});
        parties = new KnownParties(store, tasks, _ -> {});
        parties.read();
        FindingsModel findings =
                new FindingsModel(
                        current,
                        knowledge,
                        new StyleBook(Path.of("no-profile"), _ -> {}),
                        parties.partiesProperty(),
                        new Spelling(knowledge, Spellers::lexicon, List::of, _ -> {}, tasks, _ -> {}),
                        new GrammarReading(Grammar::new, tasks, _ -> {}),
                        tasks,
                        () -> LocalDate.of(2026, 11, 24),
                        _ -> {});
        knowledge.read();
        KnownNames names = KnownNames.standard();
        ThumbnailFolder small = new ThumbnailFolder(folder.resolve("small"), ThumbnailFolder.LIMIT);
        PicturesModel pictures =
                new PicturesModel(current, findings, store.media(), parties, List::of,
                        new Elsewhere(store.library(), store.media()::path, small),
                        tasks, words);
        DetailsModel details = new DetailsModel(current, side, names, findings.findingsProperty());
        MentionsModel mentions = new MentionsModel(current, findings, knowledge, revealed::add, (_, _) -> {}, _ -> {});
        ProblemsModel problems = new ProblemsModel(current, findings, revealed::add);
        Map<InspectorTab, Supplier<? extends Node>> panes = new EnumMap<>(InspectorTab.class);
        panes.put(InspectorTab.DETAILS, () -> new DetailsView(details, words));
        panes.put(InspectorTab.PICTURES,
                () -> new PicturesView(pictures, new Thumbnails(store.media()::path, small, tasks), words));
        panes.put(InspectorTab.MENTIONS, () -> new MentionsView(mentions, words));
        panes.put(InspectorTab.PROBLEMS, () -> new ProblemsView(problems, words));
        view = new InspectorView(current, words, panes);
        view.badge(InspectorTab.PROBLEMS, problems.badge(), new SimpleObjectProperty<>("badge-blocking"));
        places = new PlaceOpener(view, pictures);
        Scene scene = new Scene(view, 316, 760);
        scene.getStylesheets().add("/app/dateline/desk/desk.css");
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) throws IOException {
        robot.interact(() -> current.show(null));
        tasks.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot, InspectorTab tab) {
        robot.clickOn("#inspector-tab-" + tab.code());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Decision> decision(String country) {
        return current.article().decision(EntityKey.country(country));
    }

    @Test
    void noTabLosesItsNameInEitherLanguage(FxRobot robot) {
        for (Language language : Language.values()) {
            robot.interact(() -> words.languageProperty().set(language));
            WaitForAsyncUtils.waitForFxEvents();
            for (InspectorTab tab : InspectorTab.values()) {
                Labeled button = robot.lookup("#inspector-tab-" + tab.code()).queryLabeled();
                Text shown = (Text) button.lookupAll(".text").stream()
                        .filter(text -> text.getParent() == button)
                        .findFirst()
                        .orElseThrow();
                assertThat(shown.getText()).as(language + " " + tab).isEqualTo(button.getText());
                assertThat(button.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(316);
            }
        }
    }

    @Test
    void whereNamesDoNotFitTheIconsStay(FxRobot robot) {
        robot.interact(() -> view.getScene().getWindow().setWidth(NARROWEST));
        WaitForAsyncUtils.waitForFxEvents();

        for (InspectorTab tab : InspectorTab.values()) {
            Region button = robot.lookup("#inspector-tab-" + tab.code()).queryAs(Region.class);
            assertThat(button.getWidth()).isGreaterThan(15);
            assertThat(button.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(NARROWEST);
        }
    }

    @Test
    void whatIsTypedIsInTheArticleAndAnUndoIsInTheField(FxRobot robot) {
        robot.interact(() -> robot.lookup("#details-agency").queryTextInputControl().clear());
        robot.clickOn("#details-agency").write("ИТАР", 0);
        assertThat(current.article().edition(Language.RU).dateline().agency()).isEqualTo("ИТАР");
        assertThat(robot.lookup("#details-printed-dateline").queryLabeled().getText()).endsWith("/ИТАР/.");

        robot.interact(() -> current.openProperty().get().undo());

        // the first letter came soon after the field was cleared: all of it is one burst
        assertThat(robot.lookup("#details-agency").queryTextInputControl().getText())
                .isEqualTo(current.article().edition(Language.RU).dateline().agency())
                .isNotEqualTo("ИТАР");
    }

    @Test
    void aKnownHolderIsOfferedAndSignsInBothLanguages(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#details-source-ru").queryTextInputControl().clear());
        robot.interact(() -> robot.lookup("#details-source-ru").query().requestFocus());
        robot.write("Интерф", 0);
        await(() -> !robot.lookup(".auto-complete-popup .list-cell").queryAll().isEmpty());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        await(() -> current.article().source().name().en().startsWith("Interfax"));
        assertThat(current.article().source().name().ru()).startsWith("Интерфакс");
    }

    @Test
    void mentionsAreDecidedByKeys(FxRobot robot) throws Exception {
        open(robot, InspectorTab.MENTIONS);
        await(() -> robot.lookup("#mention-country-in").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#mention-country-in").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(decision("IN")).contains(Decision.CONFIRMED);

        assertThat(robot.lookup("#mention-country-in").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(revealed).hasSize(1);
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#mention-country-in").query().isFocused()).isFalse();
        robot.type(KeyCode.UP).type(KeyCode.DELETE);

        assertThat(decision("IN")).contains(Decision.REJECTED);
    }

    @Test
    void mentionsAreDecidedByMouse(FxRobot robot) throws Exception {
        open(robot, InspectorTab.MENTIONS);
        await(() -> robot.lookup("#mention-country-in-accept").tryQuery().isPresent());

        robot.clickOn("#mention-country-in-accept");

        assertThat(decision("IN")).contains(Decision.CONFIRMED);
    }

    @Test
    void aNewCompanyIsAddedInPlace(FxRobot robot) throws Exception {
        open(robot, InspectorTab.MENTIONS);
        robot.clickOn("#mentions-add").write("Северный мыс", 0);
        await(() -> robot.lookup(".auto-complete-popup .list-cell").queryAll().stream()
                .map(cell -> ((Labeled) cell).getText())
                .anyMatch(text -> text != null && text.contains("«Северный мыс»")));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> robot.lookup("#company-en").tryQuery().isPresent());
        robot.clickOn("#company-en").write("North Cape", 0);
        robot.clickOn("#company-save");

        EntityKey key = EntityKey.company("north-cape");
        await(() -> current.article().decision(key).equals(Optional.of(Decision.CONFIRMED)));
        assertThat(store.entities()).extracting(entity -> entity.key()).containsExactly(key);
        await(() -> robot.lookup("#mention-company-north-cape").tryQuery().isPresent());
    }

    @Test
    void aProblemLeadsToItsPlace(FxRobot robot) throws Exception {
        open(robot, InspectorTab.PROBLEMS);
        await(() -> !robot.lookup(".problem").queryAll().isEmpty());

        Node first = robot.lookup(".problem").query();
        robot.clickOn(first);

        assertThat(revealed).hasSize(1);
    }

    @Test
    void aPlaceThatIsNoTextOpensItsField(FxRobot robot) throws Exception {
        robot.interact(() -> places.open(new Place(Language.EN, Field.CREDIT, 0, 0, SHA)));
        await(() -> robot.lookup("#" + PictureCard.id(SHA) + "-credit-en").tryQuery().isPresent());
        Node credit = robot.lookup("#" + PictureCard.id(SHA) + "-credit-en").query();
        await(credit::isFocused);

        robot.write("© The Yard", 0);

        assertThat(current.article().pictures().getFirst().credit().en()).isEqualTo("© The Yard");
        double bottom = credit.localToScene(credit.getBoundsInLocal()).getMaxY();
        assertThat(bottom).isBetween(0.0, 760.0);
    }

    private Bilingual credit() {
        return current.article().pictures().getFirst().credit();
    }

    private void paste(FxRobot robot, String field, String line) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, line));
            robot.lookup(field).query().requestFocus();
            robot.lookup(field).queryTextInputControl().selectAll();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String openCredit(FxRobot robot) throws Exception {
        await(() -> parties.now() != Parties.none());
        robot.interact(() -> places.open(new Place(Language.RU, Field.CREDIT, 0, 0, SHA)));
        String id = "#" + PictureCard.id(SHA) + "-credit";
        await(() -> robot.lookup(id + "-ru").tryQuery().isPresent());
        return id;
    }

    @Test
    void aPastedCreditIsWrittenOnTheOtherSideAndTakenBackWhole(FxRobot robot) throws Exception {
        String id = openCredit(robot);
        Bilingual before = credit();

        robot.interact(() -> robot.lookup(id + "-ru").queryTextInputControl().selectAll());
        paste(robot, id + "-ru", "© Пресс-служба Минобороны РФ/ТАСС");

        Bilingual both = new Bilingual(
                "© Пресс-служба Минобороны РФ/ТАСС", "© Press Service of the Russian Defence Ministry/TASS");
        assertThat(credit()).isEqualTo(both);
        assertThat(robot.lookup(id + "-en").queryTextInputControl().getText()).isEqualTo(both.en());
        assertThat(robot.lookup(id + "-party-0-en").queryLabeled().getText())
                .isEqualTo("Press Service of the Russian Defence Ministry");
        robot.interact(() -> current.openProperty().get().undo());
        assertThat(credit()).isEqualTo(before);

        paste(robot, id + "-ru", "© Press Service of the Russian Defence Ministry/TASS");
        assertThat(credit()).isEqualTo(both);
        assertThat(robot.lookup(id + "-ru").queryTextInputControl().getText()).isEqualTo(both.ru());
    }

    @Test
    void partiesAreMovedAndRemovedByKeys(FxRobot robot) throws Exception {
        String id = openCredit(robot);
        paste(robot, id + "-ru", "© Роскосмос/ТАСС");
        robot.interact(() -> robot.lookup(id + "-party-1").query().requestFocus());

        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(credit()).isEqualTo(new Bilingual("© ТАСС/Роскосмос", "© TASS/Roscosmos"));
        assertThat(robot.lookup(id + "-party-0").query().isFocused()).isTrue();
        robot.type(KeyCode.DELETE);
        assertThat(credit()).isEqualTo(new Bilingual("© Роскосмос", "© Roscosmos"));
        robot.interact(() -> current.openProperty().get().undo());

        assertThat(credit()).isEqualTo(new Bilingual("© ТАСС/Роскосмос", "© TASS/Roscosmos"));
    }

    @Test
    void aNameThatIsMissingIsAskedForOnceAndRemembered(FxRobot robot) throws Exception {
        String id = openCredit(robot);
        paste(robot, id + "-ru", "© Пресс-служба верфи «Северный мыс»/ТАСС");
        assertThat(credit().en()).isEmpty();

        robot.interact(() -> robot.lookup(id + "-party-0-name").query().requestFocus());
        robot.write("North Cape Shipyard", 0).type(KeyCode.ENTER);
        await(() -> !credit().en().isEmpty());

        assertThat(credit().en()).isEqualTo("© North Cape Shipyard/TASS");
        await(() -> store.parties()
                .equals(List.of(new Bilingual("Пресс-служба верфи «Северный мыс»", "North Cape Shipyard"))));
    }

    @Test
    void whatBothSidesSayIsRememberedWhenAPersonGoesOnAndNotWhenItIsOnlyLookedAt(FxRobot robot) throws Exception {
        robot.interact(() -> current.edit(Message.of("x"), article -> article.with(article.pictures().getFirst()
                .withCredit(new Bilingual("© Верфь «Южный мыс»", "© South Cape Shipyard")))));
        String id = openCredit(robot);
        Node creator = robot.lookup("#" + PictureCard.id(SHA) + "-creator").query();
        robot.interact(creator::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(parties.ownProperty().get()).isEmpty();

        paste(robot, id + "-ru", "© Верфь «Северный мыс»");
        paste(robot, id + "-en", "© North Cape Shipyard");
        robot.interact(() -> robot.lookup(id + "-ru").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(parties.ownProperty().get()).isEmpty();
        robot.interact(creator::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(parties.ownProperty().get()).containsExactly(new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard"));
    }

    @Test
    void aPartyOfTheNewsroomIsFoundChangedForgottenAndHadBack(FxRobot robot) throws Exception {
        await(() -> parties.now() != Parties.none());
        robot.interact(() -> {
            for (int i = 1; i <= 12; i++) {
                parties.learn(new Bilingual("Верфь " + i, "Shipyard " + i));
            }
        });
        open(robot, InspectorTab.PICTURES);
        assertThat(robot.lookup(".own-party").queryAll()).isEmpty();
        robot.interact(() -> robot.lookup("#own-parties").queryAs(Hyperlink.class).fire());
        assertThat(robot.lookup(".own-party").queryAll()).hasSize(8);

        robot.interact(() -> robot.lookup("#own-parties-find").queryTextInputControl().setText("shipyard 3"));
        Bilingual third = new Bilingual("Верфь 3", "Shipyard 3");
        String id = "#own-party-" + Integer.toHexString(third.hashCode());
        robot.interact(() -> robot.lookup(id + "-en").query().requestFocus());
        robot.interact(() -> robot.lookup(id + "-en").queryTextInputControl().setText("Shipyard 33"));
        robot.type(KeyCode.TAB);
        Bilingual changed = new Bilingual("Верфь 3", "Shipyard 33");
        await(() -> parties.ownProperty().get().contains(changed) && !parties.ownProperty().get().contains(third));

        String now = "#own-party-" + Integer.toHexString(changed.hashCode());
        robot.interact(() -> ((Button) robot.lookup(now + "-forget").query()).fire());
        assertThat(parties.ownProperty().get()).hasSize(11).doesNotContain(changed);
        robot.interact(() -> robot.lookup("#own-parties-again").queryAs(Hyperlink.class).fire());
        assertThat(parties.ownProperty().get()).hasSize(12).contains(changed);
        await(() -> store.parties().equals(parties.ownProperty().get()));
    }

    @Test
    void aKnownPartyIsOfferedWhileItIsTyped(FxRobot robot) throws Exception {
        String id = openCredit(robot);
        paste(robot, id + "-ru", "© ТАСС/");
        robot.write("Роск", 0);
        await(() -> !robot.lookup(".auto-complete-popup .list-cell").queryAll().isEmpty());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        await(() -> credit().en().endsWith("Roscosmos"));
        assertThat(credit().en()).startsWith("© TASS/");
        assertThat(credit().ru()).startsWith("© ТАСС/").contains("Роскосмос");
    }

    @Test
    void noNameIsCutHoweverLongItIs(FxRobot robot) throws Exception {
        String id = openCredit(robot);
        paste(robot, id + "-ru", "© Департамент информации и массовых коммуникаций Минобороны РФ");

        for (Language side : Language.values()) {
            Labeled name = robot.lookup(id + "-party-0-" + side.code()).queryLabeled();
            Text shown = (Text) name.lookup(".text");
            assertThat(shown.getText().replace("\n", " ")).isEqualTo(name.getText());
            assertThat(name.localToScene(name.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(316);
        }
    }

    @Test
    void theRarerFieldsOfAPicturesRightsOpenWhenOneIsLedToThem(FxRobot robot) throws Exception {
        robot.interact(() -> places.open(new Place(null, Field.WEB_STATEMENT, 0, 0, SHA)));
        await(() -> robot.lookup("#" + PictureCard.id(SHA) + "-web-statement").tryQuery().isPresent());
        Node page = robot.lookup("#" + PictureCard.id(SHA) + "-web-statement").query();
        await(page::isFocused);

        robot.write("https://example.org/terms", 0);

        assertThat(current.article().pictures().getFirst().webStatement()).isEqualTo("https://example.org/terms");
        robot.interact(() -> robot.lookup("#" + PictureCard.id(SHA) + "-more-rights").queryAs(Hyperlink.class).fire());
        assertThat(page.getParent().getParent().isVisible()).isFalse();
    }

    private String crops(FxRobot robot) {
        return Stream.of("wide", "classic", "square", "social")
                .map(crop -> robot.lookup("#" + PictureCard.id(photo) + "-crop-" + crop).queryAs(ImageView.class))
                .map(view -> String.valueOf(view.getViewport()))
                .collect(Collectors.joining("\n"));
    }

    /** A picture of three to two in the article, its card open. */
    private Node pictured(FxRobot robot) throws Exception {
        Path file = folder.resolve("port.png");
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        photo = store.media().add(file);
        robot.interact(() -> current.edit(Message.of("inspector.edit.picture-add", "port.png"), article ->
                article.withPictures(List.of(Picture.of(photo, "port.png", "image/png", 1200, 800)))));
        open(robot, InspectorTab.PICTURES);
        robot.clickOn("#" + PictureCard.id(photo) + "-crops");
        String pane = "#" + PictureCard.id(photo) + "-focus";
        await(() -> robot.lookup(pane).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(pane).query();
    }

    private Focus focus() {
        return current.article().pictures().getFirst().focus();
    }

    @Test
    void aClickSaysWhatEveryCropKeepsAndAnUndoTakesItBack(FxRobot robot) throws Exception {
        Node pane = pictured(robot);
        String before = crops(robot);
        Bounds at = pane.localToScreen(pane.getBoundsInLocal());

        robot.clickOn(new Point2D(at.getMinX() + at.getWidth() * 0.3, at.getMinY() + at.getHeight() * 0.2));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(focus().x()).isBetween(0.25, 0.35);
        assertThat(focus().y()).isBetween(0.15, 0.25);
        String after = crops(robot);
        assertThat(after.lines()).doesNotContainAnyElementsOf(before.lines().toList());
        robot.interact(() -> current.openProperty().get().undo());
        assertThat(focus()).isNull();
        assertThat(crops(robot)).isEqualTo(before);
        robot.interact(() -> current.openProperty().get().redo());
        assertThat(crops(robot)).isEqualTo(after);
    }

    /** Others would stay bound to the picture, one more each time. */
    @Test
    void whatACardShowsIsTheSameWhenItIsOpenedAgain(FxRobot robot) throws Exception {
        Node pane = pictured(robot);
        String card = "#" + PictureCard.id(photo);
        Node creator = robot.lookup(card + "-creator").query();
        for (String link : List.of("-fields", "-crops")) {
            robot.interact(() -> robot.lookup(card + link).queryAs(Hyperlink.class).fire());
            robot.interact(() -> robot.lookup(card + link).queryAs(Hyperlink.class).fire());
        }
        assertThat(robot.lookup(card + "-focus").<Node>query()).isSameAs(pane);
        assertThat(robot.lookup(card + "-creator").<Node>query()).isSameAs(creator);
    }

    @Test
    void whereTheFileIsNotHereTheCropsSaySo(FxRobot robot) throws Exception {
        open(robot, InspectorTab.PICTURES);
        robot.clickOn("#" + PictureCard.id(SHA) + "-crops");

        await(() -> robot.lookup(".focus-field .label").tryQuery().isPresent());
        assertThat(robot.lookup(".focus-field .label").queryLabeled().getText()).startsWith("Файла пока нет");
    }

    @Test
    void theCropsFollowThePointerBeforeItLetsGo(FxRobot robot) throws Exception {
        Node pane = pictured(robot);
        String before = crops(robot);

        robot.moveTo(pane).press(MouseButton.PRIMARY).moveBy(-60, -40);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(crops(robot).lines()).doesNotContainAnyElementsOf(before.lines().toList());
        assertThat(focus()).isNull();

        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focus().x()).isLessThan(0.4);
    }

    @Test
    void arrowKeysMoveTheMarkAndTheScreenReaderIsToldWhere(FxRobot robot) throws Exception {
        Node pane = pictured(robot);
        robot.interact(pane::requestFocus);

        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.SHIFT).type(KeyCode.UP);

        assertThat(focus()).isEqualTo(new Focus(0.3, 0.49));
        assertThat(pane.getAccessibleText()).contains("port.png", "30", "49");
        assertThat(pane.isFocused()).isTrue();
        robot.type(KeyCode.DELETE);
        assertThat(focus()).isNull();
    }

    @Test
    void everyControlSaysItsName(FxRobot robot) throws Exception {
        for (InspectorTab tab : List.of(
                InspectorTab.DETAILS, InspectorTab.PICTURES, InspectorTab.MENTIONS, InspectorTab.PROBLEMS)) {
            open(robot, tab);
            for (Node node : view.lookupAll("*")) {
                boolean acted = node.isFocusTraversable() && node.getScene() != null && node.getId() != null;
                if (acted) {
                    boolean named = node.getAccessibleText() != null
                            || node instanceof Labeled labeled && !labeled.getText().isEmpty();
                    assertThat(named).as(tab + " " + node).isTrue();
                }
            }
        }
    }

    @Test
    void withoutAnArticleThePanelSaysSo(FxRobot robot) {
        robot.interact(() -> current.show(null));

        assertThat(robot.lookup(".empty-state").queryLabeled().getText()).contains("Откройте статью");
    }

    @Test
    void theMeterFollowsTheTextAndTheNoticeItsLimit(FxRobot robot) throws Exception {
        String said = "Второй ледокол серии спущен на воду, сообщили на верфи.";
        robot.interact(() -> view.open(InspectorTab.DETAILS));
        copy(robot, said + " Остальное мы написали сами и совсем другими словами, так что это не цитата.");

        press(robot, "#details-source-text-attach");
        await(() -> text(robot, "#details-quote-text").contains("можно не больше 30 %"));
        assertThat(text(robot, "#details-quote-text")).startsWith("Слишком много: текст RU дословно повторяет 41 %");
        assertThat(meter(robot).getStyleClass()).contains("blocking");
        assertThat(text(robot, "#details-verdict-ru")).contains("а цитировать можно не больше 30 %");

        robot.interact(() -> current.edit(Message.of("x"), article -> article.with(
                article.edition(Language.RU).withBody("Ледокол спущен на воду, сообщили на верфи."))));
        await(() -> text(robot, "#details-quote-text").contains("повторяет 28 %"));
        assertThat(meter(robot).getStyleClass()).contains("warning");
        assertThat(text(robot, "#details-verdict-ru")).doesNotContain("цитировать");

        robot.interact(() -> robot.lookup("#details-quote-limit").queryTextInputControl().setText("60"));
        robot.interact(() -> current.edit(Message.of("x"), article ->
                article.withSource(new Source(
                        Bilingual.same("Herald"), "https://herald.example/1", article.source().text()))));
        await(() -> text(robot, "#details-quote-text").contains("можно не больше 60 %"));
        assertThat(meter(robot).getStyleClass()).contains("good");
        assertThat(current.article().rights().quoteLimit()).isEqualTo(60);

        press(robot, "#details-source-text-remove");
        await(() -> !meter(robot).isVisible());
        robot.interact(() -> current.openProperty().get().undo());
        await(() -> meter(robot).isVisible());
    }

    @Test
    void whatIsNoPerCentCannotBeTyped(FxRobot robot) {
        robot.interact(() -> view.open(InspectorTab.DETAILS));
        TextInputControl limit = robot.lookup("#details-quote-limit").queryTextInputControl();

        for (String typed : List.of("x", "101", "-1", "007", "3.5")) {
            robot.interact(() -> limit.setText(typed));
            assertThat(limit.getText()).as(typed).isEmpty();
        }
    }

    @Test
    void anEndOfTheNoticeIsInTheWordingAndInTheVerdict(FxRobot robot) throws Exception {
        robot.interact(() -> view.open(InspectorTab.DETAILS));

        robot.interact(() -> current.edit(Message.of("x"), article -> article.withRights(article.rights()
                .withBasis(Basis.LICENSED)
                .withUntil(LocalDate.of(2026, 11, 23)))));

        await(() -> text(robot, "#details-wording-en").contains("valid until 23 November 2026"));
        await(() -> text(robot, "#details-verdict-en").contains("Лицензия на статью истекла 23 ноября 2026"));
    }

    private static void copy(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Hyperlink.class).fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static Node meter(FxRobot robot) {
        return robot.lookup("#details-quote-bar").query().getParent();
    }
}
