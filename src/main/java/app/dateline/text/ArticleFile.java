package app.dateline.text;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One edition as a file: UTF-8 Markdown under YAML front matter. Reading is strict about what it understands and keeps
 * what it does not in {@link Edition#unknown()}, so that it is written again; only comments and the order of the keys
 * are lost. Pictures and people's decisions belong to the whole article, but each edition's file carries them, so
 * that a file stands for itself.
 *
 * @param file     the path or name that it was read from
 * @param id       of the article, if the file names it
 * @param original the language that the article was written in first, if the file names it
 * @param edition  with every text of the file's language; nested keys that were not understood are in its
 *                 {@code unknown} under the known key, those of pictures by file name
 * @param mentions what editors confirmed and rejected, in the order of the decisions
 * @param source   the name in the file's language and, if the file has it, in the other one; so is the rights' holder
 */
public record ArticleFile(
        String file,
        Optional<ArticleId> id,
        Optional<Language> original,
        Edition edition,
        List<FilePicture> pictures,
        List<Mention> mentions,
        Source source,
        RightsNotice rights) {
    /** In bytes. */
    public static final int MAX_SIZE = 20_000_000;

    public ArticleFile {
        pictures = List.copyOf(pictures);
        mentions = List.copyOf(mentions);
    }

    public Language language() {
        return edition.language();
    }

    /** @throws Failure if the file cannot be read or is no article file; it names file, line, key and what is expected */
    public static ArticleFile read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return parse(path.toString(), in.readNBytes(MAX_SIZE + 1));
        } catch (NoSuchFileException e) {
            throw new Failure(Message.of("text.failure.missing", path.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("text.failure.unreadable", path.toString()), e);
        }
    }

    /**
     * @param file names the file in failures, and tells its language by {@code .ru.md} or {@code .en.md}
     * @throws Failure as {@link #read} does
     */
    public static ArticleFile parse(String file, byte[] content) {
        return new ArticleFileReader(file).read(content);
    }

    /** The text of the file of one edition. Read back and joined, the files of all editions give an equal article. */
    public static String of(Article article, Language language) {
        return new ArticleFileWriter(article, language).write();
    }

    /** A name for the file of one edition: the same but for the language in all editions of an article. */
    public static String name(Article article, Language language) {
        return ArticleFileNames.stem(article) + "." + language.code() + ".md";
    }

    /** What the names of all editions of an article share: the path without {@code .ru.md}; empty for any other name. */
    public static Optional<String> stem(String file) {
        return ArticleFileNames.stem(file);
    }

    /**
     * The names under which the article's files refer to its pictures, in their order: no folder, no two alike on any
     * file system, and else the names that the pictures came with.
     */
    public static List<String> pictureFiles(Article article) {
        return ArticleFileNames.pictures(article);
    }

    /** The files that belong to one article together: they share the id, or are NAME.ru.md and NAME.en.md side by side. */
    public static List<List<ArticleFile>> group(List<ArticleFile> files) {
        return ArticleFileJoin.group(files);
    }

    /**
     * One article of its editions' files. What both files say of the article as a whole is taken from the file of the
     * language it was written in first, and completed from the other one.
     *
     * @param pictureByFileName gives the image's content, media type and size; it throws a Failure if there is none
     * @throws Failure if the files are of one language or disagree about the id, the first language, the basis, end or
     *                 limit of the rights, the end of a picture's licence or its focus
     */
    public static Article join(List<ArticleFile> files, Function<String, Picture> pictureByFileName) {
        return new ArticleFileJoin(files).article(pictureByFileName);
    }
}
