package app.dateline.mention;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where a text names countries and companies. Immutable and thread-safe; about a millisecond for an article. */
public final class Tagger {
    private final Gazetteer gazetteer;

    public Tagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places in their order; they do not overlap, and where names lie in one another the longest is taken. */
    public List<Hit> tag(String text, Language language) {
        Folded folded = Folded.of(text);
        List<Place> places = new ArrayList<>();
        for (Dictionary dictionary : gazetteer.dictionaries(language)) {
            dictionary.find(folded, (from, to, meanings) -> {
                if (folded.isWord(from - 1) || folded.isWord(to)) {
                    return;
                }
                for (Meaning meaning : meanings) {
                    if (meaning instanceof Meaning.Named named && named.casing().fits(folded, from, to)) {
                        places.add(new Place(from, to, named));
                        return;
                    }
                }
            });
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
        List<Hit> hits = new ArrayList<>();
        int taken = 0;
        for (Place place : places) {
            if (place.from >= taken) {
                taken = place.to;
                hits.add(new Hit(folded.start(place.from), folded.end(place.to), place.named.entity(),
                        place.named.evidence(), 0.9));
            }
        }
        return hits;
    }

    private record Place(int from, int to, Meaning.Named named) {}
}
