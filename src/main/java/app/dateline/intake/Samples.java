package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.OwnWord;
import app.dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles that come with Dateline, to look at and to try things on. Invented, as are the companies in them. */
public final class Samples {
    private static final String FOLDER = "/app/dateline/samples/";

    /** The files of each article and its picture; the first one is complete in both languages. */
    private static final List<List<String>> ARTICLES = List.of(
            List.of("research-vessel.ru.md", "research-vessel.en.md", "research-vessel.jpg"),
            List.of("coastal-radar.ru.md", "coastal-radar.en.md", "coastal-radar.jpg"),
            List.of("fire-watch-drone.ru.md", "fire-watch-drone.en.md", "fire-watch-drone.jpg"),
            List.of("trainer-hangar.en.md", "trainer-hangar.jpg"),
            List.of("engine-test.ru.md"),
            List.of("rescue-tug.ru.md", "rescue-tug.en.md"),
            List.of("rescue-robot.ru.md"));

    /** Of a vessel and a maker that are in no dictionary: the newsroom's own words. */
    private static final List<String> NAMES = List.of("Severny", "Kompas", "Aerofolha");

    private Samples() {}

    /**
     * Stores the articles, the first one last so that it is the newest, and the companies that they name.
     *
     * @return the articles in their order, the one to begin with first
     */
    public static List<ArticleId> into(Store store, String author) {
        take(store, author, List.of("companies.json"));
        store.addWords(NAMES.stream()
                .map(name -> new OwnWord(OwnWord.NEWSROOM, Language.EN, name))
                .toList());
        List<ArticleId> ids = new ArrayList<>();
        for (List<String> files : ARTICLES.reversed()) {
            take(store, author, files).map(Article::id).ifPresent(ids::addFirst);
        }
        return ids;
    }

    private static Optional<Article> take(Store store, String author, List<String> files) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("dateline-sample");
            List<Path> paths = new ArrayList<>();
            for (String file : files) {
                try (InputStream in = open(file)) {
                    Path path = folder.resolve(file);
                    Files.copy(in, path);
                    paths.add(path);
                }
            }
            List<Path> texts = paths.stream().filter(path -> !path.toString().endsWith(".jpg")).toList();
            return switch (new Intake(store, author).take(texts).getFirst()) {
                case Taken.Stored stored -> Optional.of(stored.article());
                case Taken.Named _ -> Optional.empty();
                case Taken.Refused refused -> throw new Failure(refused.why());
            };
        } catch (IOException e) {
            throw new Failure(Message.of("intake.failure.temporary", String.valueOf(e.getMessage())), e);
        } finally {
            discard(folder);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Samples.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException(FOLDER + file);
        }
        return in;
    }

    private static void discard(Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // the system empties its temporary folder itself
        }
    }
}
