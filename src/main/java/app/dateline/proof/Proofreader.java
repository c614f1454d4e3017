package app.dateline.proof;

import app.dateline.article.Language;
import app.dateline.proof.grammar.GrammarNotes;
import app.dateline.proof.spelling.Reader;
import app.dateline.proof.spelling.Reader.Misspelling;
import app.dateline.proof.spelling.Speller;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an article's prose for spelling and grammar, with one state of what is known. Remembers the paragraphs of the article that
 * it has read last. For one thread.
 */
public final class Proofreader {
    /** Reads nothing. */
    static final Proofreader NONE = new Proofreader(Map.of(), Set.of(), new GrammarNotes());

    /** Names of people and houses are in the other texts. */
    private static final Set<Field> PROSE =
            EnumSet.of(Field.HEADLINE, Field.LEAD, Field.BODY, Field.CAPTION, Field.ALT);

    /** A text that is all wrong is in another language, or is told so often enough. */
    private static final int ENOUGH = 100;

    private final Map<Language, Reader> readers;
    private final Set<String> ignored;
    private final GrammarNotes grammar;

    private Proofreader(Map<Language, Reader> readers, Set<String> ignored, GrammarNotes grammar) {
        this.readers = readers;
        this.ignored = ignored;
        this.grammar = grammar;
    }

    /**
     * @param speller empty where spelling is not looked at
     * @param grammar what has been found of it; asked anew at each look
     */
    public static Proofreader of(Optional<Speller> speller, GrammarNotes grammar) {
        Map<Language, Reader> readers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            speller.ifPresent(known -> readers.put(language, known.reader(language)));
        }
        return new Proofreader(readers, Set.of(), grammar);
    }

    /** The same, with the same memory, without a word about these. */
    public Proofreader ignoring(Set<String> words) {
        return new Proofreader(readers, Set.copyOf(words), grammar);
    }

    List<Problem> of(List<Passage> passages) {
        List<Problem> problems = new ArrayList<>();
        for (Passage text : passages) {
            if (PROSE.contains(text.field()) && readers.containsKey(text.language())) {
                spelling(text, problems);
            }
            problems.addAll(GrammarChecks.of(text, grammar));
        }
        readers.values().forEach(Reader::turn);
        return problems;
    }

    private void spelling(Passage text, List<Problem> problems) {
        readers.get(text.language()).read(text.prose()).stream()
                .filter(each -> !ignored.contains(each.word()))
                .limit(ENOUGH)
                .map(each -> misspelt(text, each))
                .forEach(problems::add);
    }

    private static Problem misspelt(Passage text, Misspelling each) {
        return Problem.of(Problem.MISSPELT, Severity.HINT, text.place(each.start(), each.end()), each.word());
    }
}
