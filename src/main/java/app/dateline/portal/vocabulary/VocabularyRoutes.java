package app.dateline.portal.vocabulary;

import app.dateline.article.Coded;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Message;
import app.dateline.portal.http.Bodies;
import app.dateline.portal.http.Refusal;
import app.dateline.wire.EntityRules;
import app.dateline.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** {@code /v1/vocabulary/entities}. */
public final class VocabularyRoutes {
    private static final int LARGEST = 100_000;

    private final Vocabulary vocabulary;

    public VocabularyRoutes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/v1/vocabulary/entities", ctx -> json(ctx, vocabulary.own()));
        routes.get("/v1/vocabulary/entities/{kind}/{code}", this::get);
        routes.put("/v1/vocabulary/entities/{kind}/{code}", this::put);
    }

    private void get(Context ctx) {
        json(ctx, vocabulary.own(key(ctx)).orElseThrow(() -> Refusal.of(404, "portal.refused.no-entity")));
    }

    private void put(Context ctx) {
        EntityKey key = key(ctx);
        Entity entity = Bodies.read(Bodies.json(ctx, LARGEST), Entity.class);
        List<Message> wrong = EntityRules.wrong(entity).stream()
                .map(field -> Message.of("portal.refused.field", field))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.because(422, Message.of("portal.refused.not-an-entity"), wrong);
        }
        if (!entity.key().equals(key)) {
            throw Refusal.of(422, "portal.refused.other-key");
        }
        ctx.status(switch (vocabulary.put(entity)) {
            case ADDED -> 201;
            case REPLACED -> 200;
            case SAME -> 204;
        });
    }

    private static EntityKey key(Context ctx) {
        EntityKind kind = Coded.of(EntityKind.class, ctx.pathParam("kind"))
                .orElseThrow(() -> Refusal.of(404, "portal.refused.no-entity"));
        return new EntityKey(kind, ctx.pathParam("code"));
    }

    private static void json(Context ctx, Object value) {
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(value));
    }
}
