package app.dateline.mention;

import app.dateline.article.Language;
import app.dateline.mention.Meaning.Named;
import app.dateline.mention.Meaning.Need;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a text names countries and companies. Immutable and thread-safe; about a millisecond for an article.
 * What it finds is a suggestion: what an editor decided about an entity is not known here.
 */
public final class Tagger {
    private final Gazetteer gazetteer;
    private final Map<Language, Rules> rules = new EnumMap<>(Language.class);

    public Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Language language : Language.values()) {
            rules.put(language, new Rules(gazetteer, language));
        }
    }

    /**
     * The places in their order; they do not overlap, and where names lie in one another the longest is taken.
     *
     * @param text plain text or Markdown; the hits' offsets are into it
     */
    public List<Hit> tag(String text, Language language) {
        return read(text, language, false);
    }

    /** The same, and beside it what looks like a name and was taken for something else, with {@link Evidence#BLOCKED}. */
    public List<Hit> explain(String text, Language language) {
        return read(text, language, true);
    }

    /**
     * Companies that are in no list, by their legal form or a word for what they are: ООО «…», "… Aerospace". Hints, to be
     * added by a person.
     *
     * @param known what was found in the same text; an unlisted company never overlaps a known one
     */
    public List<Unlisted> unlisted(String text, Language language, List<Hit> known) {
        Around around = new Around(Folded.of(text), gazetteer.lists());
        return Forms.of(gazetteer.lists(), language).find(around, known);
    }

    private List<Hit> read(String text, Language language, boolean blocked) {
        Folded folded = Folded.of(text);
        Rules rule = rules.get(language);
        Around around = new Around(folded, gazetteer.lists());
        Senses senses = new Senses(gazetteer, blocked);
        List<Place> places = places(around, rule, language, senses);
        yieldToOwn(places);
        Collections.sort(places);
        int taken = 0;
        boolean byOther = false;
        for (Place place : places) {
            if (place.from() >= taken) {
                taken = place.to();
                byOther = place.meaning() instanceof Meaning.Other;
                if (place.meaning() instanceof Named named) {
                    senses.add(place, named, rule.judge(around, place, named));
                }
            } else if (blocked && byOther && place.meaning() instanceof Named named) {
                senses.add(place, named, Rules.Verdict.DROP);
            }
        }
        return gazetteer.amended(senses.hits(around), text, language);
    }

    private List<Place> places(Around around, Rules rule, Language language, Senses senses) {
        List<Place> places = new ArrayList<>();
        Folded folded = around.text();
        List<Dictionary> dictionaries = gazetteer.dictionaries(language);
        for (int i = 0; i < dictionaries.size(); i++) {
            int rank = i;
            dictionaries.get(i).find(folded, (from, to, meanings) -> {
                // the first part of a compound, американо-, is written with its hyphen in the dictionary
                boolean part = folded.at(to - 1) == '-';
                if (!folded.isWord(from - 1) && folded.isWord(to) == part) {
                    Place place = place(around, rule, from, part ? to - 1 : to, meanings, rank, senses);
                    if (place != null) {
                        places.add(place);
                    }
                }
            });
        }
        return places;
    }

    /** A name that the newsroom added is believed even inside a blocked phrase. */
    private static void yieldToOwn(List<Place> places) {
        BitSet own = new BitSet();
        for (Place place : places) {
            if (place.rank() > 0) {
                own.set(place.from(), place.to());
            }
        }
        if (!own.isEmpty()) {
            places.removeIf(place -> {
                int first = own.nextSetBit(place.from());
                return place.meaning() instanceof Meaning.Other && first >= 0 && first < place.to();
            });
        }
    }

    /** The best of a phrase's meanings there, or null: one that is proved by what stands beside it, else the plainest. */
    private static Place place(Around around, Rules rule, int from, int to, Meaning[] meanings, int rank, Senses senses) {
        Folded text = around.text();
        Named best = null;
        boolean bestPending = false;
        for (Meaning meaning : meanings) {
            if (meaning instanceof Named named) {
                if (!named.casing().fits(text, from)) {
                    continue;
                }
                Need need = named.need();
                boolean pending = need != Need.NOTHING && isPending(around, rule, need, from, to);
                if (!pending && need.isProvedBeside()) {
                    return new Place(from, to, named, false, rank);
                }
                if (best == null || bestPending && !pending) {
                    best = named;
                    bestPending = pending;
                }
            } else if (meaning instanceof Meaning.Cue cue) {
                if (cue.casing().fits(text, from)) {
                    senses.cue(cue);
                }
            } else if (meaning instanceof Meaning.Other other && other.casing().fits(text, from)
                    && (!other.quoted() || around.isQuoted(from, to))) {
                return new Place(from, to, other, false, rank);
            }
        }
        return best == null ? null : new Place(from, to, best, bestPending, rank);
    }

    private static boolean isPending(Around around, Rules rule, Need need, int from, int to) {
        return switch (need) {
            case NOTHING -> false;
            case CONTEXT, NO_OBJECTION -> true;
            case SMALL_LETTERS -> around.text().isUpper(from) && !around.beginsSentence(from) && !around.isAmongCapitals(from, to);
            case MID_SENTENCE -> around.beginsSentence(from);
            case QUOTES_OR_DESCRIPTOR -> !around.isQuoted(from, to) && !rule.isDescribed(around, from, to);
            case DESCRIPTOR -> !rule.isDescribed(around, from, to);
        };
    }
}
