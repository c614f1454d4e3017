package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.store.Media;
import java.io.BufferedInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Moves the files of pictures, each at most once a pass. */
final class Pictures {
    private final Media media;
    private final Portal portal;
    private final Set<String> there = new HashSet<>();
    private final Tally tally;
    private final Set<String> nowhere = new HashSet<>();

    Pictures(Media media, Portal portal, Tally tally) {
        this.media = media;
        this.portal = portal;
        this.tally = tally;
    }

    /** Why the article cannot go, empty if the portal has all its files now. */
    Optional<Message> send(Article article) {
        for (Picture picture : article.pictures()) {
            Optional<Message> refusal = send(picture);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Message> send(Picture picture) {
        String sha256 = picture.sha256();
        if (there.contains(sha256)) {
            return Optional.empty();
        }
        Optional<Path> file = media.path(sha256);
        Optional<Message> refusal = Optional.empty();
        if (!portal.hasBlob(sha256)) {
            refusal = file.isEmpty()
                    ? Optional.of(Message.of("sync.refused.picture-missing", picture.file()))
                    : portal.putBlob(sha256, file.get());
        }
        if (refusal.isEmpty()) {
            there.add(sha256);
        }
        return refusal;
    }

    /** Brings in the files that the profile does not have. One that the portal does not have either is noted. */
    void fetch(Article article) {
        for (Picture picture : article.pictures()) {
            String sha256 = picture.sha256();
            if (media.path(sha256).isPresent() || nowhere.contains(sha256)) {
                continue;
            }
            boolean found = portal.blob(sha256, bytes -> media.add(new BufferedInputStream(bytes), Media.LIMIT));
            if (found) {
                there.add(sha256);
            } else {
                nowhere.add(sha256);
                tally.notes.add(Message.of("sync.note.picture-missing", picture.file()));
            }
        }
    }
}
