package app.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    @Test
    void anArticleReadBackFromItsJsonIsTheSame() {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU)
                        .withHeadline("Верфь «Северный мыс»")
                        .withDateline(new Dateline("МУРМАНСК", LocalDate.of(2026, 11, 24), "ТАСС"))
                        .withState(EditionState.REVIEW)
                        .withUnknown(Map.of("desk", List.of("navy", 2, true))))
                .withPictures(List.of(Picture.of("ab".repeat(32), "ship.jpg", "image/jpeg", 800, 600)
                        .withCredit(new Bilingual("© Верфь", "© Shipyard"))
                        .withWebStatement("https://example.org/terms")
                        .withLicensorUrl("https://example.org/licence")
                        .withDigitalSourceType(DigitalSourceType.DIGITAL_CAPTURE.uri())
                        .withLicenceUntil(LocalDate.of(2028, 1, 1))
                        .withFocus(new Focus(0.4, 1))))
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .withSource(new Source(new Bilingual("ТАСС", "TASS"), "https://example.org/1"))
                .withRights(new RightsNotice(new Bilingual("ТАСС", "TASS"), Basis.OPEN_ACCESS));

        String json = Json.MAPPER.writeValueAsString(new Draft("r1", article));

        assertThat(json).contains("\"open-access\"", "\"2026-11-24\"", "\"ru\":{").doesNotContain("\"empty\"");
        assertThat(Json.MAPPER.readValue(json, Draft.class)).isEqualTo(new Draft("r1", article));
    }

    @Test
    void aPictureFromBeforeThereWereAllItsFieldsHasNoneOfThem() {
        Picture picture = Picture.of("ab".repeat(32), "ship.jpg", "image/jpeg", 800, 600);
        ObjectNode json = Json.MAPPER.valueToTree(picture);
        json.remove(List.of("webStatement", "licensorUrl", "digitalSourceType", "focus"));

        assertThat(Json.MAPPER.treeToValue(json, Picture.class)).isEqualTo(picture);
    }

    @Test
    void aFocusFromAnywhereIsInThePicture() {
        ObjectNode json = Json.MAPPER.valueToTree(Picture.of("ab".repeat(32), "ship.jpg", "image/jpeg", 800, 600));
        json.putObject("focus").put("x", -1e300).put("y", 2);

        assertThat(Json.MAPPER.treeToValue(json, Picture.class).focus()).isEqualTo(new Focus(0, 1));
    }

    @Test
    void aNoticeAndASourceFromBeforeTheyHadEndsLimitsAndTextsHaveNone() {
        RightsNotice notice = new RightsNotice(new Bilingual("ТАСС", "TASS"), Basis.LICENSED);
        Source source = new Source(new Bilingual("ТАСС", "TASS"), "https://example.org/1");
        ObjectNode noticeJson = Json.MAPPER.valueToTree(notice);
        ObjectNode sourceJson = Json.MAPPER.valueToTree(source);
        noticeJson.remove(List.of("until", "quoteLimit"));
        sourceJson.remove("text");

        assertThat(Json.MAPPER.treeToValue(noticeJson, RightsNotice.class)).isEqualTo(notice);
        assertThat(Json.MAPPER.treeToValue(sourceJson, Source.class)).isEqualTo(source);
    }

    @Test
    void theEndAndTheLimitOfANoticeAndTheTextOfASourceAreSent() {
        RightsNotice notice = new RightsNotice(Bilingual.same("TASS"), Basis.QUOTATION, LocalDate.of(2027, 1, 1), 25);
        Source source = new Source(Bilingual.same("TASS"), "", "Слово\nи «слово»");

        assertThat(Json.MAPPER.writeValueAsString(notice)).contains("\"until\":\"2027-01-01\"", "\"quoteLimit\":25");
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(notice), RightsNotice.class)).isEqualTo(notice);
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(source), Source.class)).isEqualTo(source);
    }

    @Test
    void aFieldFromLaterProgramsIsPassedOver() {
        Picture picture = Picture.of("ab".repeat(32), "ship.jpg", "image/jpeg", 800, 600);
        ObjectNode json = Json.MAPPER.valueToTree(picture);
        json.put("modelRelease", "signed");

        assertThat(Json.MAPPER.treeToValue(json, Picture.class)).isEqualTo(picture);
    }
}
