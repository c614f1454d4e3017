package app.dateline.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import app.dateline.wire.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A real portal on loopback, and a client that has its token. */
public final class TestPortal implements AutoCloseable {
    /** What the portal's clock says: 14:10 in Moscow. */
    public static final Instant NOW = Instant.parse("2026-11-24T11:10:00Z");

    public static final String READER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    /** Loading them takes longer than starting a portal. */
    private static final Gazetteer NAMES = Gazetteer.standard();

    private final PortalServer server;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestPortal(PortalServer server, String token) {
        this.server = server;
        this.token = server.firstToken().orElse(token);
    }

    public static TestPortal start(Path data) {
        return start(PortalOptions.local(data, 0).withClock(Clock.fixed(NOW, ZoneId.of("Europe/Moscow"))));
    }

    public static TestPortal start(PortalOptions options) {
        return startAgain(options, "");
    }

    /** One that was started before, when it told its token. */
    public static TestPortal startAgain(PortalOptions options, String token) {
        return new TestPortal(PortalServer.start(options, NAMES), token);
    }

    public URI uri(String path) {
        return URI.create(server.address() + path);
    }

    public String token() {
        return token;
    }

    /** A request with the token. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** As a reader's browser asks: no token. */
    public HttpResponse<String> read(String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("User-Agent", READER));
    }

    public HttpResponse<String> create(Article article) {
        return put(article.id(), "If-None-Match", "*", new Draft(newRevision(), article));
    }

    public HttpResponse<String> update(Article article, String etag) {
        return put(article.id(), "If-Match", etag, new Draft(newRevision(), article));
    }

    public HttpResponse<String> put(ArticleId id, String header, String value, Draft draft) {
        return send(request("/v1/drafts/" + id)
                .header(header, value)
                .header("Content-Type", "application/json")
                .PUT(json(draft)));
    }

    public HttpResponse<String> putBlob(String sha256, byte[] bytes) {
        return send(request("/v1/blobs/" + sha256).PUT(BodyPublishers.ofByteArray(bytes)));
    }

    public HttpResponse<String> publish(ArticleId id, Language language) {
        return publish(id, language, newRevision());
    }

    public HttpResponse<String> publish(ArticleId id, Language language, String key) {
        return send(request("/v1/drafts/" + id + "/publications/" + language.code())
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody()));
    }

    /** Sends the article with its picture and publishes it in both languages. @return the path of the page asked for */
    public String publishAll(Article article, Language language) {
        putBlob(Samples.PICTURE_SHA256, Samples.PICTURE);
        expect(create(article), 201);
        for (Language each : article.languages()) {
            expect(publish(article.id(), each), 201);
        }
        return publication(publish(article.id(), language)).path();
    }

    public static Publication publication(HttpResponse<String> response) {
        return Json.MAPPER.readValue(response.body(), Publication.class);
    }

    public static Problem problem(HttpResponse<String> response) {
        return Json.MAPPER.readValue(response.body(), Problem.class);
    }

    public static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    public static BodyPublisher json(Object value) {
        return BodyPublishers.ofString(Json.MAPPER.writeValueAsString(value));
    }

    public static String newRevision() {
        return UUID.randomUUID().toString();
    }

    /** The port, for those who speak HTTP by hand. */
    public int port() {
        return server.address().getPort();
    }

    private static void expect(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
