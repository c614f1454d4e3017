package app.dateline.portal.http;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Listens and hands requests to routes. The address is taken first and served later, so that the routes can know it.
 * Says nothing of itself to clients, and logs no header.
 */
public final class WebServer implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int HEADERS = 16_384;
    private static final int IDLE_MS = 30_000;

    private final ServerSocketChannel channel;
    private final URI address;
    private Javalin javalin;

    private WebServer(ServerSocketChannel channel, URI address) {
        this.channel = channel;
        this.address = address;
    }

    /**
     * Takes the address.
     *
     * @param port 0 for any that is free
     * @throws Failure if another program has it, or the host is none of this machine's
     */
    public static WebServer bind(String host, int port) {
        ServerSocketChannel channel = null;
        try {
            channel = ServerSocketChannel.open();
            channel.bind(new InetSocketAddress(host, port));
            int bound = ((InetSocketAddress) channel.getLocalAddress()).getPort();
            return new WebServer(channel, URI.create("http://" + nameOf(host) + ":" + bound));
        } catch (IOException | UnresolvedAddressException e) {
            close(channel);
            throw new Failure(Message.of("portal.failure.address", host, Integer.toString(port)), e);
        }
    }

    /** How this machine reaches it. */
    public URI address() {
        return address;
    }

    /** Serves until {@link #close}. */
    public void start(Consumer<RoutesConfig> routes) {
        javalin = Javalin.create(config -> {
            configure(config);
            routes.accept(config.routes);
        });
        javalin.start();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 2);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new BareErrors()));
        config.jetty.addConnector(this::connector);
    }

    private Connector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE_MS);
        try {
            connector.open(channel);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return connector;
    }

    /** Lets requests that are being answered end, then stops. */
    @Override
    public void close() {
        if (javalin != null) {
            javalin.stop();
        }
        close(channel);
    }

    private static String nameOf(String host) {
        return host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    }

    private static void close(ServerSocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            // it ends with the process at the latest
        }
    }
}
