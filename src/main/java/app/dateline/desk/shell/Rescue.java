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

/** Puts an article that the store will not take into article files elsewhere; they can be imported later. */
record Rescue(Article article) {
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss");

    /**
     * Blocks.
     *
     * @param parent in which a folder of its own is made
     * @return that folder, with a file an edition
     * @throws Failure if it cannot be written to either
     */
    Path write(Path parent) {
        Path folder = parent.resolve("Dateline " + LocalDateTime.now().format(NOW));
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
