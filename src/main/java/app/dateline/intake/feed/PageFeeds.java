package app.dateline.intake.feed;

import app.dateline.text.TextEncoding;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The feeds that a page says belong to it, the one of its stories before those of comments. Pure. */
final class PageFeeds {
    private static final int MOST = 20;
    private static final int PAGE = 2_000_000;
    private static final Parser PARSER = Parser.htmlParser().setMaxDepth(200);

    private PageFeeds() {}

    static List<URI> of(Answer.Whole page) {
        String html = TextEncoding.decodeDeclared(page.bytes(), page.charset()).orElse("");
        Document document = Jsoup.parse(
                html.substring(0, Math.min(PAGE, html.length())), page.at().toString(), PARSER.newInstance());
        Element base = document.selectFirst("base[href]");
        URI at = base == null ? page.at() : Addresses.resolve(page.at(), base.attr("href")).orElse(page.at());
        return document.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(link -> isFeed(link.attr("type")))
                .sorted(Comparator.comparing(PageFeeds::isOfComments))
                .map(link -> Addresses.resolve(at, link.attr("href")))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isFeed(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "application/rss+xml", "application/atom+xml", "application/rdf+xml" -> true;
            default -> false;
        };
    }

    private static boolean isOfComments(Element link) {
        String said = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
        return said.contains("comment") || said.contains("коммент");
    }
}
