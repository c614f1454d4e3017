package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.ArticleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Puts an article that the store will not take into article files in the user's own folder. */
final class Rescue {
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss");

    private final Article article;

    Rescue(Article article) {
        this.article = article;
    }

    static Path folder() {
        return Path.of(System.getProperty("user.home"), "Dateline " + LocalDateTime.now().format(NOW));
    }

    /**
     * @return the folder that the files are in, one an edition; they can be imported later
     * @throws Failure if that folder cannot be written to either
     */
    Path write() {
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            for (Language language : article.languages()) {
                Files.writeString(folder.resolve("article." + language.code() + ".md"), ArticleFile.of(article, language));
            }
            return folder;
        } catch (IOException e) {
            throw Failure.of("desk.failure.rescue", folder.toString(), String.valueOf(e.getMessage()));
        }
    }
}
