package app.dateline.intake.feed;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxSource;
import app.dateline.text.Agencies;
import app.dateline.text.DatelineLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Makes a draft of an item: its text, its dateline, where it is from and whose it is. Pure. */
public final class Drafting {
    private Drafting() {}

    /**
     * A new article in the item's language. The dateline is taken out of the text where it opens it; the source is the
     * agency that signs it, else the feed; its text may be retold with a link to it, until a person says otherwise.
     *
     * @param body of the item, Markdown
     * @param zone of the newsroom, whose days the item's moment is counted in
     */
    public static Article article(InboxItem item, String body, ZoneId zone) {
        Language language = item.language();
        LocalDate day = item.at().atZone(zone).toLocalDate();
        Optional<DatelineLine> inBody = DatelineLine.of(body, day);
        Optional<DatelineLine> inLead = inBody.isPresent() ? Optional.empty() : DatelineLine.of(item.lead(), day);
        String feed = item.sources().isEmpty() ? "" : item.sources().getFirst().name();
        Optional<Dateline> read = inBody.or(() -> inLead).map(DatelineLine::dateline);
        Optional<Bilingual> agency = read.map(Dateline::agency).flatMap(Agencies::find).or(() -> named(feed));
        Dateline dateline = read.map(line -> line.date() == null ? line.withDate(day) : line)
                .orElseGet(() -> new Dateline("", day, agency.map(name -> name.in(language)).orElse("")));
        Bilingual name = agency.orElseGet(() ->
                read.isPresent() ? Bilingual.same(read.get().agency()) : Bilingual.of(language, feed));
        String link = item.sources().stream().map(InboxSource::link).filter(url -> !url.isEmpty()).findFirst().orElse("");
        Edition edition = Edition.empty(language)
                .withHeadline(item.headline())
                .withLead(inLead.map(DatelineLine::rest).orElse(item.lead()))
                .withDateline(dateline)
                .withBody(inBody.map(DatelineLine::rest).orElse(body));
        return Article.create(language)
                .with(edition)
                .withSource(new Source(name, link))
                .withRights(name.isEmpty() ? RightsNotice.NONE : new RightsNotice(name, Basis.DIGEST));
    }

    /** The agency whose feed this is by its name: {@code TASS}, {@code TASS — World}, «РИА Новости: лента». */
    private static Optional<Bilingual> named(String feed) {
        return Agencies.find(feed.split("\\s*(?:[|:—–]|\\s-\\s)\\s*", 2)[0]);
    }
}
