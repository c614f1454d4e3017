package app.dateline.sync.dateline;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.sync.Address;
import app.dateline.sync.Answer;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Head;
import app.dateline.sync.Portal;
import app.dateline.sync.TokenFile;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import app.dateline.wire.Sound;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Dateline's own portal over HTTP. The token travels in one header and is found nowhere else. */
public final class DatelinePortal implements Portal {
    /** Bytes of one draft's JSON: two editions of two million Cyrillic letters, and some. */
    static final long DRAFT_LIMIT = 16 << 20;
    /** Bytes of any shorter answer. */
    static final long ANSWER_LIMIT = 4 << 20;
    /** Bytes of one picture. */
    static final long BLOB_LIMIT = 200 << 20;

    private static final Set<Integer> NOT_FOR_READERS = Set.of(401, 403, 404, 410);
    private static final long WORTH_ASKING_FIRST = 256 << 10;

    private final Wiring wiring;
    private final Consumer<String> moments;
    private final Exchange exchange;
    private final Troubles troubles;
    private final Reading reading;

    /** What all the copies of one portal share. */
    private record Wiring(
            URI address,
            String token,
            Supplier<Language> language,
            Patience patience,
            HttpClient client,
            ScheduledThreadPoolExecutor timer) {}

    /**
     * @param address  checked here once more, see {@link Address}
     * @param language that the portal should give its reasons in
     * @throws Failure if the address or the token is not of the right form
     */
    public DatelinePortal(URI address, String token, Supplier<Language> language, Patience patience) {
        this(
                new Wiring(
                        Address.of(address.toString()),
                        TokenFile.checked(token, address.toString()),
                        language,
                        patience,
                        client(patience),
                        timer()),
                new Cancellation(),
                _ -> {});
    }

    private DatelinePortal(Wiring wiring, Cancellation cancellation, Consumer<String> moments) {
        this.wiring = wiring;
        this.moments = moments;
        troubles = new Troubles(wiring.address());
        reading = new Reading(troubles);
        exchange = new Exchange(wiring.client(), wiring.timer(), wiring.patience(), cancellation, troubles);
    }

    private static HttpClient client(Patience patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("portal-deadlines").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Override
    public URI address() {
        return wiring.address();
    }

    @Override
    public Portal until(Cancellation cancellation, Consumer<String> moments) {
        return new DatelinePortal(wiring, cancellation, moments);
    }

    private Reply draft(HttpRequest request, long sent, long limit) {
        Reply reply = exchange.send(request, sent, limit);
        reading.moment(reply).ifPresent(moments);
        return reply;
    }

    @Override
    public Answer create(Draft draft) {
        return put(draft, "If-None-Match", "*");
    }

    @Override
    public Answer replace(Draft draft, String etag) {
        return put(draft, "If-Match", etag);
    }

    private Answer put(Draft draft, String condition, String value) {
        byte[] json = Json.MAPPER.writeValueAsBytes(draft);
        if (json.length > DRAFT_LIMIT || Sound.fault(draft).isPresent()) {
            return new Answer.Refused(Message.of("sync.refused.article-too-big"));
        }
        HttpRequest request = to("/v1/drafts/" + draft.article().id())
                .header(condition, value)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(json))
                .build();
        return reading.written(draft(request, json.length, ANSWER_LIMIT));
    }

    @Override
    public Answer delete(ArticleId id, String etag) {
        HttpRequest request = to("/v1/drafts/" + id)
                .header(etag == null ? "If-None-Match" : "If-Match", etag == null ? "*" : etag)
                .DELETE()
                .build();
        return reading.written(draft(request, 0, ANSWER_LIMIT));
    }

    @Override
    public Head head(ArticleId id) {
        Reply reply = draft(to("/v1/drafts/" + id).GET().build(), 0, DRAFT_LIMIT);
        Head head = reading.head(reply, id);
        return head instanceof Head.Tombstone(String etag, _) ? new Head.Tombstone(etag, last(id, etag)) : head;
    }

    /** Empty also if the draft has come back meanwhile: who names this tombstone is refused then. */
    private Optional<Draft> last(ArticleId id, String tombstone) {
        Reply reply = draft(to("/v1/drafts/" + id + "/last").GET().build(), 0, DRAFT_LIMIT);
        return reading.head(reply, id) instanceof Head.Live(Draft draft, String etag) && etag.equals(tombstone)
                ? Optional.of(draft)
                : Optional.empty();
    }

    @Override
    public boolean hasBlob(String sha256) {
        HttpRequest request = to("/v1/blobs/" + sha256).HEAD().build();
        Reply reply = exchange.send(request, 0, ANSWER_LIMIT);
        return switch (reply.status()) {
            case 200, 204 -> true;
            case 404 -> false;
            default -> throw troubles.of(reply);
        };
    }

    @Override
    public Optional<Message> putBlob(String sha256, Path file) {
        BodyPublisher bytes;
        try {
            bytes = BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new Failure(Message.of("sync.failure.picture-unread", file.toString()), e);
        }
        long length = bytes.contentLength();
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        HttpRequest request = to("/v1/blobs/" + sha256)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", "sha-256=:" + digest + ":")
                .expectContinue(length > WORTH_ASKING_FIRST)
                .PUT(bytes)
                .build();
        Reply reply = exchange.send(request, length, ANSWER_LIMIT);
        return reading.refusal(reply, problem -> Refusals.picture(reply, problem));
    }

    @Override
    public boolean blob(String sha256, Taker taker) {
        HttpRequest request = to("/v1/blobs/" + sha256).GET().build();
        Reply reply = exchange.send(
                request, 0, BLOB_LIMIT, bytes -> taker.take(new Sha256Check(bytes, sha256, troubles)));
        if (reply.status() == 200) {
            return true;
        }
        if (reply.status() == 404 && reply.problem().isPresent()) {
            return false;
        }
        throw troubles.of(reply);
    }

    @Override
    public Optional<Changes> changes(String cursor, String seen, int limit) {
        String query = "limit=" + limit + parameter("cursor", cursor) + parameter("seen", seen);
        HttpRequest request = to("/v1/changes?" + query).GET().build();
        Reply reply = exchange.send(request, 0, ANSWER_LIMIT);
        return reading.changes(reply, cursor != null || seen != null);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public Answer publish(ArticleId id, Language language, String etag, String key) {
        HttpRequest request = to("/v1/drafts/" + id + "/publications/" + language.code())
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody())
                .build();
        Reply reply = exchange.send(request, 0, ANSWER_LIMIT);
        return reading.publication(reply, language);
    }

    @Override
    public void read(URI address, long limit, Taker taker) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", wiring.language().get().code())
                .GET()
                .build();
        Reply reply = exchange.send(request, 0, limit, taker);
        if (NOT_FOR_READERS.contains(reply.status())) {
            throw Failure.of("sync.failure.not-shown", address.toString(), Integer.toString(reply.status()));
        }
        if (reply.status() != 200) {
            throw troubles.of(reply);
        }
    }

    @Override
    public List<Entity> entities() {
        Reply reply = exchange.send(to("/v1/vocabulary/entities").GET().build(), 0, DRAFT_LIMIT);
        return reading.entities(reply);
    }

    @Override
    public Optional<Message> put(Entity entity) {
        EntityKey key = entity.key();
        byte[] json = Json.MAPPER.writeValueAsBytes(entity);
        String code = URLEncoder.encode(key.code(), StandardCharsets.UTF_8);
        HttpRequest request = to("/v1/vocabulary/entities/" + key.kind().code() + "/" + code)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(json))
                .build();
        Reply reply = exchange.send(request, json.length, ANSWER_LIMIT);
        String name = entity.name().inOrOther(wiring.language().get());
        return reading.refusal(reply, problem -> Refusals.name(name, problem));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(wiring.address() + path))
                .header("Authorization", "Bearer " + wiring.token())
                .header("Accept", "application/json, application/problem+json;q=0.9")
                .header("Accept-Language", wiring.language().get().code());
    }

    @Override
    public void close() {
        wiring.timer().shutdownNow();
        wiring.client().shutdownNow();
    }
}
