package app.dateline.desk.find;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.text.find.Finder;
import app.dateline.text.find.Found;
import app.dateline.text.find.Sought;
import app.dateline.text.find.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a search of the open article has found.
 *
 * @param finder null as long as nothing is sought
 */
record Looked(Sought sought, Set<Language> languages, Finder finder, Found found) {
    static final Looked NOWHERE = new Looked(Sought.NOTHING, Set.of(), null, new Found(null, List.of()));

    /** A place in the texts, between two characters. */
    record Point(Spot spot, int offset) implements Comparable<Point> {
        private static final Comparator<Point> ORDER = Comparator.comparing((Point p) -> p.spot().language())
                .thenComparing(p -> p.spot().part())
                .thenComparing(Point::offset);

        static Point of(Found.Place place) {
            return new Point(place.spot(), place.hit().start());
        }

        @Override
        public int compareTo(Point other) {
            return ORDER.compare(this, other);
        }
    }

    /** May take half a second for each text. */
    static Looked of(Article article, Sought sought, Set<Language> languages) {
        if (sought.isEmpty()) {
            return new Looked(sought, languages, null, new Found(article, List.of()));
        }
        Finder finder = Finder.of(sought);
        return new Looked(sought, languages, finder, Found.in(article, languages, finder));
    }

    /** Whether this is what is asked for now. */
    boolean isOf(Article article, Sought sought, Set<Language> languages) {
        return found.article() == article && this.sought.equals(sought) && this.languages.equals(languages);
    }

    List<Found.Place> places() {
        return found.places();
    }

    /** The first place that begins at this point or behind it, else the first of all; -1 if there is none. */
    int from(Point point) {
        for (int i = 0; i < places().size() && point != null; i++) {
            if (Point.of(places().get(i)).compareTo(point) >= 0) {
                return i;
            }
        }
        return places().isEmpty() ? -1 : 0;
    }
}
