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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page that was published and the picture files on it as a reader does, without the token, and looks for the
 * credits. Blocks for as long as the network takes; thread-safe.
 */
final class Rereading {
    /** Bytes of a page: an article of the greatest length, and some. */
    static final long PAGE_LIMIT = 16 << 20;
    /** Bytes of a picture's file: more than {@link PictureFile} reads. */
    static final long FILE_LIMIT = 101L << 20;

    private final Portal portal;

    Rereading(Portal portal) {
        this.portal = portal;
    }

    /**
     * @param published the article as the portal has it
     * @param today     says which licences have ended, so that readers get a notice instead of the picture
     * @throws Failure only if cancelled
     */
    Reread of(Publication publication, Article published, LocalDate today) {
        Language language = publication.language();
        List<Picture> shown = published.pictures().stream()
                .filter(picture -> picture.licenceUntil() == null || !picture.licenceUntil().isBefore(today))
                .toList();
        if (shown.isEmpty()) {
            return new Reread(language, List.of(), Optional.empty());
        }
        URI address = URI.create(portal.address() + publication.path());
        List<Element> figures;
        try {
            figures = page(address).select("figure:has(img)");
        } catch (Failure e) {
            return Reread.failed(language, passed(e));
        }
        List<Reread.Seen> seen = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String credit = line(shown.get(i).credit().in(language));
            if (!credit.isEmpty()) {
                seen.add(seen(shown.get(i), credit, figure(figures, i, shown.size(), credit), address));
            }
        }
        return new Reread(language, seen, Optional.empty());
    }

    /** A page that shows all has them in the article's order; else it is found by its credit. */
    private static Optional<Element> figure(List<Element> figures, int place, int shown, String credit) {
        return figures.size() == shown
                ? Optional.of(figures.get(place))
                : figures.stream().filter(figure -> line(figure.text()).contains(credit)).findFirst();
    }

    private Reread.Seen seen(Picture picture, String credit, Optional<Element> figure, URI page) {
        if (figure.isEmpty()) {
            return new Reread.Seen(
                    picture.file(), false, false, Optional.of(Message.of("sync.reread.not-shown")));
        }
        boolean onPage = line(figure.get().text()).contains(credit);
        try {
            URI file = ours(page, figure.get().selectFirst("img").attr("src"));
            return new Reread.Seen(picture.file(), onPage, line(credit(file)).equals(credit), Optional.empty());
        } catch (Failure e) {
            return new Reread.Seen(picture.file(), onPage, false, Optional.of(passed(e)));
        }
    }

    /** @throws Failure if it is not on the portal's own host */
    private URI ours(URI page, String source) {
        URI own = portal.address();
        try {
            URI file = page.resolve(source.strip());
            if (own.getScheme().equals(file.getScheme())
                    && own.getRawAuthority().equals(file.getRawAuthority())) {
                return file;
            }
        } catch (IllegalArgumentException _) {
            // no address at all
        }
        throw Failure.of("sync.reread.elsewhere");
    }

    private Document page(URI address) {
        Document[] page = new Document[1];
        portal.read(address, PAGE_LIMIT, bytes -> {
            try {
                page[0] = Jsoup.parse(bytes, null, address.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return page[0];
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

    private static void copy(InputStream bytes, Path file) {
        try {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That somebody does not want to wait any more says nothing of the page. */
    private static Message passed(Failure failure) {
        if (failure.message().key().equals("sync.failure.cancelled")) {
            throw failure;
        }
        return failure.message();
    }

    /** As a reader sees it: white space of any kind is one space. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
