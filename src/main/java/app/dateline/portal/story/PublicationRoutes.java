package app.dateline.portal.story;

import app.dateline.article.Language;
import app.dateline.portal.blob.Prints;
import app.dateline.portal.data.Database;
import app.dateline.portal.draft.DraftRoutes;
import app.dateline.portal.http.Refusal;
import app.dateline.rights.RightsRules;
import app.dateline.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;

/** {@code /v1/drafts/{id}/publications/{language}}. */
public final class PublicationRoutes {
    private static final int LONGEST_KEY = 200;

    private final Publications publications;

    /** @param clock also says which day it is for licences */
    public PublicationRoutes(Database database, Prints prints, RightsRules rights, Clock clock) {
        this.publications = new Publications(database, prints, rights, clock);
    }

    public void addTo(RoutesConfig routes) {
        routes.post("/v1/drafts/{id}/publications/{language}", this::publish);
        routes.delete("/v1/drafts/{id}/publications/{language}", this::withdraw);
    }

    private void publish(Context ctx) throws IOException {
        String key = ctx.header("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.of(400, "portal.refused.no-key");
        }
        Publications.Published published =
                publications.publish(DraftRoutes.id(ctx), language(ctx), key, ctx.header("If-Match"));
        ctx.status(published.first() ? 201 : 200);
        ctx.header("Location", published.publication().path());
        ctx.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(published.publication()));
    }

    private void withdraw(Context ctx) {
        publications.withdraw(DraftRoutes.id(ctx), language(ctx));
        ctx.status(204);
    }

    private static Language language(Context ctx) {
        return Language.of(ctx.pathParam("language"))
                .orElseThrow(() -> Refusal.of(404, "portal.refused.no-language"));
    }
}
