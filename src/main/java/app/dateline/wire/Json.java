package app.dateline.wire;

import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Coded;
import app.dateline.article.Decision;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one JSON mapper: enumerations by their codes, dates as ISO 8601, records by their components' names. A name that
 * this version does not know is passed over, so that an older program can read what a newer one wrote. Thread-safe.
 */
public final class Json {
    /** What one article's JSON may have at most, in characters of one string and levels. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxStringLength(20_000_000)
            .maxNestingDepth(100)
            .maxNumberLength(100)
            .build();

    public static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // what a record can be asked, such as isEmpty, is not what it holds
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addModule(codes())
            .build();

    private Json() {}

    private static SimpleModule codes() {
        SimpleModule module = new SimpleModule();
        coded(module, EditionState.class);
        coded(module, Basis.class);
        coded(module, EntityKind.class);
        coded(module, Decision.class);
        module.addSerializer(Language.class, new ToText<>(Language::code));
        module.addDeserializer(Language.class, new FromText<>(Json::language));
        module.addKeySerializer(Language.class, new ValueSerializer<Language>() {
            @Override
            public void serialize(Language value, JsonGenerator out, SerializationContext context) {
                out.writeName(value.code());
            }
        });
        module.addKeyDeserializer(Language.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return language(key);
            }
        });
        module.addSerializer(ArticleId.class, new ToText<>(ArticleId::toString));
        module.addDeserializer(ArticleId.class, new FromText<>(ArticleId::of));
        return module;
    }

    private static <E extends Enum<E> & Coded> void coded(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new ToText<>(Coded::code));
        module.addDeserializer(
                type,
                new FromText<>(code -> Coded.of(type, code)
                        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + code))));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException("language " + code));
    }

    private static final class ToText<T> extends ValueSerializer<T> {
        private final java.util.function.Function<T, String> text;

        ToText(java.util.function.Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {
        private final java.util.function.Function<String, T> value;

        FromText(java.util.function.Function<String, T> value) {
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            try {
                return value.apply(text == null ? "" : text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, Object.class, e.getMessage());
            }
        }
    }
}
