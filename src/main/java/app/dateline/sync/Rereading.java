package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.wire.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a page that was published and the picture files on it as a reader does, without the token, and looks for the
 * credits. Blocks for as long as the network takes, and no longer than it is allowed to; thread-safe.
 */
final class Rereading {
    /** For all of it: some pictures of many megabytes each over a slow line. */
    static final Duration DEADLINE = Duration.ofMinutes(5);
    /** Bytes of a page: an article of the greatest length, and some. */
    static final long PAGE_LIMIT = 16 << 20;
    /** Bytes of a picture's file: more than {@link PictureFile} reads. */
    static final long FILE_LIMIT = 101L << 20;

    private final Portal portal;
    private final Cancellation asked;
    private final Duration deadline;

    /** @param asked lets somebody who does not want to wait end it */
    Rereading(Portal portal, Cancellation asked, Duration deadline) {
        this.portal = portal;
        this.asked = asked;
        this.deadline = deadline;
    }

    /**
     * @param published the article as the portal has it
     * @param shown     which pictures readers may see; of the others they get a notice
     * @throws Failure only if cancelled
     */
    Reread of(Publication publication, Article published, Predicate<Picture> shown) {
        List<Picture> pictures = published.pictures().stream().filter(shown).toList();
        if (pictures.isEmpty()) {
            return new Reread(publication.language(), List.of(), Optional.empty());
        }
        Cancellation over = new Cancellation();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reread-deadline").factory());
        try (Cancellation.Registration _ = asked.onCancel(over::cancel)) {
            timer.schedule(over::cancel, deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new Look(over, publication, pictures).look();
        } finally {
            timer.shutdownNow();
        }
    }

    /** One of them. */
    private final class Look {
        private final Cancellation over;
        private final Portal portal;
        private final Language language;
        private final List<Picture> pictures;
        private final URI address;

        Look(Cancellation over, Publication publication, List<Picture> pictures) {
            this.over = over;
            this.portal = Rereading.this.portal.until(over);
            this.language = publication.language();
            this.pictures = pictures;
            this.address = URI.create(portal.address() + publication.path());
        }

        Reread look() {
            PublishedPage page;
            try {
                page = page();
            } catch (Failure e) {
                return Reread.failed(language, passed(e));
            }
            List<Reread.Seen> seen = new ArrayList<>();
            for (int i = 0; i < pictures.size(); i++) {
                String credit = PublishedPage.line(pictures.get(i).credit().in(language));
                if (!credit.isEmpty()) {
                    seen.add(seen(page, i, credit));
                }
            }
            return new Reread(language, seen, Optional.empty());
        }

        private Reread.Seen seen(PublishedPage page, int place, String credit) {
            String name = pictures.get(place).file();
            Optional<PublishedPage.Figure> figure = page.figure(place, pictures.size(), credit);
            if (figure.isEmpty()) {
                return new Reread.Seen(name, false, 0, 0, Optional.of(Message.of("sync.reread.not-shown")));
            }
            List<String> files = new ArrayList<>(figure.get().files());
            if (place == 0 && !page.social().isEmpty()) {
                files.add(page.social());
            }
            int looked = 0;
            int without = 0;
            Optional<Message> trouble = Optional.empty();
            for (String file : files) {
                try {
                    boolean there = PublishedPage.line(credit(ours(file, page.own()))).equals(credit);
                    looked++;
                    without += there ? 0 : 1;
                } catch (Failure e) {
                    trouble = Optional.of(passed(e));
                }
            }
            return new Reread.Seen(name, figure.get().says(credit), looked, without, trouble);
        }

        /**
         * The address on the portal, by the name that we know it by: in public it may have another.
         *
         * @param own address of the page, as it says itself
         * @throws Failure if it is on another host
         */
        private URI ours(String file, String own) {
            try {
                URI asked = URI.create(file);
                if (isSameHost(asked, portal.address()) || isSameHost(asked, URI.create(own))) {
                    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
                    return URI.create(portal.address() + asked.getRawPath() + query);
                }
            } catch (IllegalArgumentException _) {
                // no address at all
            }
            throw Failure.of("sync.reread.elsewhere");
        }

        private static boolean isSameHost(URI one, URI other) {
            return one.getScheme() != null
                    && one.getRawAuthority() != null
                    && one.getScheme().equals(other.getScheme())
                    && one.getRawAuthority().equals(other.getRawAuthority())
                    && one.getRawPath().startsWith("/");
        }

        /** That somebody does not want to wait any more says nothing of the page. */
        private Message passed(Failure failure) {
            asked.check();
            return over.isCancelled() ? Message.of("sync.reread.slow") : failure.message();
        }

        private PublishedPage page() {
            Document[] page = new Document[1];
            portal.read(address, PAGE_LIMIT, bytes -> {
                try {
                    page[0] = Jsoup.parse(bytes, null, address.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return PublishedPage.of(page[0]);
        }

        private String credit(URI address) {
            try {
                Path file = Files.createTempFile("dateline-reread", "");
                try {
                    portal.read(address, FILE_LIMIT, bytes -> copy(bytes, file));
                    return PictureFile.read(file).credit();
                } catch (Failure e) {
                    // it names the file of ours, which says nothing to anybody
                    throw e.message().key().startsWith("picture.") ? Failure.of("sync.reread.no-picture") : e;
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new Failure(Message.of("sync.reread.no-room", String.valueOf(e.getMessage())), e);
            }
        }
    }

    private static void copy(InputStream bytes, Path file) {
        try {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
