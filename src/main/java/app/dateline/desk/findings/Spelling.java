package app.dateline.desk.findings;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.mention.Gazetteer;
import app.dateline.proof.spelling.Lexicon;
import app.dateline.proof.spelling.Speller;
import app.dateline.store.OwnWord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The words that this desk knows. The dictionaries are read a moment after the first article has been looked through:
 * nobody waits for them, and opening the window does not. FX thread only.
 */
public final class Spelling {
    private static final Duration LATER = Duration.millis(500);

    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final Pause later = new Pause(LATER, this::read);
    private final Knowledge knowledge;
    private final Supplier<List<OwnWord>> load;
    private final Consumer<Collection<OwnWord>> save;
    private final Function<Language, Lexicon> dictionaries;
    private final Tasks tasks;
    private final Latest<Known> reading;
    private boolean wanted;
    private Map<Language, Lexicon> lexicons;

    /**
     * What is known at one moment. Immutable.
     *
     * @param speller empty until the dictionaries have been read
     */
    public record Known(Optional<Speller> speller, List<OwnWord> words) {
        static final Known NOTHING = new Known(Optional.empty(), List.of());

        /** What is passed over in this article. */
        Set<String> ignored(ArticleId article) {
            return words.stream()
                    .filter(word -> word.list().equals(article.toString()))
                    .map(OwnWord::word)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * @param dictionaries reads one; called off the FX thread, once for each language
     * @param load         reads the lists of words; called off the FX thread
     * @param save         adds to them; called off the FX thread
     * @param failed       what becomes of a failure to read
     */
    public Spelling(
            Knowledge knowledge,
            Function<Language, Lexicon> dictionaries,
            Supplier<List<OwnWord>> load,
            Consumer<Collection<OwnWord>> save,
            Tasks tasks,
            Consumer<Message> failed) {
        this.knowledge = knowledge;
        this.dictionaries = dictionaries;
        this.load = load;
        this.save = save;
        this.tasks = tasks;
        this.reading = new Latest<>(tasks, known::set, failed);
        knowledge.gazetteerProperty().addListener(_ -> {
            if (wanted) {
                read();
            }
        });
    }

    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Somebody has a text open. */
    void wanted() {
        if (!wanted) {
            wanted = true;
            later.start();
        }
    }

    private void read() {
        Gazetteer names = knowledge.gazetteerProperty().get();
        if (names != null) {
            reading.start(_ -> speller(names, load.get()));
        }
    }

    /** On the worker; there is one at a time. */
    private Known speller(Gazetteer names, List<OwnWord> words) {
        if (lexicons == null) {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            Map<Language, Lexicon> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, dictionaries.apply(language));
            }
            lexicons = all;
        }
        Map<Language, List<String>> own = words.stream()
                .filter(word -> word.list().equals(OwnWord.PERSONAL) || word.list().equals(OwnWord.NEWSROOM))
                .collect(Collectors.groupingBy(
                        OwnWord::language, Collectors.mapping(OwnWord::word, Collectors.toList())));
        return new Known(Optional.of(new Speller(lexicons, names, own)), words);
    }

    /** Keeps a word; no text complains of it from then on. */
    public void add(OwnWord word, Consumer<Message> refused) {
        tasks.quietly(
                _ -> {
                    save.accept(List.of(word));
                    return word;
                },
                _ -> read(),
                refused);
    }

    /** What may be meant by a word, best first; tens of milliseconds, any thread. Nothing before the dictionaries are read. */
    public static List<String> suggest(Known known, String word, Language language) {
        return known.speller().map(speller -> speller.suggest(word, language)).orElse(List.of());
    }
}
