package app.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.text.ArticleFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String ID = "01a20cf8-565d-7ace-8038-0f4bf3c95701";

    @TempDir
    Path folder;

    private Store store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
        intake = new Intake(store, "an editor");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] photo() {
        try {
            return Files.readAllBytes(Path.of(IntakeTest.class
                    .getResource("/app/dateline/samples/trainer-hangar.jpg")
                    .toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String language, String more) {
        return "---\nlanguage: " + language + "\n" + more + "---\nText of " + language + ".\n";
    }

    private Article one(List<Taken> taken) {
        assertThat(taken).singleElement().isInstanceOf(Taken.Stored.class);
        Article article = ((Taken.Stored) taken.getFirst()).article();
        assertThat(store.find(article.id())).contains(article);
        return article;
    }

    private static Message why(Taken taken) {
        assertThat(taken).isInstanceOf(Taken.Refused.class);
        return ((Taken.Refused) taken).why();
    }

    private List<Path> media() {
        try (Stream<Path> all = Files.walk(folder.resolve("profile/media"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filesOfOneNameBecomeOneArticle() {
        Article article = one(intake.take(List.of(
                file("tug.ru.md", text("ru", "")), file("tug.en.md", text("en", "source-language: en\n")))));

        assertThat(article.languages()).containsExactly(Language.RU, Language.EN);
        assertThat(article.original()).isEqualTo(Language.EN);
    }

    @Test
    void filesOfOneIdBecomeOneArticleWhereverTheyLie() {
        Article article = one(intake.take(List.of(
                file("a/first.ru.md", text("ru", "id: " + ID + "\n")),
                file("b/second.en.md", text("en", "id: " + ID + "\npictures: [{file: p.jpg}]\n")),
                file("b/p.jpg", photo())).subList(0, 2)));

        assertThat(article.id()).hasToString(ID);
        assertThat(article.pictures()).extracting(Picture::width).containsExactly(1600);
    }

    @Test
    void theSameFileGivenTwiceIsTakenOnce() {
        Path path = file("a.ru.md", text("ru", ""));

        one(intake.take(List.of(path, path.getParent().resolve("./a.ru.md"), path)));

        assertThat(store.list(ListQuery.ALL)).hasSize(1);
    }

    @Test
    void whatTheFileLeavesOpenComesFromThePicture() {
        file("p.jpg", photo());
        Article article = one(intake.take(List.of(
                file("a.ru.md", text("ru", "pictures: [{file: p.jpg, credit: «Своё», creator: Я}]\n")))));

        Picture picture = article.pictures().getFirst();
        assertThat(picture.credit().ru()).isEqualTo("«Своё»");
        assertThat(picture.credit().en()).isEmpty();
        assertThat(picture.creator()).isEqualTo("Я");
        assertThat(picture.caption().en()).startsWith("The trainer before");
        assertThat(picture.copyrightNotice()).contains("© 2026 Dateline");
        assertThat(picture.usageTerms()).contains("Apache");
    }

    @Test
    void oneEditionTakesItsPlaceInTheStoredArticleAndLeavesTheOther() {
        file("p.jpg", photo());
        Article first = one(intake.take(List.of(
                file("a.ru.md", text("ru", "id: " + ID + "\nrights: {holder: ТАСС, basis: licensed}\n"
                        + "pictures: [{file: p.jpg, caption: Подпись}]\nmentions: {countries: [RU, NO]}\n")),
                file("a.en.md", text("en", "id: " + ID + "\nrights: {holder: TASS}\n")))));

        Article second = one(intake.take(List.of(file("new.en.md", text("en", "id: " + ID
                + "\nheadline: New\nsource-language: ru\nmentions: {rejected-countries: [NO], countries: [IS]}\n")))));

        assertThat(second.edition(Language.RU)).isEqualTo(first.edition(Language.RU));
        assertThat(second.edition(Language.EN).headline()).isEqualTo("New");
        assertThat(second.pictures()).isEqualTo(first.pictures());
        assertThat(second.rights()).isEqualTo(first.rights());
        assertThat(second.mentions())
                .containsExactlyInAnyOrder(
                        new Mention(EntityKey.country("IS"), Decision.CONFIRMED),
                        new Mention(EntityKey.country("NO"), Decision.REJECTED),
                        new Mention(EntityKey.country("RU"), Decision.CONFIRMED));
        assertThat(store.revisions(second.id())).hasSize(2);
    }

    @Test
    void bothEditionsTogetherReplaceTheStoredArticleWhole() {
        file("p.jpg", photo());
        one(intake.take(List.of(
                file("a.ru.md", text("ru", "id: " + ID + "\npictures: [{file: p.jpg}]\nmentions: {countries: [RU]}\n")))));

        Article now = one(intake.take(List.of(
                file("a.ru.md", text("ru", "id: " + ID + "\n")), file("a.en.md", text("en", "id: " + ID + "\n")))));

        assertThat(now.pictures()).isEmpty();
        assertThat(now.mentions()).isEmpty();
    }

    @Test
    void takingTheSameFilesAgainWritesNothing() {
        List<Path> files = List.of(file("a.ru.md", text("ru", "id: " + ID + "\n")));
        Article article = one(intake.take(files));

        one(intake.take(files));

        assertThat(store.revisions(article.id())).hasSize(1);
    }

    @Test
    void aBrokenFileDoesNotKeepTheOthersOut() {
        List<Taken> taken = intake.take(List.of(
                file("bytes.ru.md", new byte[] {'-', (byte) 0xff, (byte) 0xfe}),
                file("open.ru.md", "---\nheadline: \"x\n---\nText\n"),
                file("good.ru.md", text("ru", "")),
                folder.resolve("absent.ru.md"),
                folder));

        assertThat(taken.stream().filter(Taken.Refused.class::isInstance).map(t -> why(t).key()))
                .containsExactly("text.failure.not-utf8", "text.failure.yaml", "text.failure.missing",
                        "text.failure.unreadable");
        assertThat(store.list(ListQuery.ALL)).hasSize(1);
    }

    @Test
    void anEditionIsNotTakenWithoutItsBrokenTwin() {
        List<Taken> taken = intake.take(List.of(
                file("a.ru.md", text("ru", "")),
                file("a.en.md", "---\nstate: nonsense\n---\nText\n")));

        assertThat(taken).extracting(IntakeTest::why).extracting(Message::key)
                .containsExactly("text.failure.key", "intake.failure.twin");
        assertThat(store.list(ListQuery.ALL)).isEmpty();
    }

    @Test
    void anArticleWhosePictureIsNoneIsNotTakenAtAll() throws IOException {
        file("good.jpg", photo());
        file("empty.jpg", new byte[0]);
        file("page.jpg", "<!DOCTYPE html><html><body>Not found</body></html>");
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("huge.jpg").toFile(), "rw")) {
            sparse.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
            sparse.setLength(2L << 30);
        }

        List<Taken> taken = intake.take(Stream.of("empty.jpg", "page.jpg", "huge.jpg", "absent.jpg")
                .map(bad -> file(bad + ".ru.md", text("ru", "pictures: [{file: good.jpg}, {file: " + bad + "}]\n")))
                .toList());

        assertThat(taken).extracting(IntakeTest::why).extracting(Message::key)
                .containsExactly("picture.failure.empty", "picture.failure.page", "picture.failure.too-big",
                        "picture.failure.missing");
        assertThat(store.list(ListQuery.ALL)).isEmpty();
        assertThat(media()).isEmpty();
    }

    @Test
    void aPictureOutsideTheFolderIsNotReached() {
        file("secret.jpg", photo());

        List<Taken> taken = intake.take(List.of(
                file("in/a.ru.md", text("ru", "pictures: [{file: ../secret.jpg}]\n"))));

        assertThat(why(taken.getFirst()).key()).isEqualTo("text.failure.key");
    }

    @Test
    void aFileOfNamesAddsTheNewsroomsOwn() {
        List<Taken> taken = intake.take(List.of(file("names.json", """
                [{"key": {"kind": "company", "code": "my-yard"}, "name": {"ru": "Верфь", "en": "Yard"},
                  "ruAliases": [], "enAliases": ["The Yard"], "country": "NO"}]
                """)));

        assertThat(taken).singleElement().isInstanceOf(Taken.Named.class);
        assertThat(store.entities()).singleElement().extracting(e -> e.name().en()).isEqualTo("Yard");
    }

    @Test
    void aFileOfNamesIsTakenWholeOrNotAtAll() {
        List<Taken> taken = intake.take(List.of(
                file("a.json", "[{\"key\": {\"kind\": \"company\", \"code\": \"x\"}, \"name\": {\"ru\": \"Х\"},"
                        + " \"ruAliases\": [], \"enAliases\": [], \"country\": \"\"}, {}]"),
                file("b.json", "{\"key\":"),
                file("c.json", "null"),
                file("d.json", "<html>")));

        assertThat(taken).extracting(IntakeTest::why).extracting(Message::key).containsOnly("intake.failure.names");
        assertThat(store.entities()).isEmpty();
    }

    @Test
    void whatIsWrittenAsFilesIsReadBackEqual() {
        file("p.jpg", photo());
        Article article = one(intake.take(List.of(
                file("a.ru.md", text("ru", "pictures: [{file: p.jpg}]\nx-desk: navy\n")),
                file("a.en.md", text("en", "")))));
        store.delete(article.id());

        Article back = one(intake.take(List.of(
                file("a.ru.md", ArticleFile.of(article, Language.RU)),
                file("a.en.md", ArticleFile.of(article, Language.EN)))));

        assertThat(back).isEqualTo(article);
    }
}
