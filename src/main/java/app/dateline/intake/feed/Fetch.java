package app.dateline.intake.feed;

import app.dateline.article.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Fetches a feed over HTTP: within limits of time, size and redirections, only from where it may, without cookies. One
 * object for all threads.
 */
public final class Fetch implements AutoCloseable {
    /**
     * How much patience there is.
     *
     * @param whole     for one feed, from the first word to the last byte, with all redirections
     * @param bytes     of an answer, as it is sent and unpacked
     * @param redirects that are followed
     */
    public record Limits(Duration connect, Duration whole, int bytes, int redirects) {
        public static final Limits NORMAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(45), 8_000_000, 5);
    }

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9,"
            + " application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1";
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Supplier<Reachable> reachable;
    private final Clock clock;
    private HttpClient client;

    /** @param reachable asked for each address; any thread */
    public Fetch(Limits limits, Supplier<Reachable> reachable, Clock clock) {
        this.limits = limits;
        this.reachable = reachable;
        this.clock = clock;
    }

    /** Made when it is first needed: it costs a window's start more than that has. */
    private synchronized HttpClient client() {
        if (client == null) {
            // old servers stumble over the client's offer to go on in HTTP/2
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.connect())
                    .build();
        }
        return client;
    }

    /**
     * Asks for what has changed. Blocks; a thread that is interrupted gives up.
     *
     * @param etag     of the last answer, "" for none; likewise {@code modified}
     * @throws InterruptedException if the thread was interrupted
     */
    Answer get(URI address, String etag, String modified) throws InterruptedException {
        Instant end = Instant.now().plus(limits.whole());
        URI at = address;
        URI lasting = address;
        boolean lastingSoFar = true;
        for (int i = 0; i <= limits.redirects(); i++) {
            Optional<Answer> refused = refuse(at);
            if (refused.isPresent()) {
                return refused.get();
            }
            HttpResponse<Limited.Taken> response;
            try {
                response = send(at, etag, modified, end);
            } catch (TimeoutException e) {
                return Answer.Nothing.of("intake.failure.feed-slow", host(at), limits.whole().toSeconds());
            } catch (IOException e) {
                return trouble(at, e);
            }
            int status = response.statusCode();
            if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
                return read(response, at, lasting);
            }
            URI from = at;
            Optional<URI> next = response.headers().firstValue("Location").flatMap(to -> Addresses.resolve(from, to));
            if (next.isEmpty()) {
                return Answer.Nothing.of("intake.failure.feed-redirect", host(at));
            }
            lastingSoFar &= status == 301 || status == 308;
            at = next.get();
            lasting = lastingSoFar ? at : lasting;
        }
        return Answer.Nothing.of("intake.failure.feed-redirects", host(address), limits.redirects());
    }

    private Optional<Answer> refuse(URI at) {
        try {
            return reachable.get().lets(at)
                    ? Optional.empty()
                    : Optional.of(Answer.Nothing.of("intake.failure.feed-local", host(at)));
        } catch (UnknownHostException _) {
            return Optional.of(Answer.Nothing.of("intake.failure.feed-unknown-host", host(at)));
        }
    }

    /** The client's own timeout ends with the head of an answer; this one holds until its last byte. */
    private HttpResponse<Limited.Taken> send(URI at, String etag, String modified, Instant end)
            throws InterruptedException, TimeoutException, IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Dateline (news desk; feed reader)");
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        if (!modified.isEmpty()) {
            request.header("If-Modified-Since", modified);
        }
        CompletableFuture<HttpResponse<Limited.Taken>> response =
                client().sendAsync(request.build(), head -> new Limited(head.statusCode() == 200 ? limits.bytes() : 0));
        try {
            return response.get(Math.max(1, Duration.between(Instant.now(), end).toMillis()), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            // of one that is done this changes nothing; any other gives its connection back
            response.cancel(true);
        }
    }

    private static Answer trouble(URI at, IOException e) {
        return Answer.Nothing.of(switch (e) {
            case HttpConnectTimeoutException _ -> "intake.failure.feed-unreachable";
            case ConnectException _ -> "intake.failure.feed-unreachable";
            case SSLException _ -> "intake.failure.feed-certificate";
            default -> "intake.failure.feed-broken";
        }, host(at));
    }

    private Answer read(HttpResponse<Limited.Taken> response, URI at, URI lasting) {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Unchanged();
        }
        if (status != 200) {
            String key = switch (status) {
                case 401, 403 -> "intake.failure.feed-forbidden";
                case 404, 410 -> "intake.failure.feed-gone";
                case 429, 503 -> "intake.failure.feed-busy";
                default -> "intake.failure.feed-status";
            };
            return new Answer.Nothing(Message.of(key, host(at), status), pause(response), status == 410);
        }
        Answer tooLarge = Answer.Nothing.of("intake.failure.feed-large", host(at), limits.bytes() / 1_000_000);
        if (response.body().more()) {
            return tooLarge;
        }
        byte[] bytes = response.body().bytes();
        String encoding = response.headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean packed = encoding.equals("gzip") || encoding.equals("x-gzip");
        if (!packed && !encoding.isEmpty() && !encoding.equals("identity")) {
            return Answer.Nothing.of("intake.failure.feed-broken", host(at));
        }
        if (packed) {
            try {
                Limited.Taken unpacked = Limited.unpacked(bytes, limits.bytes());
                if (unpacked.more()) {
                    return tooLarge;
                }
                bytes = unpacked.bytes();
            } catch (IOException _) {
                return Answer.Nothing.of("intake.failure.feed-broken", host(at));
            }
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        Matcher charset = CHARSET.matcher(type);
        return new Answer.Whole(
                at, lasting, bytes, charset.find() ? charset.group(1) : "",
                type.toLowerCase(Locale.ROOT).contains("html"), header(response, "ETag"), header(response, "Last-Modified"));
    }

    /** A header that is to be sent back as it is, unless it is longer than any sensible one. */
    private static String header(HttpResponse<?> response, String name) {
        String value = response.headers().firstValue(name).orElse("");
        return value.length() <= 1_000 && value.chars().allMatch(c -> c >= 32 && c < 127) ? value : "";
    }

    /** Seconds, or a day and time. */
    private Optional<Duration> pause(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(said -> {
            try {
                Duration wait = said.strip().matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(said.strip()))
                        : Duration.between(
                                clock.instant(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said.strip())));
                return Optional.of(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait).filter(Duration::isPositive);
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    private static String host(URI at) {
        return at.getHost();
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
