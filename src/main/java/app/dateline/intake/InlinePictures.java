package app.dateline.intake;

import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.CreditLine;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Media;
import app.dateline.text.paste.InlinePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Takes the pictures that came within a text into the profile. Blocks; any thread. */
public final class InlinePictures {
    private final Media media;
    private final Supplier<Parties> parties;

    /** @param parties who is known in credits; asked on the thread that takes */
    public InlinePictures(Media media, Supplier<Parties> parties) {
        this.media = media;
        this.parties = parties;
    }

    /**
     * @param pictures in their order, each once
     * @param leftOut  how many were none that readers' browsers and we can show
     */
    public record Taken(List<Picture> pictures, int leftOut) {
        public Taken {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Each with what it says of itself; a credit that it does not say is left empty, so that the check asks for it.
     *
     * @param stem     how the files are called, before a number
     * @param language of the text, and so of the captions
     * @throws Failure if they cannot be stored
     */
    public Taken take(List<InlinePicture> pictures, String stem, Language language) {
        List<Picture> taken = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int leftOut = 0;
        for (InlinePicture picture : pictures) {
            Path file = null;
            try {
                file = Files.createTempFile("dateline-picture", "");
                Files.write(file, picture.bytes());
                PictureFile said = PictureFile.read(file);
                String sha256 = media.add(file);
                if (known.add(sha256)) {
                    taken.add(picture(said, picture, sha256, stem + "-" + known.size(), language));
                }
            } catch (Failure e) {
                if (!e.message().key().startsWith("picture.")) {
                    throw e;
                }
                leftOut++;
            } catch (IOException e) {
                throw new Failure(Message.of("intake.failure.temporary", String.valueOf(e.getMessage())), e);
            } finally {
                discard(file);
            }
        }
        return new Taken(taken, leftOut);
    }

    private Picture picture(
            PictureFile said, InlinePicture inline, String sha256, String name, Language language) {
        String ending = said.mediaType().substring(said.mediaType().indexOf('/') + 1).replace("jpeg", "jpg");
        return said.describe(Picture.of(sha256, name + "." + ending, said.mediaType(), said.width(), said.height())
                .withCaption(Bilingual.of(language, inline.caption()))
                .withAlt(Bilingual.of(language, inline.alt()))
                .withCredit(credit(said.credit(), language)));
    }

    /** In both languages if all of its parties are known, whatever language the file says it in. */
    private Bilingual credit(String said, Language language) {
        Bilingual completed = Credit.completed(Bilingual.of(CreditLine.language(said), said), parties.get());
        return completed.ru().isBlank() || completed.en().isBlank() ? Bilingual.of(language, said) : completed;
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // the system empties its temporary folder itself
        }
    }
}
