package app.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Focus;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the protocol says what the records say. */
class OpenApiTest {
    private final JsonNode api = read();

    private static JsonNode read() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode schema(String name) {
        return api.at("/components/schemas/" + name);
    }

    @Test
    void everyMessageHasTheNamesOfItsRecord() {
        for (Class<?> type : List.of(Draft.class, Changes.class, Publication.class, Problem.class, Article.class,
                Edition.class, Dateline.class, Picture.class, Focus.class, Mention.class, Entity.class, EntityKey.class,
                Bilingual.class)) {
            Set<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            assertThat(schema(type.getSimpleName()).get("properties").propertyNames())
                    .as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(components);
        }
    }

    @Test
    void theSourceAndTheNoticeHaveTheNamesOfTheirRecords() {
        assertThat(schema("Article").at("/properties/source/properties").propertyNames())
                .containsExactlyInAnyOrder(names(Source.class));
        assertThat(schema("Article").at("/properties/rights/properties").propertyNames())
                .containsExactlyInAnyOrder(names(RightsNotice.class));
    }

    private static String[] names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
    }

    @Test
    void everyListOfCodesIsWhole() {
        assertThat(codes(schema("Edition").at("/properties/state/enum"))).isEqualTo(codes(EditionState.values()));
        assertThat(codes(schema("Mention").at("/properties/decision/enum"))).isEqualTo(codes(Decision.values()));
        assertThat(codes(schema("Article").at("/properties/rights/properties/basis/enum")))
                .isEqualTo(codes(Basis.values()));
    }

    private static Set<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.toSet());
    }

    private static Set<String> codes(JsonNode values) {
        return values.valueStream()
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = api.findValues("$ref");
        assertThat(references).isNotEmpty();
        for (JsonNode reference : references) {
            assertThat(api.at(reference.asString().substring(1)).isMissingNode()).as(reference.asString()).isFalse();
        }
    }
}
