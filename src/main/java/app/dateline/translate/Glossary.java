package app.dateline.translate;

import app.dateline.article.Language;
import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms that are known, and where a text has them. Immutable and thread-safe. */
public final class Glossary {
    public static final Glossary EMPTY = new Glossary(List.of());

    /** What may stand between the words of one rendering. */
    private static final String BETWEEN = " \t\n\r\u00a0\u202f-\u2010\u2011/'’«»“”„\"&";

    private static final int WIDEST = 4;

    private final List<Term> terms;
    private final Map<Language, Map<String, List<Sought>>> index = new EnumMap<>(Language.class);

    private record Sought(Phrase phrase, Term term, boolean wrong) {}

    private Glossary(Collection<Term> terms) {
        this.terms = List.copyOf(terms);
        Stems stems = new Stems();
        for (Language language : Language.values()) {
            Map<String, List<Sought>> byFirst = new HashMap<>();
            for (Term term : this.terms) {
                term.in(language).forEach(text -> add(byFirst, text, term, false, stems));
                term.wrong(language).forEach(text -> add(byFirst, text, term, true, stems));
            }
            index.put(language, byFirst);
        }
    }

    private static void add(Map<String, List<Sought>> byFirst, String text, Term term, boolean wrong, Stems stems) {
        Phrase phrase = Phrase.of(text, stems, term.exact());
        if (!phrase.stems().isEmpty()) {
            byFirst.computeIfAbsent(phrase.stems().getFirst(), _ -> new ArrayList<>()).add(new Sought(phrase, term, wrong));
        }
    }

    /** The few terms that come with Dateline: where newsrooms and machines go wrong. */
    public static Glossary standard() {
        return EMPTY.with(GlossaryCsv.standard());
    }

    public static Glossary of(Collection<Term> terms) {
        return EMPTY.with(terms);
    }

    /** The same with these; one takes the place of another of its id, and takes it away if it says nothing. */
    public Glossary with(Collection<Term> more) {
        Map<String, Term> all = new LinkedHashMap<>();
        terms.forEach(term -> all.put(term.id(), term));
        for (Term term : more) {
            if (term.isEmpty()) {
                all.remove(term.id());
            } else {
                all.put(term.id(), term);
            }
        }
        return new Glossary(all.values());
    }

    public List<Term> terms() {
        return terms;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * Where the text has renderings of terms, right ones and wrong ones, in their order. Of those that lie in one another the
     * longest counts; two terms may have the same place.
     */
    public List<TermHit> find(String text, Language language) {
        Map<String, List<Sought>> byFirst = index.get(language);
        List<TermHit> hits = new ArrayList<>();
        if (byFirst.isEmpty()) {
            return hits;
        }
        List<Token> tokens = Token.of(text);
        Stems stems = new Stems();
        List<String> found = tokens.stream().map(token -> Phrase.key(stems.of(token.form()))).toList();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            List<TermHit> here = new ArrayList<>();
            int longest = 0;
            for (Sought sought : byFirst.getOrDefault(found.get(i), List.of())) {
                int words = sought.phrase().stems().size();
                if (words >= longest && isThere(sought.phrase(), text, tokens, found, i)) {
                    if (words > longest) {
                        here.clear();
                        longest = words;
                    }
                    here.add(hit(sought, text, tokens.get(i), tokens.get(i + words - 1)));
                }
            }
            if (!here.isEmpty() && here.getFirst().end() > end) {
                hits.addAll(here);
                end = here.getFirst().end();
            }
        }
        return hits;
    }

    private static TermHit hit(Sought sought, String text, Token first, Token last) {
        return new TermHit(first.start(), last.end(), sought.term(), sought.phrase().text(), sought.wrong());
    }

    private static boolean isThere(Phrase phrase, String text, List<Token> tokens, List<String> found, int at) {
        if (at + phrase.stems().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.stems().size(); i++) {
            Token token = tokens.get(at + i);
            boolean joined = i == 0 || isBetween(text, tokens.get(at + i - 1).end(), token.start());
            boolean capitals = !phrase.capitals().get(i) || Phrase.isCapitals(text.substring(token.start(), token.end()));
            if (!joined || !capitals || !phrase.stems().get(i).equals(found.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(String text, int from, int to) {
        if (to - from > WIDEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
