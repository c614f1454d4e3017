package app.dateline.desk.archive;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.text.find.Found;
import app.dateline.text.find.Replacement;
import app.dateline.text.find.Spot;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** An article in which something was found, and which of its places a person wants to have replaced. FX thread only. */
final class FoundArticle {
    private final Found found;
    private final List<BooleanProperty> ticks = new ArrayList<>();

    FoundArticle(Found found) {
        this.found = found;
        found.places().forEach(_ -> ticks.add(new SimpleBooleanProperty(true)));
    }

    ArticleId id() {
        return found.article().id();
    }

    Article article() {
        return found.article();
    }

    List<Found.Place> places() {
        return found.places();
    }

    boolean isTicked(int place) {
        return ticks.get(place).get();
    }

    void tick(int place, boolean wanted) {
        ticks.get(place).set(wanted);
    }

    long ticked() {
        return ticks.stream().filter(BooleanProperty::get).count();
    }

    /** The editions that readers see. */
    List<Language> published() {
        return found.article().editions().values().stream()
                .filter(edition -> edition.state().isPublic())
                .map(edition -> edition.language())
                .toList();
    }

    /** What replaces the ticked places, and what takes that back, each only in texts that nobody has changed since. */
    Change change(Replacement by) {
        List<Found.Place> chosen = new ArrayList<>();
        for (int i = 0; i < places().size(); i++) {
            if (isTicked(i)) {
                chosen.add(places().get(i));
            }
        }
        Article after = found.replaced(found.article(), chosen, by);
        return new Change(found, List.copyOf(chosen), by, after);
    }

    /** @param after the article as found, with the places replaced */
    record Change(Found found, List<Found.Place> places, Replacement by, Article after) {
        Article made(Article now) {
            return found.replaced(now, places, by);
        }

        Article takenBack(Article now) {
            Article next = now;
            for (Spot spot : places.stream().map(Found.Place::spot).distinct().toList()) {
                if (spot.in(now).equals(spot.in(after))) {
                    next = spot.with(spot.in(found.article()), next);
                }
            }
            return next;
        }
    }
}
