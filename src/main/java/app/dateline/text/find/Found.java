package app.dateline.text.find;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What was found in an article as it was then.
 *
 * @param places the Russian edition first, in each the headline, the lead, the body
 */
public record Found(Article article, List<Place> places) {
    /** One of them. */
    public record Place(Spot spot, Hit hit) {}

    public Found {
        places = List.copyOf(places);
    }

    /**
     * Looks into every text of these editions.
     *
     * @throws Failure if it takes too long
     */
    public static Found in(Article article, Collection<Language> languages, Finder finder) {
        List<Place> places = new ArrayList<>();
        for (Language language : Language.values()) {
            if (languages.contains(language) && article.languages().contains(language)) {
                for (Spot.Part part : Spot.Part.values()) {
                    Spot spot = new Spot(language, part);
                    finder.in(spot.in(article)).forEach(hit -> places.add(new Place(spot, hit)));
                }
            }
        }
        return new Found(article, places);
    }

    /**
     * This article with these places replaced, wherever their text is still the one in which they were found.
     *
     * @param now    the article as it is now
     * @param chosen some of the places, in their order
     */
    public Article replaced(Article now, List<Place> chosen, Replacement by) {
        Article next = now;
        for (Spot spot : chosen.stream().map(Place::spot).distinct().toList()) {
            String text = spot.in(article);
            if (spot.in(now).equals(text)) {
                List<Hit> hits = chosen.stream().filter(p -> p.spot().equals(spot)).map(Place::hit).toList();
                next = spot.with(by.in(text, hits), next);
            }
        }
        return next;
    }
}
