package app.dateline.intake.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server on loopback that answers as a test wants, and remembers what it was asked. */
public final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public record Asked(String path, Map<String, List<String>> headers) {
        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    public FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
            try (exchange) {
                pages.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
            }
        });
        server.start();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public List<Asked> asked() {
        return asked;
    }

    public void page(String path, Page page) {
        pages.put(path, page);
    }

    /** @param headers names and values in turns */
    public void says(String path, int status, byte[] body, String... headers) {
        page(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    public void says(String path, String body, String... headers) {
        says(path, 200, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public void leads(String path, int status, String to) {
        says(path, status, new byte[0], "Location", to);
    }

    /** An RSS feed with these items. */
    public static String rss(String title, String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>" + title
                + "</title><link>https://port.example/</link><description>-</description>" + String.join("", items)
                + "</channel></rss>";
    }

    public static String item(String guid, String headline, String text) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>" + headline + "</title><link>https://port.example/"
                + guid + "</link><pubDate>Wed, 11 Feb 2026 09:00:00 GMT</pubDate><description>" + text + "</description></item>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
