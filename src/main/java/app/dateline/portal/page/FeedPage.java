package app.dateline.portal.page;

import app.dateline.article.Language;
import app.dateline.page.Printable;
import app.dateline.page.Site;
import app.dateline.portal.story.Stories;
import app.dateline.portal.story.Story;
import app.dateline.text.Words;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** {@code /en/feed.xml}: the newest stories for feed readers (Atom, RFC 4287). */
final class FeedPage {
    private static final int ENTRIES = 30;

    private final Site site;
    private final Stories stories;

    FeedPage(Site site, Stories stories) {
        this.site = site;
        this.stories = stories;
    }

    void show(Context ctx, Language language) throws FeedException {
        List<Story> newest = stories.newest(language, ENTRIES, 0).stories();
        Feed feed = new Feed("atom_1.0");
        feed.setTitle(site.name(language));
        feed.setSubtitle(text(Words.in(language).say("page.site.about")));
        feed.setId(site.absolute("/" + language.code() + "/"));
        feed.setLanguage(language.code());
        feed.setAlternateLinks(List.of(link("alternate", "text/html", "/" + language.code() + "/")));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", "/" + language.code() + "/feed.xml")));
        feed.setAuthors(List.of(author(language)));
        feed.setUpdated(Date.from(
                newest.stream().map(Story::updated).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setEntries(newest.stream().map(this::entry).toList());
        ctx.header("Cache-Control", "public, max-age=300");
        ctx.contentType("application/atom+xml; charset=utf-8")
                .result(new WireFeedOutput().outputString(feed, false));
    }

    private Entry entry(Story story) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + id(story));
        entry.setTitle(Printable.of(story.edition().headline()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", story.path())));
        entry.setPublished(Date.from(story.published()));
        entry.setUpdated(Date.from(story.updated()));
        if (!story.edition().lead().isBlank()) {
            entry.setSummary(text(story.edition().lead()));
        }
        return entry;
    }

    /** The same for ever, whatever becomes of the site's address. */
    private static UUID id(Story story) {
        String name = story.article().id() + " " + story.language().code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Link link(String rel, String type, String path) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(site.absolute(path));
        return link;
    }

    private Person author(Language language) {
        Person person = new Person();
        person.setName(site.name(language));
        return person;
    }

    private static Content text(String text) {
        Content content = new Content();
        content.setType("text");
        content.setValue(Printable.of(text));
        return content;
    }
}
