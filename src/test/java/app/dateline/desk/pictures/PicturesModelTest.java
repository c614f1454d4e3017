package app.dateline.desk.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.KnownParties;
import app.dateline.desk.findings.TestKnowledge;
import app.dateline.desk.open.OpenArticle;
import app.dateline.picture.ThumbnailFolder;
import app.dateline.rights.Reason;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class PicturesModelTest {
    @TempDir
    Path folder;

    private final List<Integer> told = new ArrayList<>();
    private Store store;
    private TestKnowledge at;
    private PicturesModel model;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
        at = new TestKnowledge(
                Article.create(Language.RU).with(Edition.empty(Language.RU).withHeadline("Ледокол")));
        KnownParties parties = OnFx.get(() -> new KnownParties(store, at.tasks, _ -> {}));
        OnFx.run(parties::read);
        OnFx.await(() -> parties.now() != Parties.none());
        model = OnFx.get(() -> new PicturesModel(
                at.current, at.findings, store.media(), parties, List::of,
                new Elsewhere(
                        store.library(), store.media()::path,
                        small()),
                at.tasks, new UiWords(Language.EN)));
    }

    @AfterEach
    void close() {
        at.close();
        store.close();
    }

    private ThumbnailFolder small() {
        return new ThumbnailFolder(folder.resolve("small"), ThumbnailFolder.LIMIT);
    }

    private Path photo(String name, Color colour, String credit, String caption) {
        return Photo.write(folder.resolve(name), colour, credit, caption);
    }

    private List<Picture> pictures() {
        return OnFx.get(() -> at.current.article().pictures());
    }

    private void add(Path file) {
        int before = pictures().size();
        OnFx.run(() -> model.add(List.of(file)));
        OnFx.await(() -> at.current.article().pictures().size() > before);
    }

    @Test
    void whatAFileSaysOfItselfIsInTheLanguageThatItSaysItIn() {
        add(photo("ледокол.jpg", Color.BLUE, "© Верфь", "Ледокол на стапеле"));

        Picture picture = pictures().getFirst();
        assertThat(picture.credit()).isEqualTo(new Bilingual("© Верфь", ""));
        assertThat(picture.caption()).isEqualTo(new Bilingual("Ледокол на стапеле", ""));
        assertThat(picture.file()).isEqualTo("ледокол.jpg");
        assertThat(store.media().path(picture.sha256())).isPresent();
    }

    @Test
    void anAgencyThatSignsInBothLanguagesIsCreditedInBoth() {
        add(photo("a.jpg", Color.BLUE, "TASS", "A ship"));

        assertThat(pictures().getFirst().credit()).isEqualTo(new Bilingual("ТАСС", "TASS"));
        assertThat(pictures().getFirst().caption()).isEqualTo(new Bilingual("", "A ship"));
        String sha256 = pictures().getFirst().sha256();
        assertThat(OnFx.get(() -> model.of(sha256).creditNoteProperty().get()))
                .isEqualTo(Message.of("inspector.credit.completed"));
    }

    @Test
    void aFilesCreditOfSeveralPartiesIsWrittenOnBothSides() {
        add(photo("a.jpg", Color.BLUE, "© Пресс-служба Минобороны РФ/ТАСС", ""));

        assertThat(pictures().getFirst().credit()).isEqualTo(new Bilingual(
                "© Пресс-служба Минобороны РФ/ТАСС", "© Press Service of the Russian Defence Ministry/TASS"));
    }

    @Test
    void whatIsNoPictureIsNamedAndLeavesNothingBehind() throws IOException {
        Path text = Files.writeString(folder.resolve("minister.jpg"), "<html><body>Not found</body></html>");

        OnFx.run(() -> model.add(List.of(text)));
        OnFx.await(() -> !model.failures().isEmpty());

        assertThat(OnFx.get(() -> model.failures().getFirst().args())).contains("minister.jpg");
        assertThat(pictures()).isEmpty();
    }

    @Test
    void aPictureThatIsThereAlreadyIsNotAddedAgain() {
        Path file = photo("a.jpg", Color.BLUE, "TASS", "");
        add(file);

        OnFx.run(() -> model.add(List.of(file)));
        OnFx.await(() -> !model.failures().isEmpty());

        assertThat(OnFx.get(() -> model.failures().getFirst())).isEqualTo(Message.of("inspector.pictures.twice", "a.jpg"));
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void aPictureNeverGoesIntoAnArticleThatWasOpenedMeanwhile() {
        Path file = photo("a.jpg", Color.BLUE, "TASS", "");

        OnFx.run(() -> {
            model.add(List.of(file));
            at.current.show(new OpenArticle(Article.create(Language.EN), Clock.systemUTC()));
        });
        OnFx.await(() -> !model.failures().isEmpty());

        assertThat(OnFx.get(() -> model.failures().getFirst().key())).isEqualTo("inspector.pictures.too-late");
        assertThat(pictures()).isEmpty();
    }

    @Test
    void toMoveAndToRemoveAreEditsThatCanBeUndone() {
        add(photo("a.jpg", Color.BLUE, "TASS", ""));
        add(photo("b.jpg", Color.RED, "TASS", ""));
        String second = pictures().get(1).sha256();

        OnFx.run(() -> model.move(second, -1));
        assertThat(pictures()).extracting(Picture::file).containsExactly("b.jpg", "a.jpg");
        OnFx.run(() -> model.remove(second));
        assertThat(pictures()).extracting(Picture::file).containsExactly("a.jpg");
        OnFx.run(() -> {
            at.current.openProperty().get().undo();
            at.current.openProperty().get().undo();
        });

        assertThat(pictures()).extracting(Picture::file).containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void aPictureWithoutACreditMayNotBePublishedInThatLanguage() {
        add(photo("a.jpg", Color.BLUE, "© Верфь", ""));
        String sha256 = pictures().getFirst().sha256();
        OnFx.run(() -> at.current.edit(
                Message.of("x"), a -> a.with(Edition.empty(Language.EN).withHeadline("An icebreaker"))));
        OnFx.run(() -> model.of(sha256).altProperty(Language.RU).set("Ледокол"));
        OnFx.run(() -> model.of(sha256).altProperty(Language.EN).set("An icebreaker"));
        at.settle();

        assertThat(OnFx.get(() -> model.verdict(sha256).getValue().mayPublish(Language.RU))).isTrue();
        assertThat(OnFx.get(() -> model.verdict(sha256).getValue().reasons(Language.EN)))
                .extracting(Reason::code)
                .containsExactly("credit-missing");

        OnFx.run(() -> model.of(sha256).creditProperty(Language.EN).set("© The Yard"));
        at.settle();

        assertThat(OnFx.get(() -> model.verdict(sha256).getValue().mayPublish(Language.EN))).isTrue();
    }

    @Test
    void aPictureThatTwoArticlesHaveHasItsFieldsFromTheOneThatIsOpen() {
        add(photo("a.jpg", Color.BLUE, "TASS", ""));
        Picture picture = pictures().getFirst();
        OnFx.run(() -> model.shownProperty().subscribe(now -> told.add(now.size())));
        Article other = Article.create(Language.EN).withPictures(List.of(picture.withCreator("Jane Smith")));

        OnFx.run(() -> at.current.show(new OpenArticle(other, Clock.systemUTC())));

        assertThat(told).containsExactly(1, 0, 1);
        assertThat(OnFx.get(() -> model.of(picture.sha256()).creatorProperty().get())).isEqualTo("Jane Smith");
    }

    @Test
    void anotherCreditElsewhereIsFoundAndGoesWhenItIsMended() {
        Picture picture = Picture.of(
                store.media().add(photo("a.jpg", Color.BLUE, "© The Yard", "")), "a.jpg", "image/jpeg", 64, 40);
        store.save(Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline("A port"))
                .withPictures(List.of(picture.withCredit(new Bilingual("", "© Another")))), "Anna");
        add(folder.resolve("a.jpg"));
        OnFx.await(() -> !model.elsewhere(picture.sha256()).get().isEmpty());
        assertThat(OnFx.get(() -> model.elsewhere(picture.sha256()).get())).singleElement()
                .satisfies(other -> {
                    assertThat(other.same()).isTrue();
                    assertThat(other.use().headline().en()).isEqualTo("A port");
                });

        OnFx.run(() -> model.of(picture.sha256()).creditProperty(Language.EN).set("© Another"));
        OnFx.await(() -> model.elsewhere(picture.sha256()).get().isEmpty());
    }

    @Test
    void theFieldsOfOnePictureDoNotWriteIntoAnother() {
        add(photo("a.jpg", Color.BLUE, "TASS", ""));
        add(photo("b.jpg", Color.RED, "TASS", ""));
        List<Picture> before = pictures();

        OnFx.run(() -> model.of(before.get(1).sha256()).captionProperty(Language.RU).set("Второй"));

        assertThat(pictures().get(0)).isEqualTo(before.get(0));
        assertThat(pictures().get(1).caption().ru()).isEqualTo("Второй");
    }

    @Test
    void howAnImageWasMadeIsOneChoiceThatCanBeUndone() {
        add(photo("a.jpg", Color.BLUE, "TASS", ""));
        PictureModel picture = OnFx.get(() -> model.of(pictures().getFirst().sha256()));

        OnFx.run(() -> picture.digitalSourceTypeProperty().set(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA));
        assertThat(pictures().getFirst().digitalSourceType())
                .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");

        OnFx.run(() -> at.current.openProperty().get().undo());
        assertThat(pictures().getFirst().digitalSourceType()).isEmpty();
        assertThat(OnFx.get(() -> picture.digitalSourceTypeProperty().get())).isNull();
    }

    @Test
    void aThumbnailIsReadOnceAndKept() {
        add(photo("a.jpg", Color.BLUE, "TASS", ""));
        String sha256 = pictures().getFirst().sha256();
        Thumbnails thumbnails = OnFx.get(() -> new Thumbnails(store.media()::path, small(), at.tasks));

        OnFx.await(() -> thumbnails.of(sha256, 32, 32).get() instanceof Thumbnails.Shown.Ready);
        var first = OnFx.get(() -> thumbnails.of(sha256, 32, 32).get());

        assertThat(((Thumbnails.Shown.Ready) first).image().getWidth()).isEqualTo(32);
        assertThat(OnFx.get(() -> thumbnails.of(sha256, 32, 32).get())).isSameAs(first);
    }

    @Test
    void aThumbnailOfAFileThatIsNotThereIsAbsent() {
        Thumbnails thumbnails = OnFx.get(() -> new Thumbnails(store.media()::path, small(), at.tasks));
        var absent = OnFx.get(() -> thumbnails.of("0".repeat(64), 32, 32));

        OnFx.await(() -> absent.get() instanceof Thumbnails.Shown.Absent);
    }
}
