package app.dateline.sync;

import app.dateline.article.Language;
import app.dateline.article.Message;
import java.util.ArrayList;
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
     * @param inFile  whether the file that the page shows has it
     * @param trouble why the file could not be looked at, so that nothing is known of it; empty if it was
     */
    public record Seen(String name, boolean onPage, boolean inFile, Optional<Message> trouble) {
        boolean hasArrived() {
            return onPage && inFile;
        }
    }

    /** Of a page that could not be read. */
    public static Reread failed(Language language, Message why) {
        return new Reread(language, List.of(), Optional.of(why));
    }

    /** Whether a credit is not where it has to be; what could not be looked at is not missing. */
    public boolean isMissing() {
        return pictures.stream().anyMatch(seen -> !seen.onPage() || !seen.inFile() && seen.trouble().isEmpty());
    }

    /** Whether all that there is to arrive has been seen. */
    public boolean isGood() {
        return trouble.isEmpty() && pictures.stream().allMatch(Seen::hasArrived);
    }

    /** For a person; empty if there was nothing that had to arrive. */
    public List<Message> said() {
        if (trouble.isPresent()) {
            return List.of(Message.of("sync.reread.page-trouble", trouble.get()));
        }
        List<Message> said = new ArrayList<>();
        int arrived = (int) pictures.stream().filter(Seen::hasArrived).count();
        if (arrived > 0) {
            said.add(Message.of("sync.reread.arrived", arrived));
        }
        pictures.stream().filter(seen -> !seen.hasArrived()).map(Reread::said).forEach(said::add);
        return said;
    }

    private static Message said(Seen seen) {
        if (seen.trouble().isPresent()) {
            return Message.of(
                    seen.onPage() ? "sync.reread.file-trouble" : "sync.reread.page-missing-file-trouble",
                    seen.name(), seen.trouble().get());
        }
        return Message.of(
                seen.onPage() ? "sync.reread.file-missing"
                        : seen.inFile() ? "sync.reread.page-missing" : "sync.reread.both-missing",
                seen.name());
    }
}
