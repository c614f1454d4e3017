package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.picture.Print;
import app.dateline.store.Media;
import app.dateline.text.ArticleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A folder of article files. A file that is there already is replaced only by a newer state of the same article; where
 * another article's file or picture has the name, the article goes into a folder of its own below.
 */
public final class ArticleFolder {
    private final Path folder;
    private final Media media;

    public ArticleFolder(Path folder, Media media) {
        this.folder = folder;
        this.media = media;
    }

    /** @return the paths of the article files and then of the pictures. @throws Failure if they cannot all be written */
    public List<Path> write(Article article) {
        return write(article, pictures(article));
    }

    /**
     * The same with prints instead of the pictures as they came, for those who are no desk of ours. Credit lines are in
     * the language that the article was first written in.
     */
    public List<Path> writePrints(Article article) {
        Map<String, Path> prints = new LinkedHashMap<>();
        try {
            int i = 0;
            for (Map.Entry<String, Path> picture : pictures(article).entrySet()) {
                Path print = Files.createTempFile("dateline-print", "");
                prints.put(picture.getKey(), print);
                Print.write(picture.getValue(), article.pictures().get(i++), article.original(), print);
            }
            return write(article, prints);
        } catch (IOException e) {
            throw new Failure(Message.of("intake.failure.export", folder.toString(), reason(e)), e);
        } finally {
            prints.values().forEach(ArticleFolder::discard);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // the system empties its temporary folder itself
        }
    }

    private List<Path> write(Article article, Map<String, Path> pictures) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : article.languages()) {
            texts.put(ArticleFile.name(article, language), ArticleFile.of(article, language));
        }
        try {
            Path target = free(article, texts, pictures);
            Files.createDirectories(target);
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, Path> picture : pictures.entrySet()) {
                written.add(put(target.resolve(picture.getKey()), beside -> Files.copy(picture.getValue(), beside)));
            }
            List<Path> all = new ArrayList<>();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                all.add(put(target.resolve(text.getKey()), beside -> Files.writeString(
                        beside, text.getValue(), StandardCharsets.UTF_8)));
            }
            all.addAll(written);
            return all;
        } catch (IOException e) {
            throw new Failure(Message.of("intake.failure.export", folder.toString(), reason(e)), e);
        }
    }

    private Map<String, Path> pictures(Article article) {
        Map<String, Path> pictures = new LinkedHashMap<>();
        List<String> names = ArticleFile.pictureFiles(article);
        for (int i = 0; i < names.size(); i++) {
            Picture picture = article.pictures().get(i);
            pictures.put(names.get(i), media.path(picture.sha256())
                    .orElseThrow(() -> Failure.of(
                            "intake.failure.no-picture", picture.file(), article.id().toString())));
        }
        return pictures;
    }

    private Path free(Article article, Map<String, String> texts, Map<String, Path> pictures) throws IOException {
        String stem = ArticleFile.stem(texts.keySet().iterator().next()).orElseThrow();
        Path target = folder;
        for (int n = 1; !isFree(target, article, texts, pictures); n++) {
            target = folder.resolve(n == 1 ? stem : stem + "-" + n);
        }
        return target;
    }

    private static boolean isFree(Path target, Article article, Map<String, String> texts, Map<String, Path> pictures)
            throws IOException {
        for (String name : texts.keySet()) {
            Path there = target.resolve(name);
            if (Files.exists(there) && !isOf(article, there)) {
                return false;
            }
        }
        for (Map.Entry<String, Path> picture : pictures.entrySet()) {
            Path there = target.resolve(picture.getKey());
            if (Files.exists(there) && (!Files.isRegularFile(there) || Files.mismatch(there, picture.getValue()) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(Article article, Path file) {
        try {
            return ArticleFile.read(file).id().filter(article.id()::equals).isPresent();
        } catch (Failure _) {
            return false;
        }
    }

    private interface Writing {
        void to(Path beside) throws IOException;
    }

    /** Written beside and moved, so that what is there is either the old file or the whole new one. */
    private static Path put(Path target, Writing writing) throws IOException {
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writing.to(beside);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String reason(IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return reason.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
