package app.dateline.desk.library;

import app.dateline.store.EndingArticle;
import app.dateline.store.LibraryPicture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Something whose rights have ended or end soon. */
sealed interface Ending {
    /** The last day on which it may be published. */
    LocalDate until();

    record OfPicture(LibraryPicture picture) implements Ending {
        @Override
        public LocalDate until() {
            return picture.licenceUntil();
        }
    }

    record OfArticle(EndingArticle article) implements Ending {
        @Override
        public LocalDate until() {
            return article.until();
        }
    }

    /** By the day; an article before the pictures of the same day. */
    static List<Ending> byDay(List<LibraryPicture> pictures, List<EndingArticle> articles) {
        return Stream.<Ending>concat(articles.stream().map(OfArticle::new), pictures.stream().map(OfPicture::new))
                .sorted(Comparator.comparing(Ending::until))
                .toList();
    }
}
