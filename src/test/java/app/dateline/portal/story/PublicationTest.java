package app.dateline.portal.story;

import static app.dateline.portal.TestPortal.etag;
import static app.dateline.portal.TestPortal.problem;
import static app.dateline.portal.TestPortal.publication;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.wire.Publication;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
        portal.putBlob(Samples.PICTURE_SHA256, Samples.PICTURE);
    }

    @AfterAll
    void stop() {
        portal.close();
    }


    @Test
    void bothEditionsHaveOneNumberAndTheirOwnAddresses() {
        Article article = Samples.notes("Тихий день", "A quiet day");
        portal.create(article);

        Publication ru = publication(portal.publish(article.id(), Language.RU));
        Publication en = publication(portal.publish(article.id(), Language.EN));

        assertThat(en.number()).isEqualTo(ru.number());
        assertThat(en.path()).isEqualTo("/en/" + en.number() + "-a-quiet-day");
        assertThat(ru.path()).isEqualTo("/ru/" + ru.number() + "-tikhiy-den");
    }

    @Test
    void aLaterDraftDoesNotChangeThePageUntilItIsPublished() {
        Article article = Samples.note(Language.EN, "First wording");
        String first = etag(portal.create(article));
        String path = publication(portal.publish(article.id(), Language.EN)).path();
        portal.update(article.with(article.edition(Language.EN).withHeadline("Second wording")), first);

        assertThat(portal.read(path).body()).contains("First wording").doesNotContain("Second wording");
        Publication second = publication(portal.publish(article.id(), Language.EN));
        assertThat(portal.read(second.path()).body()).contains("Second wording").doesNotContain("First wording");
        assertThat(portal.read(path).headers().firstValue("Location")).hasValue(second.path());
    }

    @Test
    void theSameKeyGetsTheSameAnswerEvenIfTheDraftHasChangedSince() {
        Article article = Samples.note(Language.EN, "Once");
        String first = etag(portal.create(article));
        HttpResponse<String> answer = portal.publish(article.id(), Language.EN, "key-1");
        portal.update(article.with(article.edition(Language.EN).withHeadline("Twice")), first);

        HttpResponse<String> again = portal.publish(article.id(), Language.EN, "key-1");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(portal.read(publication(again).path()).body()).contains("Once").doesNotContain("Twice");
    }

    @Test
    void oneKeyForTwoRequestsIsRefused() {
        Article article = Samples.notes("Ключ", "Key");
        portal.create(article);
        portal.publish(article.id(), Language.EN, "key-2");

        assertThat(portal.publish(article.id(), Language.RU, "key-2").statusCode()).isEqualTo(422);
    }

    @Test
    void aHundredRequestsAtOncePublishOnce() throws Exception {
        Article article = Samples.note(Language.EN, "At once");
        portal.create(article);
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<HttpResponse<String>> publish = () -> portal.publish(article.id(), Language.EN, "key-3");
            List<HttpResponse<String>> answers = new java.util.ArrayList<>();
            for (Future<HttpResponse<String>> answer : pool.invokeAll(java.util.Collections.nCopies(100, publish))) {
                answers.add(answer.get());
            }

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
        }
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        Article article = Samples.note(Language.EN, "No key");
        portal.create(article);

        assertThat(portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void onlyTheStateThatTheEditorHasSeenIsPublished() {
        Article article = Samples.note(Language.EN, "Seen");
        String seen = etag(portal.create(article));
        portal.update(article, seen);

        assertThat(portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en")
                                .header("Idempotency-Key", "key-4")
                                .header("If-Match", seen)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void anEditionThatIsNotReadyIsRefusedWithEveryReasonInTheLanguageAskedFor() {
        Article article = Article.create(Language.RU)
                .withPictures(List.of(Samples.picture()
                        .withCredit(new Bilingual("", "© Somebody"))
                        .withLicenceUntil(LocalDate.of(2026, 11, 23))));
        portal.create(article);

        HttpResponse<String> refused =
                portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/ru")
                        .header("Idempotency-Key", "key-5")
                        .header("Accept-Language", "ru-RU, en;q=0.5")
                        .POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem(refused).reasons())
                .containsExactly(
                        "В версии RU нет заголовка.",
                        "В версии RU нет текста.",
                        "Не указаны права: выберите основание, на котором статью можно публиковать.",
                        "Не указан правообладатель для версии RU.",
                        "Лицензия на снимок lighthouse.png истекла 23 ноября 2026.",
                        "У снимка lighthouse.png не указан источник для версии RU.");
        assertThat(problem(refused).codes())
                .containsExactly(
                        "headline-missing", "body-missing", "rights-missing", "holder-missing", "licence-ended",
                        "credit-missing");
    }

    @Test
    void aLicenceHoldsOnItsLastDay() {
        Article article = Samples.lighthouse()
                .with(Samples.picture().withLicenceUntil(LocalDate.of(2026, 11, 24)));
        portal.create(article);

        assertThat(portal.publish(article.id(), Language.EN).statusCode()).isEqualTo(201);
    }

    @Test
    void aHolderNamedInOneLanguageOnlyIsNotShownToReadersOfTheOther() {
        Article article = Samples.notes("Держатель", "Holder")
                .withRights(new RightsNotice(
                        new Bilingual("Вестник", ""), app.dateline.article.Basis.OPEN_ACCESS));
        portal.create(article);

        assertThat(portal.publish(article.id(), Language.RU).statusCode()).isEqualTo(201);
        assertThat(problem(portal.publish(article.id(), Language.EN)).reasons())
                .containsExactly("The rights notice names no holder in EN.");
    }

    @Test
    void aRefusedKeyCanBeUsedOnceTheEditionIsReady() {
        Article article = Article.create(Language.EN);
        String first = etag(portal.create(article));
        assertThat(portal.publish(article.id(), Language.EN, "key-6").statusCode()).isEqualTo(422);

        Article ready = Samples.note(Language.EN, "Ready");
        portal.update(article.with(ready.edition(Language.EN)).withRights(ready.rights()), first);

        assertThat(portal.publish(article.id(), Language.EN, "key-6").statusCode()).isEqualTo(201);
    }

    @Test
    void aWithdrawnStoryIsGoneAndLeavesTheLists() {
        Article article = Samples.notes("Отозвать меня", "Withdraw me");
        String path = portal.publishAll(article, Language.EN);

        assertThat(portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en").DELETE())
                        .statusCode())
                .isEqualTo(204);

        assertThat(portal.read(path).statusCode()).isEqualTo(410);
        assertThat(portal.read("/en/").body()).doesNotContain("Withdraw me");
        assertThat(portal.read("/ru/").body()).contains("Отозвать меня");
        assertThat(portal.publish(article.id(), Language.EN).statusCode()).isEqualTo(201);
        assertThat(portal.read(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasNeverPublishedCannotBeWithdrawn() {
        Article article = Samples.note(Language.EN, "Hidden");
        portal.create(article);

        assertThat(portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en").DELETE())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDeletedDraftCannotBePublished() {
        Article article = Samples.note(Language.EN, "Deleted");
        String first = etag(portal.create(article));
        portal.send(portal.request("/v1/drafts/" + article.id()).header("If-Match", first).DELETE());

        assertThat(portal.publish(article.id(), Language.EN).statusCode()).isEqualTo(410);
    }
}
