package app.dateline.desk.preview;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.page.Look;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Shows the open article's pages to a browser on this machine, to nobody who does not know the address, which cannot be
 * guessed. Files would be simpler, but browsers in a sandbox (snap, flatpak) do not see our temporary folder.
 */
final class PreviewServer implements AutoCloseable {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

    private record Answer(String type, String policy, byte[] content) {}

    private final ReaderPages pages;
    private final Supplier<Article> article;
    private final Function<String, Optional<Path>> pictures;
    private final HttpServer server;
    private final String root;
    private final String host;

    /** @param article null while none is open; any thread */
    PreviewServer(ReaderPages pages, Supplier<Article> article, Function<String, Optional<Path>> pictures) {
        this.pages = pages;
        this.article = article;
        this.pictures = pictures;
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        this.root = "/" + HexFormat.of().formatHex(secret) + "/";
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        host = "127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    /** Of the page in this language. */
    URI address(Language language) {
        return URI.create("http://" + host + root + language.code());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            // another site's name that leads here (DNS rebinding) is not ours
            boolean ours = host.equals(exchange.getRequestHeaders().getFirst("Host"))
                    && exchange.getRequestMethod().equals("GET")
                    && path.startsWith(root);
            Optional<Answer> found = ours ? find(path.substring(root.length())) : Optional.empty();
            if (found.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Answer answer = found.get();
            exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy());
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (!answer.type().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", answer.type());
            }
            exchange.sendResponseHeaders(200, answer.content().length);
            exchange.getResponseBody().write(answer.content());
        }
    }

    private Optional<Answer> find(String name) throws IOException {
        if (name.startsWith("fonts/")) {
            String font = name.substring("fonts/".length());
            return Look.fonts().contains(font)
                    ? Optional.of(new Answer(Look.fontType(font), "default-src 'none'", Look.font(font)))
                    : Optional.empty();
        }
        if (name.startsWith("media/")) {
            Optional<Path> file = pictures.apply(name.substring("media/".length()));
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Answer("", "default-src 'none'; sandbox", Files.readAllBytes(file.get())));
        }
        Article now = article.get();
        return now == null ? Optional.empty() : Language.of(name).map(language -> page(now, language));
    }

    private Answer page(Article now, Language language) {
        String html = pages.page(now, language, new Surroundings(
                        PAGE_POLICY, "fonts/", sha256 -> "media/" + sha256, Language::code, false))
                .html();
        return new Answer("text/html; charset=utf-8", PAGE_POLICY, html.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
