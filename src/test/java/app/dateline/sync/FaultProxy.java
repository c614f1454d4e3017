package app.dateline.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Stands between a desk and a portal, and spoils what goes through. */
final class FaultProxy implements AutoCloseable {
    private static final Set<String> NOT_OURS_TO_SET =
            Set.of("host", "connection", "content-length", "expect", "upgrade", "http2-settings", "transfer-encoding");

    private static final int MOST = 1000;

    enum Fault {
        NONE,
        /** The portal never sees the request. */
        LOST,
        /** The portal does what is asked, and nobody hears of it. */
        UNANSWERED,
        /** The portal gets the request twice. */
        TWICE,
        /** The portal fails without having done anything. */
        BROKEN,
        /** The answer ends in the middle. */
        CUT
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore busy = new Semaphore(MOST);
    private volatile URI portal;
    private final Function<String, Fault> faults;

    /** @param faults asked with the method of each request; also a place to do something in the middle of a sync */
    FaultProxy(URI portal, Function<String, Fault> faults) throws IOException {
        this.portal = portal;
        this.faults = faults;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Another portal from now on, behind the same address. */
    void leadsTo(URI portal) {
        this.portal = portal;
    }

    /** Waits until no request is under way, also none whose sender has given up. */
    void awaitQuiet() {
        busy.acquireUninterruptibly(MOST);
        busy.release(MOST);
    }

    private void handle(HttpExchange exchange) throws IOException {
        busy.acquireUninterruptibly();
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Fault fault = faults.apply(exchange.getRequestMethod());
            if (fault == Fault.BROKEN) {
                exchange.sendResponseHeaders(500, -1);
            }
            if (fault == Fault.LOST || fault == Fault.BROKEN) {
                return;
            }
            HttpResponse<byte[]> answer = forward(exchange, body);
            if (fault == Fault.TWICE) {
                answer = forward(exchange, body);
            }
            if (fault != Fault.UNANSWERED) {
                pass(exchange, answer, fault == Fault.CUT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            busy.release();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_OURS_TO_SET.contains(name.toLowerCase())) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void pass(HttpExchange exchange, HttpResponse<byte[]> answer, boolean cut) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_OURS_TO_SET.contains(name.toLowerCase())) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body, 0, cut ? body.length / 2 : body.length);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.close();
    }
}
