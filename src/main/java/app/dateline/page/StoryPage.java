package app.dateline.page;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Source;
import app.dateline.rights.RightsRules;
import app.dateline.text.WebLink;
import app.dateline.text.Words;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of one story in one language. Thread-safe. */
public final class StoryPage {
    /**
     * What is shown.
     *
     * @param path      of the page
     * @param otherPath of the page in the other language, empty if there is none
     * @param published when it was, the first time
     * @param updated   when it was last published with changes; equal to {@code published} if never
     * @param views     how often it was read
     * @param media     where readers find a picture's files
     * @param latest    newer stories, to be read next
     */
    public record Shown(
            Article article,
            Language language,
            String path,
            Optional<String> otherPath,
            Instant published,
            Instant updated,
            long views,
            Media media,
            List<Latest> latest) {
        Edition edition() {
            return article.edition(language);
        }

        public Frame frame() {
            return new Frame(language, edition().headline(), edition().lead(), path, otherPath, true);
        }
    }

    /**
     * Another story.
     *
     * @param at when it was published, for people; {@code iso} for machines
     */
    public record Latest(String path, String headline, String at, String iso) {}

    private final Pages pages;
    private final Names names;
    private final Dates dates;
    private final RightsRules rights;
    private final Clock clock;

    /**
     * @param rights how readers are told whose the text is, and until when pictures may be shown
     * @param clock  says which pictures may still be shown, and whose zone is the one that pages tell the time in
     */
    public StoryPage(Pages pages, Names names, RightsRules rights, Clock clock) {
        this.pages = pages;
        this.names = names;
        this.rights = rights;
        this.dates = new Dates(clock.getZone());
        this.clock = clock;
    }

    /** The whole page. */
    public String html(Shown shown) {
        return pages.html("article", shown.frame(), content(shown));
    }

    private Map<String, Object> content(Shown shown) {
        Language language = shown.language();
        Article article = shown.article();
        LocalDate today = LocalDate.now(clock);
        List<Figures.Figure> figures = Figures.of(article, language, today, rights, shown.media());
        boolean updated = shown.updated().isAfter(shown.published());
        boolean translated = article.original() != language;
        Map<String, Object> content = new HashMap<>();
        content.put("headline", shown.edition().headline());
        content.put("lead", shown.edition().lead());
        content.put("at", dates.fully(shown.published(), language));
        content.put("iso", shown.published().toString());
        content.put("updated", updated ? dates.fully(shown.updated(), language) : "");
        content.put("updatedIso", shown.updated().toString());
        content.put("source", sourceName(article.source(), language));
        content.put("sourceAddress", WebLink.clean(article.source().url()).filter(WebLink::isWeb).orElse(""));
        content.put("translated", translated);
        content.put("originalPath", translated ? shown.otherPath().orElse("") : "");
        content.put("views", Words.in(language).say("page.views", shown.views()));
        content.put("top", figures.stream().limit(1).toList());
        content.put("more", figures.stream().skip(1).toList());
        content.put("body", ArticleBody.html(shown.edition()));
        content.put("rights", rights.wording(article.rights(), language));
        content.put("countries", names.named(article.confirmed(EntityKind.COUNTRY), language));
        content.put("companies", names.named(article.confirmed(EntityKind.COMPANY), language));
        content.put("latest", shown.latest());
        Map<String, String> social = SocialCard.of(pages.site(), shown, rights, today);
        content.put("social", social);
        content.put("large", social.containsKey("og:image"));
        content.put("data", StoryData.of(pages.site(), shown, rights, today));
        return content;
    }

    /** Its name in this language, else the site that it is, else "". */
    private static String sourceName(Source source, Language language) {
        if (!source.name().in(language).isBlank()) {
            return source.name().in(language).strip();
        }
        return WebLink.clean(source.url())
                .filter(WebLink::isWeb)
                .map(address -> URI.create(address).getHost())
                .orElse("");
    }
}
