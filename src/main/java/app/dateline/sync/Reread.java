package app.dateline.sync;

import app.dateline.article.Language;
import app.dateline.article.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a reader gets of the credits of a publication.
 *
 * @param pictures those that the page has to show, in their order
 * @param trouble  why the page could not be read, so that nothing is known; empty if it was
 */
public record Reread(Language language, List<Seen> pictures, Optional<Message> trouble) {
    public Reread {
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture with a credit line.
     *
     * @param name    the picture's file name
     * @param onPage  whether the page has the credit beside it
     * @param files   how many files that the page names for it were looked at: it, and itself in other sizes
     * @param without how many of these do not have the credit
     * @param trouble why another one could not be looked at, so that nothing is known of it; empty if all were
     */
    public record Seen(String name, boolean onPage, int files, int without, Optional<Message> trouble) {
        boolean hasArrived() {
            return onPage && without == 0 && trouble.isEmpty();
        }

        boolean isMissing() {
            return !onPage || without > 0;
        }

        private Message said() {
            if (without > 0) {
                return Message.of(onPage ? "sync.reread.file-missing" : "sync.reread.both-missing", name, without, files);
            }
            if (trouble.isPresent()) {
                return Message.of(
                        onPage ? "sync.reread.file-trouble" : "sync.reread.page-missing-file-trouble", name, trouble.get());
            }
            return Message.of(onPage ? "sync.reread.arrived" : "sync.reread.page-missing", name, files);
        }
    }

    /** Of a page that could not be read. */
    public static Reread failed(Language language, Message why) {
        return new Reread(language, List.of(), Optional.of(why));
    }

    /** Whether a credit is not where it has to be; what could not be looked at is not missing. */
    public boolean isMissing() {
        return pictures.stream().anyMatch(Seen::isMissing);
    }

    /** Whether all that there is to arrive has been seen. */
    public boolean isGood() {
        return trouble.isEmpty() && pictures.stream().allMatch(Seen::hasArrived);
    }

    /** For a person, a line for each picture; empty if there was nothing that had to arrive. */
    public List<Message> said() {
        return trouble.isPresent()
                ? List.of(Message.of("sync.reread.page-trouble", trouble.get()))
                : pictures.stream().map(Seen::said).toList();
    }
}
