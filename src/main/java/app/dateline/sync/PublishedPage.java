package app.dateline.sync;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page shows of pictures.
 *
 * @param figures those with a picture in them, in their order
 * @param social  the picture that social networks are told of, "" for none
 * @param own     the address that the page says it has, "" for none
 */
record PublishedPage(List<Figure> figures, String social, String own) {
    /** Widths that one picture may be offered in; a browser takes one of them. */
    private static final int MOST_FILES = 12;

    /**
     * A picture with what is said of it.
     *
     * @param text  in one line
     * @param files addresses of it and of itself in other sizes, as the page's own address completes them
     */
    record Figure(String text, List<String> files) {
        /** Whether the words are in it, and not as a part of others. */
        boolean says(String words) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                int end = at + words.length();
                if (!(at > 0 && isWithin(text, at)) && !(end < text.length() && isWithin(text, end))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isWithin(String text, int at) {
            return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
        }
    }

    static PublishedPage of(Document page) {
        Map<Element, Set<String>> figures = new LinkedHashMap<>();
        for (Element img : page.select("img")) {
            Element figure = outermost(img);
            if (figure != null) {
                Set<String> files = figures.computeIfAbsent(figure, _ -> new LinkedHashSet<>());
                add(files, img.attr("src"));
                candidates(files, img.attr("srcset"));
                if (img.parent() instanceof Element parent && parent.nameIs("picture")) {
                    parent.children().stream().filter(child -> child.nameIs("source"))
                            .forEach(source -> candidates(files, source.attr("srcset")));
                }
            }
        }
        String base = page.baseUri();
        List<Figure> all = new ArrayList<>();
        figures.forEach((figure, files) -> all.add(
                new Figure(line(figure.text()), files.stream().map(file -> resolved(base, file)).toList())));
        String social = page.select("meta[property=og:image]").attr("content").strip();
        return new PublishedPage(
                all,
                social.isEmpty() ? "" : resolved(base, social),
                page.select("link[rel=canonical]").attr("href").strip());
    }

    /** So that no text is read twice, however a page nests them. */
    private static Element outermost(Element img) {
        Element figure = null;
        for (Element each = img; each != null; each = each.parent()) {
            figure = each.nameIs("figure") ? each : figure;
        }
        return figure;
    }

    /** The addresses in a list such as {@code a 648w, b 1296w} (HTML 4.8.4.2.1). */
    private static void candidates(Set<String> files, String srcset) {
        for (String candidate : srcset.split(",\\s+|,$")) {
            add(files, candidate.strip().split("\\s+")[0]);
        }
    }

    private static void add(Set<String> files, String address) {
        if (!address.isBlank() && files.size() < MOST_FILES) {
            files.add(address.strip());
        }
    }

    /** As it stands where it is no address. */
    private static String resolved(String base, String address) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    /** That of a picture: a page that shows all has them in the article's order; else it is found by its credit. */
    Optional<Figure> figure(int place, int shown, String credit) {
        return figures.size() == shown
                ? Optional.of(figures.get(place))
                : figures.stream().filter(figure -> figure.says(credit)).findFirst();
    }

    /** As a reader sees it: white space of any kind is one space. */
    static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
