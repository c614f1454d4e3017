package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.rights.credit.Credit;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures that lie beside the files of one article. */
final class Pictures {
    private final List<Path> folders;
    private final Media media;
    private final Parties parties;
    private final Map<String, PictureFile> byName = new HashMap<>();
    private final Map<String, PictureFile> bySha256 = new HashMap<>();

    /** @param parties who is known in credits */
    Pictures(List<Path> articleFiles, Media media, Parties parties) {
        this.folders = articleFiles.stream().map(file -> file.resolveSibling("")).distinct().toList();
        this.media = media;
        this.parties = parties;
    }

    /** Reads it without storing it. @throws app.dateline.article.Failure if it is not there or no picture that we take */
    Picture look(String name) {
        PictureFile file = byName.computeIfAbsent(name, _ -> PictureFile.read(path(name)));
        return Picture.of("", name, file.mediaType(), file.width(), file.height());
    }

    /** @throws app.dateline.article.Failure if it cannot be stored */
    Picture add(String name) {
        Picture seen = look(name);
        String sha256 = media.add(path(name));
        bySha256.put(sha256, byName.get(name));
        return Picture.of(sha256, name, seen.mediaType(), seen.width(), seen.height());
    }

    /**
     * What the article files leave open is taken from the pictures' own metadata; a credit that is there in one language
     * alone is written in the other too if all of its parties are known.
     */
    Article describe(Article article) {
        return article.withPictures(article.pictures().stream()
                .map(picture -> bySha256.get(picture.sha256()).describe(picture))
                .map(picture -> picture.withCredit(Credit.completed(picture.credit(), parties)))
                .toList());
    }

    /** Beside the first article file that has it there; article files name pictures without a folder. */
    private Path path(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> folders.getFirst().resolve(name));
    }
}
