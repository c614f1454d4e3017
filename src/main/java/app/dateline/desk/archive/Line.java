package app.dateline.desk.archive;

import app.dateline.text.find.Found;

/** A line of the preview: an article, or under it a place in it. */
sealed interface Line {
    FoundArticle article();

    record Head(FoundArticle article) implements Line {}

    /** @param number of the place, from 0 */
    record Place(FoundArticle article, int number) implements Line {
        Found.Place place() {
            return article.places().get(number);
        }
    }
}
