package app.dateline.intake.feed;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.Arrival;
import app.dateline.text.Script;
import app.dateline.text.WebLink;
import app.dateline.text.paste.Pasted;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What an RSS or Atom feed says: its name and its stories, as clean text.
 *
 * @param title    "" if it has none
 * @param site     http or https address of its pages, "" if it names none
 * @param arrivals the newest {@value #MOST}, the newest first
 */
record FeedContent(String title, String site, List<Arrival> arrivals) {
    /** More than a newsroom looks through; a feed of years is not an inbox. */
    static final int MOST = 1_000;

    private static final int TITLE = 200;
    private static final int HEADLINE = 500;
    private static final int LEAD = 1_000;
    private static final int HTML = 300_000;
    private static final int GUID = 500;
    private static final int FEW_LETTERS = 10;
    private static final int FEW_WORDS = 3;
    private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Parser PARSER = Parser.htmlParser().setMaxDepth(200);

    /** @throws Failure if it is no feed */
    static FeedContent of(Answer.Whole answer) {
        String host = answer.at().getHost();
        String xml = XmlText.of(answer.bytes(), answer.charset(), host);
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
            input.setXmlHealerOn(false);
            input.setAllowDoctypes(false);
            return read(input.build(new StringReader(xml)), answer.at());
        } catch (FeedException | RuntimeException e) {
            // the library throws whatever it stumbles over
            throw new Failure(Message.of("intake.failure.feed-no-feed", host), e);
        }
    }

    private static FeedContent read(SyndFeed feed, URI at) {
        String site = Addresses.link(at, feed.getLink());
        URI base = site.isEmpty() ? at : URI.create(site);
        Optional<Language> language =
                Optional.ofNullable(feed.getLanguage()).flatMap(tag -> Language.of(tag.strip().split("[-_]")[0]));
        List<SyndEntry> entries = feed.getEntries().stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((SyndEntry entry) -> at(entry).orElse(Instant.EPOCH)).reversed())
                .limit(MOST)
                .toList();
        Set<String> ambiguous = ambiguous(entries, base);
        Set<String> guids = new HashSet<>();
        List<Arrival> arrivals = entries.stream()
                .map(entry -> arrival(entry, base, language, ambiguous))
                .flatMap(Optional::stream)
                .filter(arrival -> guids.add(arrival.guid()))
                .toList();
        return new FeedContent(cut(plain(feed.getTitle()), TITLE), site, arrivals);
    }

    /** Links that stand under several headlines lead to no one story. */
    private static Set<String> ambiguous(List<SyndEntry> entries, URI base) {
        Map<String, String> headlines = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (SyndEntry entry : entries) {
            String key = Addresses.key(link(entry, base));
            String before = headlines.putIfAbsent(key, plain(entry.getTitle()));
            if (before != null && !before.equals(plain(entry.getTitle()))) {
                ambiguous.add(key);
            }
        }
        return ambiguous;
    }

    /** Empty for an entry that says nothing. */
    private static Optional<Arrival> arrival(
            SyndEntry entry, URI base, Optional<Language> feedLanguage, Set<String> ambiguous) {
        String link = link(entry, base);
        String summary = html(Stream.ofNullable(entry.getDescription()).toList());
        String content = html(entry.getContents());
        String body = Pasted.of(based(content.isBlank() ? summary : content, link)).markdown();
        String lead = content.isBlank() ? "" : cut(plain(summary), LEAD);
        String headline = cut(plain(entry.getTitle()), HEADLINE);
        if (headline.isEmpty()) {
            headline = firstSentence(lead.isEmpty() ? plain(summary) : lead);
        }
        if (headline.isEmpty() && body.isBlank()) {
            return Optional.empty();
        }
        String all = headline + " " + lead + " " + body;
        Language language = Script.letters(all) < FEW_LETTERS ? feedLanguage.orElse(Script.language(all)) : Script.language(all);
        String linkKey = Addresses.key(link);
        Optional<Instant> at = at(entry);
        return Optional.of(new Arrival(
                guid(entry, link, headline),
                link,
                ambiguous.contains(linkKey) ? "" : linkKey,
                storyKey(headline, at),
                at, language, headline, body.startsWith(lead) ? "" : lead, body));
    }

    private static String link(SyndEntry entry, URI base) {
        String link = Addresses.link(base, entry.getLink());
        // a guid of RSS is a permanent link unless it says that it is not, and then it mostly does not look like one
        String uri = entry.getUri();
        return link.isEmpty() && uri != null && WebLink.isWeb(uri) ? Addresses.link(base, uri) : link;
    }

    private static String guid(SyndEntry entry, String link, String headline) {
        String uri = entry.getUri() == null ? "" : entry.getUri().strip();
        String name = uri.isEmpty() ? link : uri;
        return cut(name.isEmpty() ? headline : name, GUID);
    }

    /** A short headline, such as that of a column, is no story's alone. */
    private static String storyKey(String headline, Optional<Instant> at) {
        String words = headline.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return at.isEmpty() || words.split(" ").length < FEW_WORDS
                ? ""
                : words + "|" + at.get().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Optional<Instant> at(SyndEntry entry) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .filter(at -> at.isAfter(OLDEST))
                .findFirst();
    }

    private static String html(Collection<SyndContent> contents) {
        return contents.stream()
                .filter(content -> content != null && content.getValue() != null)
                .map(content -> cut(content.getValue().strip(), HTML))
                .filter(value -> !value.isEmpty())
                .map(value -> value.indexOf('<') < 0 ? "<p>" + value.replaceAll("\n\\s*\n", "</p><p>") + "</p>" : value)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** So that links in the text are whole. */
    private static String based(String html, String link) {
        return link.isEmpty() ? html : "<base href=\"" + link.replace("\"", "%22") + "\">" + html;
    }

    private static String plain(String html) {
        return html == null ? "" : Jsoup.parse(cut(html, HTML), "", PARSER.newInstance()).text().strip();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return cut(end < 0 ? text : text.substring(0, end), 120);
    }

    private static String cut(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
