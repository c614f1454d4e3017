package app.dateline.sync.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Edition;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.sync.Answer;
import app.dateline.sync.Head;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter and a real portal understand each other. */
class DatelinePortalTest {
    @TempDir
    Path folder;

    private PortalServer server;
    private DatelinePortal portal;

    @BeforeEach
    void start() {
        server = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0));
        portal = new DatelinePortal(
                server.address(), server.firstToken().orElseThrow(), () -> Language.EN, Patience.NORMAL);
    }

    @AfterEach
    void stop() {
        portal.close();
        server.close();
    }

    private static Draft draft(Article article) {
        return new Draft(UUID.randomUUID().toString(), article);
    }

    private static Article article() {
        return Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline("A").withBody("B."));
    }

    private String created(Draft draft) {
        return ((Answer.Done) portal.create(draft)).etag();
    }

    private Path png() throws IOException {
        Path file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void aDraftIsCreatedOnceAndReadBack() {
        Draft draft = draft(article());
        String etag = created(draft);

        assertThat(portal.head(draft.article().id())).isEqualTo(new Head.Live(draft, etag));
        assertThat(portal.create(draft(draft.article()))).isEqualTo(new Answer.Stale(draft.revision()));
    }

    @Test
    void onlyTheHeadThatWasSeenIsReplaced() {
        Draft draft = draft(article());
        String first = created(draft);
        Draft second = draft(draft.article());
        Answer answer = portal.replace(second, first);

        assertThat(answer).isInstanceOf(Answer.Done.class).isNotEqualTo(new Answer.Done(first));
        assertThat(portal.replace(draft(draft.article()), first)).isEqualTo(new Answer.Stale(second.revision()));
    }

    @Test
    void aDeletionLeavesATombstoneFromWhichTheDraftCanRise() {
        Draft draft = draft(article());
        ArticleId id = draft.article().id();
        Answer.Done deleted = (Answer.Done) portal.delete(id, created(draft));

        assertThat(portal.head(id)).isEqualTo(new Head.Tombstone(deleted.etag(), Optional.of(draft)));
        assertThat(portal.create(draft(draft.article()))).isInstanceOf(Answer.Stale.class);
        assertThat(portal.replace(draft(draft.article()), deleted.etag())).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aTombstoneCanStandBeforeACreationThatIsLate() {
        Draft draft = draft(article());
        assertThat(portal.delete(draft.article().id(), null)).isInstanceOf(Answer.Done.class);
        assertThat(portal.create(draft)).isInstanceOf(Answer.Stale.class);
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertThat(portal.head(ArticleId.create())).isEqualTo(new Head.Absent());
        assertThat(portal.hasBlob("ab".repeat(32))).isFalse();
        assertThat(portal.blob("ab".repeat(32), _ -> {})).isFalse();
    }

    @Test
    void aPictureIsSentAndFetched() throws Exception {
        Path file = png();
        String sha256 = sha256(file);
        ByteArrayOutputStream fetched = new ByteArrayOutputStream();

        assertThat(portal.putBlob(sha256, file)).isEmpty();
        assertThat(portal.putBlob(sha256, file)).isEmpty();
        assertThat(portal.hasBlob(sha256)).isTrue();
        assertThat(portal.blob(sha256, bytes -> {
                    try {
                        bytes.transferTo(fetched);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isTrue();
        assertThat(fetched.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aFileThatIsNoPictureOrTooBigIsRefusedWithASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "not a picture");
        assertThat(portal.putBlob(sha256(text), text)).map(Message::key).contains("sync.refused.picture");

        Path huge = folder.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertThat(portal.putBlob("ab".repeat(32), huge)).map(Message::key).contains("sync.refused.picture-too-big");
    }

    @Test
    void aDraftWhosePictureWasNotSentIsRefused() {
        Article article =
                article().withPictures(List.of(Picture.of("ab".repeat(32), "a.png", "image/png", 3, 2)));
        assertThat(portal.create(draft(article))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void changesComeInPages() {
        for (int i = 0; i < 3; i++) {
            created(draft(article()));
        }
        Changes first = portal.changes(null, null, 2).orElseThrow();
        Changes second = portal.changes(first.next(), null, 2).orElseThrow();

        assertThat(first.items()).hasSize(2);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(1);
        assertThat(second.more()).isFalse();
        assertThat(portal.changes("no-such-cursor", null, 2)).isEmpty();
    }

    @Test
    void namesAreSentAndListed() {
        Entity entity = new Entity(
                EntityKey.company("north-cape"), new Bilingual("Северный мыс", "North Cape"), List.of(), List.of(), "");
        Optional<Message> refusal = portal.put(entity);

        assertThat(refusal).isEmpty();
        assertThat(portal.entities()).containsExactly(entity);
    }
}
