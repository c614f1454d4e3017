package app.dateline.portal.draft;

import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.portal.blob.Blobs;
import app.dateline.portal.data.Database;
import app.dateline.portal.http.Bodies;
import app.dateline.portal.http.Refusal;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/** {@code /v1/drafts/{id}} and {@code /v1/changes}. */
public final class DraftRoutes {
    /** In answers: the portal's present moment, to be given back as {@code seen}. */
    private static final String MOMENT = "Dateline-Moment";

    private static final int LARGEST = 10_000_000;
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final Drafts drafts;
    private final ChangeFeed feed;
    private final Blobs blobs;
    private final Moments moments;

    public DraftRoutes(Database database, Drafts drafts, Blobs blobs, Moments moments) {
        this.moments = moments;
        this.drafts = drafts;
        this.blobs = blobs;
        this.feed = new ChangeFeed(database);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/v1/drafts/{id}", telling(this::get));
        routes.put("/v1/drafts/{id}", telling(this::put));
        routes.delete("/v1/drafts/{id}", telling(this::delete));
        routes.get("/v1/drafts/{id}/last", telling(this::last));
        routes.get("/v1/changes", this::changes);
    }

    /** The moment is read behind the answer, so that it is no earlier than what that tells. */
    private Handler telling(Handler answer) {
        return ctx -> {
            try {
                answer.handle(ctx);
            } finally {
                ctx.header(MOMENT, moments.now());
            }
        };
    }

    /** The id in the address. @throws Refusal 400 if it is none */
    public static ArticleId id(Context ctx) {
        try {
            return ArticleId.of(ctx.pathParam("id"));
        } catch (IllegalArgumentException _) {
            throw Refusal.of(400, "portal.refused.wrong-id");
        }
    }

    /** @throws Refusal 404, or 410 with the tombstone's tag */
    public static Head living(Optional<Head> found) {
        Head head = found.orElseThrow(() -> Refusal.of(404, "portal.refused.no-draft"));
        if (head.isTombstone()) {
            throw Refusal.head(410, Message.of("portal.refused.deleted"), head.etag(), head.revision());
        }
        return head;
    }

    private void get(Context ctx) {
        give(ctx, living(drafts.head(id(ctx))));
    }

    /** With the tombstone's tag: who brings the text back has to name it. */
    private void last(Context ctx) {
        give(ctx, drafts.last(id(ctx)).orElseThrow(() -> Refusal.of(404, "portal.refused.no-draft")));
    }

    private static void give(Context ctx, Head head) {
        ctx.header("ETag", head.etag());
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("application/json").result(head.body());
    }

    private void put(Context ctx) {
        ArticleId id = id(ctx);
        Precondition precondition = Precondition.required(ctx);
        String json = Bodies.json(ctx, LARGEST);
        Draft draft = Bodies.read(json, Draft.class);
        List<Message> wrong = DraftRules.of(draft);
        if (!wrong.isEmpty()) {
            throw Refusal.because(422, Message.of("portal.refused.not-a-draft"), wrong);
        }
        if (!draft.article().id().equals(id)) {
            throw Refusal.of(422, "portal.refused.other-id");
        }
        refuseMissingBlobs(draft);
        answer(ctx, drafts.put(id, precondition, draft.revision(), json), 200);
    }

    private void refuseMissingBlobs(Draft draft) {
        List<Message> missing = draft.article().pictures().stream()
                .map(Picture::sha256)
                .distinct()
                .filter(sha256 -> blobs.find(sha256).isEmpty())
                .map(sha256 -> Message.of("portal.refused.missing-blob", sha256))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.because(422, Message.of("portal.refused.missing-blobs"), missing);
        }
    }

    private void delete(Context ctx) {
        answer(ctx, drafts.delete(id(ctx), Precondition.required(ctx)), 204);
    }

    private static void answer(Context ctx, Written written, int done) {
        switch (written) {
            case Written.Created(String etag) -> ctx.status(201).header("ETag", etag);
            case Written.Done(String etag) -> ctx.status(done).header("ETag", etag);
            case Written.Stale(Optional<Head> head) -> throw Refusal.head(
                    412,
                    Message.of("portal.refused.stale"),
                    head.map(Head::etag).orElse(null),
                    head.map(Head::revision).orElse(null));
        }
    }

    private void changes(Context ctx) {
        ctx.header("Cache-Control", "private, no-cache");
        ctx.contentType("application/json")
                .result(Json.MAPPER.writeValueAsBytes(feed.since(ctx.queryParam("cursor"), ctx.queryParam("seen"), limit(ctx))));
    }

    private static int limit(Context ctx) {
        String text = ctx.queryParam("limit");
        if (text == null) {
            return PAGE;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1) {
                return Math.min(limit, LARGEST_PAGE);
            }
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Refusal.of(400, "portal.refused.wrong-limit");
    }
}
