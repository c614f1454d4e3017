package app.dateline.portal.page;

import static app.dateline.portal.TestPortal.etag;
import static app.dateline.portal.TestPortal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of a picture before and after the last day of its licence. */
class EndedLicenceTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);

    private final AtomicReference<Instant> now = new AtomicReference<>(TestPortal.NOW);
    private TestPortal portal;
    private String draft;
    private String ru;
    private String en;

    @BeforeEach
    void publish(@TempDir Path data) {
        InstantSource ticking = now::get;
        Clock clock = ticking.withZone(MOSCOW);
        portal = TestPortal.start(PortalOptions.local(data, 0).withClock(clock));
        Article article = Samples.lighthouse().with(Samples.picture().withLicenceUntil(LAST_DAY));
        draft = article.id().toString();
        ru = portal.publishAll(article, Language.RU);
        en = TestPortal.publication(portal.publish(article.id(), Language.EN)).path();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Document page(String path) {
        return Jsoup.parse(portal.read(path).body());
    }

    private void theNextDay() {
        now.set(LAST_DAY.plusDays(1).atStartOfDay(MOSCOW).toInstant());
    }

    @Test
    void onTheLastDayItIsShownAndNobodyKeepsItForLonger() {
        String src = page(en).selectFirst("article img").attr("src");

        HttpResponse<String> print = portal.read(src);

        assertThat(print.statusCode()).isEqualTo(200);
        long left = Duration.between(TestPortal.NOW, LAST_DAY.plusDays(1).atStartOfDay(MOSCOW).toInstant()).toSeconds();
        assertThat(print.headers().firstValue("Cache-Control")).hasValue("public, max-age=" + left + ", immutable");
    }

    @Test
    void fromTheNextDayOnThePageSaysWhyItIsNotShown() {
        theNextDay();

        assertThat(page(en).select("article img")).isEmpty();
        assertThat(page(en).selectFirst("figure.gone").text())
                .isEqualTo("This picture is no longer shown: its licence ended on 24 November 2026."
                        + " The lighthouse at its berth before the trials.");
        assertThat(page(ru).selectFirst("figure.gone").text())
                .startsWith("Снимок больше не показывается: срок лицензии истёк 24 ноября 2026 года.");
        assertThat(page(en).selectFirst("script[type=application/ld+json]").data()).doesNotContain("ImageObject");
        assertThat(page("/en/").select("img")).isEmpty();
    }

    /** Prints and crops: all that the page, its card for other sites and its data for search engines name. */
    @Test
    void itsFilesAreGoneForReadersWhoKnowTheirAddresses() {
        Set<String> addresses = Pattern.compile("/media/[a-z0-9/-]+")
                .matcher(portal.read(en).body() + portal.read("/en/").body())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThan(3).allMatch(address -> portal.read(address).statusCode() == 200);
        theNextDay();

        for (String address : addresses) {
            HttpResponse<String> answer = portal.read(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(410);
            assertThat(answer.body()).contains("its licence ended on 24 November 2026", "can still be read");
        }
        assertThat(portal.read("/media/" + Samples.PICTURE_SHA256).statusCode()).isEqualTo(404);
        assertThat(portal.read(en).body()).doesNotContain("/media/");
    }

    @Test
    void desksStillGetTheFile() {
        theNextDay();

        assertThat(portal.get("/v1/blobs/" + Samples.PICTURE_SHA256).statusCode()).isEqualTo(200);
        assertThat(portal.read("/v1/blobs/" + Samples.PICTURE_SHA256).statusCode()).isEqualTo(401);
    }

    @Test
    void theStoryCannotBePublishedAgainUntilTheLicenceIsMended() {
        theNextDay();
        var id = app.dateline.article.ArticleId.of(draft);
        HttpResponse<String> refused = portal.publish(id, Language.EN);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).codes()).containsExactly("licence-ended");

        HttpResponse<String> head = portal.get("/v1/drafts/" + draft);
        Article article = app.dateline.wire.Json.MAPPER.readValue(head.body(), app.dateline.wire.Draft.class).article();
        portal.update(article.with(article.pictures().getFirst().withLicenceUntil(LAST_DAY.plusYears(1))), etag(head));

        assertThat(portal.publish(id, Language.EN).statusCode()).isIn(200, 201);
        assertThat(page(en).select("article img")).hasSize(1);
    }

    @Test
    void thePageWithAPlaceholderIsValid() {
        theNextDay();

        assertThat(new HtmlValidator().check(portal.read(en).body())).isEmpty();
    }
}
