package app.dateline.desk.library;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LicenceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a picture of the library. */
final class PictureWords {
    private PictureWords() {}

    /** All of it in one line, for a screen reader. */
    static String of(LibraryPicture picture, LocalDate today, UiWords words) {
        List<String> parts = new ArrayList<>(List.of(name(picture.picture(), words), credit(picture.picture(), words)));
        licence(picture.licenceUntil(), today, words).ifPresent(parts::add);
        parts.add(words.now("desk.library.uses", picture.uses().size()));
        return String.join(", ", parts);
    }

    /** Its caption, else the name of its file. */
    static String name(Picture picture, UiWords words) {
        String caption = picture.caption().inOrOther(words.language()).strip();
        return caption.isEmpty() ? picture.file() : caption;
    }

    static String credit(Picture picture, UiWords words) {
        String credit = picture.credit().inOrOther(words.language()).strip();
        return credit.isEmpty() ? words.now("desk.library.no-credit") : credit;
    }

    static String headline(Bilingual headline, Language original, UiWords words) {
        String said = headline.inOrOther(original).strip();
        return said.isEmpty() ? words.now("desk.list.untitled") : said;
    }

    /** Empty as long as nobody has to think of it. */
    static Optional<String> licence(LocalDate until, LocalDate today, UiWords words) {
        return end("desk.library.", until, today, words);
    }

    /** The same where there is little room and the rest is seen. */
    static Optional<String> badge(LocalDate until, LocalDate today, UiWords words) {
        return end("desk.library.badge.", until, today, words);
    }

    private static Optional<String> end(String prefix, LocalDate until, LocalDate today, UiWords words) {
        String key = switch (LicenceState.of(until, today)) {
            case ENDED -> "ended";
            case ENDING -> "ends";
            case OPEN -> "";
        };
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(words.now(prefix + key, DateField.text(until, words.language())));
    }
}
