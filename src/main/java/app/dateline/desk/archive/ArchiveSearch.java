package app.dateline.desk.archive;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.store.Total;
import app.dateline.text.find.Finder;
import app.dateline.text.find.Found;
import app.dateline.text.find.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks through articles one by one, page by page. Off the FX thread. */
final class ArchiveSearch {
    private static final int PAGE = 100;

    /** More places than this nobody looks through before he replaces them. */
    static final int MOST = 5_000;

    private static final List<Language> BOTH = List.of(Language.values());

    /**
     * How far it is.
     *
     * @param looked how many articles were looked into so far
     * @param found  those of the last page in which something was found
     * @param failed why some could not be looked into: a damaged text, or an expression that takes too long there
     */
    record Step(long looked, Total total, List<Found> found, Optional<Message> failed) {}

    private final Store store;
    private final ListQuery articles;

    ArchiveSearch(Store store, ListQuery articles) {
        this.store = store;
        this.articles = articles;
    }

    /**
     * Tells of every page.
     *
     * @return whether it came to the end, and did not stop because of so many places or because somebody said so
     * @throws Failure if what is sought is a regular expression that cannot be read
     */
    boolean run(Sought sought, BooleanSupplier stopped, Consumer<Step> step) {
        Finder finder = Finder.of(sought);
        Total total = store.count(articles);
        long looked = 0;
        int places = 0;
        String after = "";
        while (true) {
            List<Listing> page = store.list(articles.after(after).withLimit(PAGE));
            List<Found> found = new ArrayList<>();
            Optional<Message> failed = Optional.empty();
            for (Listing listing : page) {
                if (stopped.getAsBoolean() || places >= MOST) {
                    step.accept(new Step(looked, total, found, failed));
                    return false;
                }
                try {
                    Optional<Article> article = store.find(listing.id());
                    Found here = article.map(a -> Found.in(a, BOTH, finder)).orElse(null);
                    if (here != null && !here.places().isEmpty()) {
                        found.add(here);
                        places += here.places().size();
                    }
                } catch (Failure e) {
                    failed = Optional.of(e.message());
                }
                looked++;
            }
            step.accept(new Step(looked, total, found, failed));
            if (page.size() < PAGE) {
                return true;
            }
            after = page.getLast().position();
        }
    }
}
