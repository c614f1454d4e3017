package app.dateline.intake;

import app.dateline.article.Article;
import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.rights.credit.Parties;
import app.dateline.store.Store;
import app.dateline.text.ArticleFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes article files, with the pictures beside them, and texts of other programs into a profile. An article is taken whole or not at all, and one
 * that is not taken does not keep the others out. Blocks while it reads and stores; one call at a time.
 */
public final class Intake {
    private final Store store;
    private final String author;
    private final Optional<Language> language;

    /** @param author who brings them, as the history names people */
    public Intake(Store store, String author) {
        this(store, author, Optional.empty());
    }

    /** @param language of texts that do not say theirs; else it is told by their letters */
    public Intake(Store store, String author, Optional<Language> language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** Whether a file is for {@link #take} by its name, and not a picture. */
    public static boolean isText(String name) {
        return Foreign.isText(name);
    }

    /**
     * Editions that share an id, or are NAME.ru.md and NAME.en.md side by side, become one article. A file whose id is
     * in the profile already takes the place of that edition there; the other edition stays.
     *
     * @return what became of each article, in the order of the files
     */
    public List<Taken> take(List<Path> paths) {
        Map<Path, ArticleFile> read = new LinkedHashMap<>();
        List<Taken> taken = new ArrayList<>();
        Map<String, Path> broken = new LinkedHashMap<>();
        for (Path path : new LinkedHashSet<>(paths.stream().map(Path::normalize).toList())) {
            try {
                if (path.toString().endsWith(".json")) {
                    List<Entity> names = NamesFile.read(path);
                    names.forEach(store::save);
                    taken.add(new Taken.Named(List.of(path), names));
                    continue;
                }
                if (Foreign.is(path)) {
                    taken.add(takeForeign(path));
                    continue;
                }
                read.put(path, ArticleFile.read(path));
            } catch (Failure e) {
                taken.add(new Taken.Refused(List.of(path), e.message()));
                ArticleFile.stem(path.toString()).ifPresent(stem -> broken.put(stem, path));
            }
        }
        refuseHalves(read, broken, taken);
        for (List<ArticleFile> group : ArticleFile.group(List.copyOf(read.values()))) {
            taken.add(takeOne(group));
        }
        return taken;
    }

    /** @throws Failure if nothing of it was taken */
    private Taken takeForeign(Path path) {
        Foreign text = Foreign.read(path);
        Language written = language.orElseGet(text::language);
        String name = path.getFileName().toString();
        InlinePictures.Taken pictures = new InlinePictures(store.media(), this::parties)
                .take(text.pictures(), name.substring(0, name.lastIndexOf('.')), written);
        Article article = text.article(written).withPictures(pictures.pictures());
        store.save(article, author);
        return new Taken.Stored(
                List.of(path),
                article,
                pictures.leftOut() == 0
                        ? Optional.empty()
                        : Optional.of(Message.of("intake.pictures-left-out", pictures.leftOut(), path.toString())));
    }

    private Parties parties() {
        return Parties.standard().with(store.parties());
    }

    /** One edition without its broken twin would be taken for a new article when the twin is mended. */
    private static void refuseHalves(Map<Path, ArticleFile> read, Map<String, Path> broken, List<Taken> taken) {
        for (Path path : List.copyOf(read.keySet())) {
            Optional<Path> twin = ArticleFile.stem(path.toString()).map(broken::get);
            if (twin.isPresent()) {
                read.remove(path);
                taken.add(new Taken.Refused(
                        List.of(path),
                        Message.of("intake.failure.twin", path.toString(), twin.get().toString())));
            }
        }
    }

    private Taken takeOne(List<ArticleFile> group) {
        List<Path> files = group.stream().map(file -> Path.of(file.file())).toList();
        try {
            Pictures pictures = new Pictures(files, store.media(), parties());
            // the first time to find what is wrong, before anything is written
            ArticleFile.join(group, pictures::look);
            Article article = pictures.describe(ArticleFile.join(group, pictures::add));
            boolean saysOriginal = group.stream().anyMatch(file -> file.original().isPresent());
            Article whole = store.find(article.id())
                    .map(stored -> new Completion(stored, saysOriginal).of(article))
                    .orElse(article);
            store.save(whole, author);
            return new Taken.Stored(files, whole);
        } catch (Failure e) {
            return new Taken.Refused(files, e.message());
        }
    }
}
